//! In which role the page is used, and what that role may change.

use maud::{Markup, html};
use spbe::assessment::{Role, Stage};

use super::board::Board;
use super::words;

pub(super) fn view(board: &Board) -> Markup {
    let words = board.words;
    html! {
        section class="rights" data-testid="role" {
            @match board.role {
                Some(role) => p { (words::may_edit(words, role, &editable(board, role))) }
                None => {
                    p { (words::choose_role(words)) }
                    p class="actions" {
                        @for role in Role::ALL {
                            button type="button" id={ "role-" (role.word()) } data-action="role"
                                data-value=(role.word()) { (words.role_name(role)) }
                        }
                    }
                }
            }
            p class="hint" { (words.role_is_no_security()) }
        }
    }
}

/// The stages that a role may change, as a list in words.
fn editable(board: &Board, role: Role) -> String {
    let words = board.words;
    let stages = Stage::ALL.into_iter().filter(|&stage| role.may_edit(stage));
    let mut names: Vec<&str> = stages.map(|stage| words.stage(stage)).collect();
    if role.may_review() {
        names.push(words::review(words));
    }
    names.join(", ")
}
