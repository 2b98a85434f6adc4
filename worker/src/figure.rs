//! Figures of tables that set assessments beside each other.

use maud::{Markup, html};
use spbe::exact::Exact;
use spbe::instrument::{Instrument, Node, NodeKind};
use spbe::score::Score;
use spbe::words::Words;

use crate::pending;
use crate::signed::signed;
use crate::words::sentences;

sentences! {
    /// In a cell without a difference.
    no_change: "belum dapat dihitung", "cannot be told yet";
}

/// A score with its exact value behind, or its range.
pub(crate) fn score(score: &Score, words: Words) -> Markup {
    let exact = score.exact().map(|value| words.fraction(value));
    html! {
        span title=[exact] { (words.score(score)) }
        @if score.pending > 0 { " " small { (pending::rows(words, score.pending)) } }
    }
}

/// A change in points, signed, with the exact one behind.
pub(crate) fn change(change: Option<Exact>, words: Words) -> Markup {
    html! {
        @match change {
            Some(change) => span title=(words.fraction(change)) { (signed(change, |size| words.value(size))) },
            None => (nothing(words)),
        }
    }
}

/// A score with its exact value beside it where two decimals do not say it all, or its range.
pub(crate) fn score_in_full(score: &Score, words: Words) -> Markup {
    html! {
        @match score.exact() {
            Some(value) => (in_full(value, words)),
            None => (words.score(score)),
        }
        @if score.pending > 0 { " " small { (pending::rows(words, score.pending)) } }
    }
}

/// A difference, signed, with the exact one beside it where two decimals do not say it all.
pub(crate) fn change_in_full(change: Option<Exact>, words: Words) -> Markup {
    html! {
        @match change {
            Some(change) => (signed(change, |size| in_full(size, words))),
            None => (nothing(words)),
        }
    }
}

/// Two decimals, and the exact value where they do not say it all.
fn in_full(value: Exact, words: Words) -> String {
    if value == value.shown() {
        words.value(value)
    } else {
        words.value_in_full(value)
    }
}

/// In place of a figure that cannot be told while rows are open.
pub(crate) fn nothing(words: Words) -> Markup {
    html! {
        span aria-hidden="true" { "–" }
        span class="visually-hidden" { (no_change(words)) }
    }
}

/// A part in the list of all parts.
pub(crate) fn part(instrument: &Instrument, node: &Node, words: Words) -> String {
    match node.kind {
        NodeKind::Index => words.node(node).to_owned(),
        _ => format!(
            "{}: {}",
            words.numbered(instrument, node),
            words.short_name(instrument, node)
        ),
    }
}
