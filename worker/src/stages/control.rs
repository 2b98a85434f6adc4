//! The field for the level of a row at the stage worked at: a list of whole levels, or a text for
//! editions with values between them.

use maud::{Markup, html};
use spbe::assessment::Stage;
use spbe::exact::Exact;
use spbe::instrument::{IndicatorId, Node};

use super::board::Board;
use super::place::Place;
use super::{cell, level, words};

pub(super) fn view(board: &Board, node: &Node, row: &IndicatorId, stage: Stage) -> Markup {
    if !board.may_edit(row, stage) {
        return cell::view(board, node, row, stage);
    }
    let (words, instrument) = (board.words, board.instrument());
    let own = board.own_value(row, stage);
    html! {
        (field(board, node, row, stage, own))
        @match own {
            // A field is not printed.
            Some(value) => span class="on-paper" { (level::text(value, instrument, words)) },
            None => div class="beside" { (cell::view(board, node, row, stage)) },
        }
    }
}

fn field(
    board: &Board,
    node: &Node,
    row: &IndicatorId,
    stage: Stage,
    own: Option<Exact>,
) -> Markup {
    let (words, instrument) = (board.words, board.instrument());
    let label = words::level_of(words, &node.no, stage);
    let place = Place {
        stage,
        row: row.clone(),
    };
    let scale = &instrument.edition().scale;
    html! {
        @if level::is_decimal(instrument) {
            input type="text" inputmode="decimal" autocomplete="off" id={ "level-" (row) }
                data-action="level" data-value=(place) aria-label=(label)
                value=[own.map(|value| words.exact(value))];
        } @else {
            select id={ "level-" (row) } data-action="level" data-value=(place) aria-label=(label) {
                option value="" { (words::blank(words)) }
                @for whole in scale.lowest.numerator()..=scale.highest.numerator() {
                    option value=(whole) selected[own == Some(Exact::whole(whole))] { (whole) }
                }
            }
        }
    }
}
