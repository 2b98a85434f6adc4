//! Taking last year's result over from another file: choosing it, and looking before it is done.

use maud::{Markup, html};
use spbe::assessment::Stage;

use super::board::Board;
use super::last_year::PastResult;
use super::{View, last_year_words};

pub(super) fn view(board: &Board, view: &View) -> Markup {
    let words = board.words;
    let may = board
        .role
        .is_some_and(|role| role.may_edit(Stage::LastYear));
    html! {
        @if may {
            section class="besides" data-testid="last-year" {
                h3 { (last_year_words::last_year(words)) }
                p { (last_year_words::last_year_hint(words)) }
                p class="actions" {
                    label class="button file-button" {
                        (last_year_words::choose_file(words))
                        input type="file" id="files" class="visually-hidden"
                            accept=".json,application/json" data-action="files";
                    }
                }
                @if let Some(offered) = view.offered { (offer(board, offered)) }
            }
        }
    }
}

fn offer(board: &Board, offered: &PastResult) -> Markup {
    let words = board.words;
    let draft = &board.draft.assessment;
    html! {
        div class="notice" data-kind="warning" {
            p role="status" { (last_year_words::offered(words, offered)) }
            @let replaced = offered.replaced(draft);
            @if replaced > 0 { p { (last_year_words::replaced(words, replaced)) } }
            @if offered.agency.trim() != draft.agency.trim() {
                p { (last_year_words::other_agency(words, &offered.agency, &draft.agency)) }
            }
            @if offered.year != board.year(Stage::LastYear) {
                p { (last_year_words::other_year(words, offered.year, draft.year)) }
            }
            p class="actions" {
                button type="button" id="fill" data-kind="primary" data-action="fill" { (last_year_words::fill(words)) }
                button type="button" id="leave" data-action="leave" { (last_year_words::leave(words)) }
            }
        }
    }
}
