//! The page: the units first, the files below.

use maud::{Markup, PreEscaped, html};
use spbe::exchange::Imported;

use super::merging::Merging;
use super::{merging, units_form};

const STYLE: &str = include_str!("style.css");

/// Draws it, with the table of units or without. `said` is read out.
pub(super) fn page(draft: &Imported, units: bool, merging: &Merging, said: &str) -> Markup {
    let words = merging.words;
    html! {
        style { (PreEscaped(STYLE)) }
        div class="merge" {
            h2 { (words.units_and_merging()) }
            @if !said.is_empty() {
                p class="notice" data-kind="done" role="status" { (said) }
            }
            (units_form::view(draft, units, words))
            (merging::view(merging))
        }
    }
}
