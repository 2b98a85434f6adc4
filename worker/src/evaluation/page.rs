//! The page as a whole.

use maud::{Markup, PreEscaped, html};
use spbe::exchange::Imported;
use spbe::words::Words;

use super::basis::Basis;
use super::offers::Offers;
use super::{Rights, narratives, questions};

const STYLE: &str = include_str!("style.css");

/// What the page shows.
pub(super) struct Page<'a> {
    pub(super) draft: &'a Imported,
    pub(super) basis: &'a Basis<'a>,
    pub(super) offers: &'a Offers,
    pub(super) rights: Rights,
    pub(super) words: Words,
}

impl Page<'_> {
    /// Draws it. `said` is read out.
    pub(super) fn draw(&self, said: &str) -> Markup {
        let words = self.words;
        html! {
            style { (PreEscaped(STYLE)) }
            div class="evaluation" {
                h2 { (words.evaluation()) }
                @if !said.is_empty() {
                    p class="notice" data-kind="done" role="status" { (said) }
                }
                (questions::view(self.draft, self.rights.questions, words))
                (narratives::view(self))
            }
        }
    }
}
