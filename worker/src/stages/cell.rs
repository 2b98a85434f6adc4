//! The value of a row at a stage. One that was carried over has a mark and a text, not only a colour.

use maud::{Markup, html};
use spbe::assessment::{Assessment, Stage};
use spbe::exact::Exact;
use spbe::instrument::{IndicatorId, Instrument, Node};
use spbe::words::Words;

use super::board::Board;
use super::{level, words};

pub(super) fn view(board: &Board, node: &Node, row: &IndicatorId, stage: Stage) -> Markup {
    let words = board.words;
    let place = (node, row, stage);
    let known = known(&board.draft.assessment, board.instrument(), place, words);
    known.unwrap_or_else(|| {
        html! {
            span aria-hidden="true" { "–" }
            span class="visually-hidden" { (words.open()) }
        }
    })
}

/// The value of a row at a stage; `None` while it is open.
pub(crate) fn known(
    assessment: &Assessment,
    instrument: &Instrument,
    (node, row, stage): (&Node, &IndicatorId, Stage),
    words: Words,
) -> Option<Markup> {
    Some(match assessment.judged(row, stage) {
        Some(judged) if judged.given_at == stage => {
            html! { (level::shown(judged.value, instrument, words)) }
        }
        Some(judged) => html! {
            span class="carried" {
                span aria-hidden="true" { "↳ " }
                (level::shown(judged.value, instrument, words))
                small aria-hidden="true" { " " (words::short(words, judged.given_at)) }
                span class="visually-hidden" { " " (words::carried_from(words, judged.given_at)) }
            }
        },
        None => waiting(node.while_pending()?, instrument, words),
    })
}

/// What a row counts as while the value of another institution is not there.
pub(super) fn waiting(value: Exact, instrument: &Instrument, words: Words) -> Markup {
    html! {
        span class="pending" {
            (level::shown(value, instrument, words)) " " small { (words::waiting(words)) }
        }
    }
}
