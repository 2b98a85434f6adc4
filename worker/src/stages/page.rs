//! The page from top to bottom.

use maud::{Markup, PreEscaped, html};

use super::board::Board;
use super::{View, differences_view, head, last_year_view, place, summary, table, words};

const STYLE: &str = include_str!("style.css");

/// Draws it after an action, whose outcome is read out.
pub(super) fn page(board: &Board, view: &View, action: &str) -> Markup {
    let words = board.words;
    html! {
        style { (PreEscaped(STYLE)) }
        div class="stages" {
            h2 { (words.stages()) }
            @if action == "stage" {
                p class="visually-hidden" role="status" { (words::working_at(words, view.stage)) }
            }
            (head::view(board))
            (summary::view(board))
            (chooser(board, view))
            (table::view(board, view))
            (differences_view::view(board, view))
            (last_year_view::view(board, view))
            p class="actions" {
                button type="button" id="csv" data-action="csv" { (words::csv(words)) }
                button type="button" id="print" data-print { (words::print(words)) }
            }
        }
    }
}

/// The choice of the stage to work at.
fn chooser(board: &Board, view: &View) -> Markup {
    let words = board.words;
    html! {
        label class="field chooser" {
            span { (words::work_at(words)) }
            select id="stage" data-action="stage" {
                @for column in &board.columns {
                    option value=(place::number(column.stage)) selected[column.stage == view.stage] {
                        (words.stage(column.stage))
                        @if !board.role.is_some_and(|role| role.may_edit(column.stage)) {
                            " (" (words::read_only(words)) ")"
                        }
                    }
                }
            }
        }
    }
}
