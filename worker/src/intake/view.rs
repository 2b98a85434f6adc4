//! Giving files to a page, and what it could not take.

use maud::{Markup, html};
use spbe::words::Words;

use super::{Origin, Refusal, words as say};

/// The buttons that add files and remove the `given` ones.
pub(crate) fn giving(given: usize, words: Words) -> Markup {
    html! {
        p class="actions screen" {
            label class="button file-button" {
                (say::add_files(words))
                input type="file" id="files" class="visually-hidden" multiple
                    accept=".json,application/json" data-action="files";
            }
            @if given > 0 {
                button type="button" id="clear" data-action="clear" { (say::remove_files(words, given)) }
            }
        }
    }
}

/// What is not shown, and why.
pub(crate) fn refusals(refused: &[(Origin, Refusal)], words: Words) -> Markup {
    html! {
        @if !refused.is_empty() {
            div class="notice" data-kind="error" data-testid="refused-files" {
                p { strong { (say::refused(words)) } }
                ul {
                    @for (origin, refusal) in refused {
                        li { strong { (say::source(words, origin)) } ": " (say::refusal(words, refusal)) }
                    }
                }
            }
        }
    }
}
