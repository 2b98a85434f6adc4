//! What columns and parts of the tree are called.

use maud::{Markup, html};
use spbe::assessment::Stage;
use spbe::instrument::{Instrument, Node, NodeKind};
use spbe::words::Words;

use super::words;

/// A heading for each stage; that of the stage worked at is marked.
pub(super) fn stages(words: Words, chosen: Option<Stage>) -> Markup {
    html! {
        @for stage in Stage::ALL {
            th scope="col" data-chosen[chosen == Some(stage)] {
                (words.stage(stage))
                @if let Some(code) = words::code(stage) { " (" (code) ")" }
            }
        }
    }
}

/// A domain or an aspect with its number; the index.
pub(super) fn part(words: Words, instrument: &Instrument, node: &Node) -> String {
    match node.kind {
        NodeKind::Index => words.node(node).to_owned(),
        _ => format!("{}: {}", words.numbered(instrument, node), words.node(node)),
    }
}
