//! The list of rows in which two chosen stages differ.

use maud::{Markup, html};
use spbe::assessment::Stage;
use spbe::exact::Exact;

use super::board::Board;
use super::differences::{Counted, Difference, Differences};
use super::{View, cell, level, place, words};

pub(super) fn view(board: &Board, view: &View) -> Markup {
    let words = board.words;
    let (from, to) = view.compared;
    let found = Differences::between(&board.draft.assessment, board.instrument(), from, to);
    html! {
        section data-testid="differences" {
            h3 { (words::differences(words)) }
            div class="pair" {
                (choice(board, "from", words::from(words), from))
                (choice(board, "to", words::to(words), to))
            }
            @match &found {
                Ok(found) if found.rows.is_empty() => p { (words::no_differences(words)) },
                Ok(found) => (table(board, view, found)),
                Err(error) => p { (error) },
            }
        }
    }
}

fn choice(board: &Board, action: &str, label: &str, chosen: Stage) -> Markup {
    html! {
        label class="field" {
            span { (label) }
            select id={ "differences-" (action) } data-action=(action) {
                @for stage in Stage::ALL {
                    option value=(place::number(stage)) selected[stage == chosen] {
                        (board.words.stage(stage))
                    }
                }
            }
        }
    }
}

fn table(board: &Board, view: &View, found: &Differences) -> Markup {
    let words = board.words;
    let (from, to) = view.compared;
    html! {
        div class="scrolled" tabindex="0" role="region" aria-label=(words::differences(words)) {
            table class="differences" {
                caption { (words::differing_rows(words, found.rows.len())) }
                thead {
                    tr {
                        th scope="col" { (words.indicator()) }
                        th scope="col" { (words.stage(from)) }
                        th scope="col" { (words.stage(to)) }
                        th scope="col" { (words::effect(words)) }
                    }
                }
                tbody { @for difference in &found.rows { (row(board, difference)) } }
                tfoot {
                    tr data-row="sum" {
                        th scope="row" colspan="3" { (words::sum_of_effects(words)) }
                        td class="number" { @if let Some(sum) = found.sum { (points(board, sum)) } }
                    }
                    tr data-row="indices" {
                        th scope="row" colspan="3" { (words::difference_of_indices(words)) }
                        td class="number" {
                            @match found.indices {
                                Some(indices) => (points(board, indices)),
                                None => (words::only_when_complete(words)),
                            }
                        }
                    }
                }
            }
        }
    }
}

fn row(board: &Board, difference: &Difference) -> Markup {
    let (words, instrument) = (board.words, board.instrument());
    let node = instrument.node(difference.row);
    html! {
        tr data-row=(node.no) {
            th scope="row" { (node.no) ". " (words.short_name(instrument, node)) }
            td { (value(board, difference.from)) }
            td { (value(board, difference.to)) }
            td class="number" {
                @match difference.effect {
                    Some(effect) => (points(board, effect)),
                    None => "–",
                }
            }
        }
    }
}

fn value(board: &Board, counted: Option<Counted>) -> Markup {
    let (words, instrument) = (board.words, board.instrument());
    match counted {
        Some(it) if it.pending => cell::waiting(it.value, instrument, words),
        Some(it) => level::shown(it.value, instrument, words),
        None => html! { (words.open()) },
    }
}

/// Points of the index; the title has the exact number.
fn points(board: &Board, value: Exact) -> Markup {
    html! { span title=(board.words.fraction(value)) { (level::signed(value, board.words)) } }
}
