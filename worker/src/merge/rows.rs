//! The table of rows: what the draft has, what the files offer, and the choice between them.

use maud::{Markup, html};
use spbe::instrument::{Node, NodeKind};

use super::comparison::{comparison, in_short, named, numbered, stays};
use super::merging::Merging;
use super::units::groups;
use super::{Choice, Row, State, entry_words, words};

/// The table of all rows, aspect by aspect.
pub(super) fn table(merging: &Merging) -> Markup {
    let words = merging.words;
    let instrument = merging.merge.instrument;
    html! {
        div class="scrolled" {
            table class="offers" {
                caption { (words::table(words)) }
                thead {
                    tr {
                        th scope="col" { (words.indicator()) }
                        th scope="col" { (words::in_draft(words)) }
                        th scope="col" { (words::offered(words)) }
                        th scope="col" { (words::state_and_decision(words)) }
                    }
                }
                @for (group, nodes) in groups(instrument) {
                    @let head = instrument.node(group);
                    tbody {
                        tr class="group" {
                            th scope="rowgroup" colspan="4" { (head.no) " " (words.node(head)) }
                        }
                        @for node in nodes {
                            @if let NodeKind::Row { id, .. } = &node.kind
                                && let Some(row) = merging.merge.row(id) {
                                (row_of(merging, node, row))
                            }
                        }
                    }
                }
            }
        }
    }
}

fn row_of(merging: &Merging, node: &Node, row: &Row) -> Markup {
    let (words, state) = (merging.words, row.state());
    let open = merging.compared.contains(row.indicator);
    let word = match state {
        State::NoOffer => "none",
        State::Same => "same",
        State::Unopposed => "unopposed",
        State::Conflict => "conflict",
    };
    html! {
        tr data-row=(row.indicator) data-state=(word) {
            th scope="row" {
                a href={ "~/" (row.indicator) } {
                    (node.no) ". " (words.short_name(merging.merge.instrument, node))
                }
                @if !row.unit.is_empty() { br; small { (row.unit) } }
            }
            td { (in_short(&row.draft, words)) }
            td {
                @for offer in &row.offers {
                    p {
                        b { (numbered(offer, merging.merge)) } ": " (in_short(&offer.entry, words))
                        (stays(row, &offer.entry, words))
                        @for giver in offer.givers.iter().filter(|giver| giver.foreign) {
                            br; small class="foreign" {
                                (named(giver.file)) ": " (words::foreign(words, row.unit))
                            }
                        }
                    }
                }
            }
            td {
                p class="state" { (words::state(words, state)) }
                @if state != State::NoOffer {
                    (choice(merging, node, row))
                    button type="button" id={ "compare-" (row.indicator) } data-action="compare"
                        data-value=(row.indicator) aria-expanded=(open)
                        aria-label=(words::compare_answers(words, &node.no)) { (words::compare(words)) }
                }
            }
        }
        @if open && state != State::NoOffer {
            tr class="comparison" { td colspan="4" { (comparison(row, merging.merge, words)) } }
        }
    }
}

/// The choice between what the draft has and what is offered. All is open at first.
fn choice(merging: &Merging, node: &Node, row: &Row) -> Markup {
    let words = merging.words;
    if row.state() == State::Same {
        return Markup::default();
    }
    let pick = merging.decisions.pick(row);
    let keep = if row.draft.is_empty() {
        words::keep_empty(words).to_owned()
    } else {
        words::keep(words, &entry_words::level_of(words, &row.draft))
    };
    html! {
        select id={ "decide-" (row.indicator) } data-action="decide" data-value=(row.indicator)
            aria-label=(words::decision_on(words, &node.no)) {
            option value=(Choice::Open.value()) selected[pick.is_none()] { (words::open_choice(words)) }
            option value=(Choice::Draft.value()) selected[pick.is_some_and(|it| row.keeps(it))] { (keep) }
            @for offer in row.offers.iter().filter(|offer| !row.keeps(&offer.entry)) {
                option value=(offer.digest()) selected[pick == Some(&offer.entry)] {
                    (words::take_from(words, &numbered(offer, merging.merge), &entry_words::level_of(words, &offer.entry)))
                }
            }
        }
    }
}
