//! The indicators as rows, grouped by the tree, the stages beside each other.

use maud::{Markup, html};
use spbe::assessment::{Review, Stage};
use spbe::instrument::{IndicatorId, Node, NodeKind};

use super::board::Board;
use super::{View, cell, control, detail, headings, place, words};

pub(super) fn view(board: &Board, view: &View) -> Markup {
    let (words, instrument) = (board.words, board.instrument());
    html! {
        section data-testid="rows" {
            p class="hint" { (words::carried_hint(words)) }
            div class="scrolled" tabindex="0" role="region" aria-label=(words::rows(words)) {
                table class="rows" {
                    caption { (words::rows(words)) }
                    thead {
                        tr {
                            th scope="col" { (words.indicator()) }
                            (headings::stages(words, Some(view.stage)))
                            th scope="col" { (words::review(words)) }
                        }
                    }
                    tbody {
                        @for node in instrument.nodes() {
                            @match &node.kind {
                                NodeKind::Index => {}
                                NodeKind::Row { id, .. } => (row(board, view, node, id)),
                                _ => (group(board, node)),
                            }
                        }
                    }
                }
            }
        }
    }
}

fn group(board: &Board, node: &Node) -> Markup {
    html! {
        tr class="group" data-tier=(node.tier) {
            th colspan="10" { (headings::part(board.words, board.instrument(), node)) }
        }
    }
}

fn row(board: &Board, view: &View, node: &Node, id: &IndicatorId) -> Markup {
    let words = board.words;
    let open = view.open == Some(id);
    html! {
        tr data-row=(id) {
            th scope="row" {
                a href={ "~/" (id) } { (node.no) ". " (words.short_name(board.instrument(), node)) }
                button type="button" id={ "open-" (id) } data-action="open" data-value=(id)
                    aria-expanded=(open) aria-label=(words::details_of(words, &node.no)) {
                    @if open { (words::close(words)) } @else { (words::details(words)) }
                }
            }
            @for stage in Stage::ALL {
                td data-stage=(place::number(stage)) data-chosen[stage == view.stage] {
                    @if stage == view.stage {
                        (control::view(board, node, id, stage))
                    } @else {
                        (cell::view(board, node, id, stage))
                    }
                }
            }
            td { (review(board, board.answer(id).and_then(|it| it.review.as_ref()))) }
        }
        @if open {
            tr class="detail" data-detail=(id) {
                td colspan="10" { (detail::view(board, view, node, id)) }
            }
        }
    }
}

fn review(board: &Board, review: Option<&Review>) -> Markup {
    let words = board.words;
    html! {
        @if let Some(review) = review {
            (words::verdict(words, review.valid))
            @if lacks_note(review) { br; small { (words::note_missing_short(words)) } }
        }
    }
}

/// A score that is not valid needs a note (Pedoman Menteri PANRB 3/2024, h.228–229).
pub(super) fn lacks_note(review: &Review) -> bool {
    !review.valid && review.note.trim().is_empty()
}
