//! The files that were given, and what is done with them.

use std::collections::BTreeSet;

use maud::{Markup, html};
use spbe::instrument::IndicatorId;
use spbe::words::Words;

use super::{Decisions, Merge, Refusal, State, rows, tallies, unmerged_words, words};

/// What is shown of the files.
pub(super) struct Merging<'a> {
    pub(super) merge: &'a Merge<'a>,
    pub(super) refused: &'a [(String, Refusal)],
    pub(super) decisions: &'a Decisions,
    pub(super) compared: &'a BTreeSet<IndicatorId>,
    pub(super) words: Words,
}

pub(super) fn view(merging: &Merging) -> Markup {
    let (merge, words) = (merging.merge, merging.words);
    html! {
        section data-testid="files" {
            h3 { (words::join(words)) }
            p { (words::join_hint(words)) }
            p class="actions" {
                label class="button file-button" {
                    (words::choose_files(words))
                    input type="file" id="files" class="visually-hidden" multiple
                        accept=".json,application/json" data-action="files";
                }
                @if !(merge.files.is_empty() && merging.refused.is_empty()) {
                    button type="button" id="clear" data-action="clear" { (words::clear(words)) }
                }
            }
            (refused(merging))
            @if !merge.files.is_empty() {
                (files(merging))
                (rows::table(merging))
                (actions(merging))
            }
        }
    }
}

fn refused(merging: &Merging) -> Markup {
    let words = merging.words;
    html! {
        @if !merging.refused.is_empty() {
            div class="notice" data-kind="warning" data-testid="refused" {
                h4 { (words::refused(words)) }
                ul {
                    @for (name, refusal) in merging.refused {
                        li { b { (name) } ": " (words::refusal(words, refusal)) }
                    }
                }
            }
        }
    }
}

fn files(merging: &Merging) -> Markup {
    let words = merging.words;
    html! {
        h4 { (words::files(words)) }
        ol data-testid="compared" {
            @for file in &merging.merge.files {
                @let beyond = file.beyond();
                li {
                    (file.name()) " · "
                    @if file.unit().is_empty() { (words::whole(words)) } @else { (file.unit()) }
                    @if !beyond.is_empty() {
                        @let rows: Vec<_> = beyond.iter().map(|row| row.as_str()).collect();
                        p class="hint" { (words::beyond(words, &rows.join(", "))) }
                    }
                    @let unmerged = file.unmerged(merging.merge);
                    @if !unmerged.is_empty() {
                        p class="hint" data-testid="unmerged" {
                            (unmerged_words::unmerged(words, file, &unmerged))
                        }
                    }
                }
            }
        }
    }
}

fn actions(merging: &Merging) -> Markup {
    let (merge, decisions, words) = (merging.merge, merging.decisions, merging.words);
    let taking = decisions.taking(merge);
    html! {
        p data-testid="tally" { (tallies::tally(words, merge, decisions)) }
        p class="actions" {
            button type="button" id="take" data-action="take"
                disabled[decisions.open(merge, State::Unopposed) == 0] { (words::take(words)) }
            button type="button" id="apply" data-kind="primary" data-action="apply" disabled[taking == 0] {
                (words::apply(words)) " (" (taking) ")"
            }
        }
    }
}
