//! Figures of the table and of the chart.

use maud::{Markup, html};
use spbe::exact::Exact;
use spbe::instrument::{Instrument, Node, NodeKind};
use spbe::score::Score;
use spbe::words::Words;

use super::words;
use crate::pending;

/// A score with its exact value behind, or its range.
pub(super) fn score(score: &Score, words: Words) -> Markup {
    let exact = score.exact().map(|value| words.fraction(value));
    html! {
        span title=[exact] { (words.score(score)) }
        @if score.pending > 0 { " " small { (pending::rows(words, score.pending)) } }
    }
}

/// A change in points, signed, with the exact one behind.
pub(super) fn change(change: Option<Exact>, words: Words) -> Markup {
    html! {
        @match change {
            Some(change) => span title=(words.fraction(change)) { (signed(change, words)) },
            None => (nothing(words)),
        }
    }
}

/// In place of a figure that cannot be told while rows are open.
pub(super) fn nothing(words: Words) -> Markup {
    html! {
        span aria-hidden="true" { "–" }
        span class="visually-hidden" { (words::no_change(words)) }
    }
}

fn signed(change: Exact, words: Words) -> String {
    let shown = words.value(change);
    match shown.strip_prefix('-') {
        Some(shown) => format!("−{shown}"),
        None if change > Exact::ZERO => format!("+{shown}"),
        None => shown,
    }
}

/// A part in the list of all parts.
pub(super) fn part(instrument: &Instrument, node: &Node, words: Words) -> String {
    match node.kind {
        NodeKind::Index => words.node(node).to_owned(),
        _ => format!(
            "{}: {}",
            words.numbered(instrument, node),
            words.short_name(instrument, node)
        ),
    }
}
