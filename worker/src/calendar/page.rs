//! The page as a whole.

use maud::{Markup, PreEscaped, html};
use spbe::exchange::Imported;
use spbe::words::Words;

use super::entry_form::Edited;
use super::{corrections, due_table, entry_form, history, submitted};
const STYLE: &str = include_str!("style.css");

/// Draws it; `edited` is the date that is being changed.
pub(super) fn draw(edited: Option<&Edited>, today: &str, draft: &Imported, words: Words) -> Markup {
    html! {
        style { (PreEscaped(STYLE)) }
        div class="calendar" {
            h2 { (words.calendar()) }
            (entry_form::view(edited, draft, words))
            (due_table::view(draft, today, words))
            (submitted::view(draft, today, words))
            (corrections::view(draft, words))
            (history::view(draft, words))
        }
    }
}
