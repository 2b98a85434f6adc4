//! The guide on two pages of A4, for somebody who fills in for the first time: the main tasks, in fewer
//! words around them.

use maud::{Markup, html};
use spbe::words::Words;

use super::topic::Topic;
use super::{shown, to_contents, topics, words};

/// Its word in the address.
pub(super) const WORD: &str = "print";

/// Draws it.
pub(super) fn view(words: Words) -> Markup {
    let (front, back) = topics::on_paper();
    html! {
        (to_contents(words))
        h1 class="screen" { (words::paper(words)) }
        p class="screen" { (words::paper_about(words)) }
        p class="screen" {
            button type="button" data-kind="primary" data-print="" { (words::print(words)) }
        }
        (page(front, 1, words))
        (page(back, 2, words))
    }
}

fn page(topics: &[Topic], number: usize, words: Words) -> Markup {
    html! {
        section class="leaf" {
            p class="leaf-head" { strong { (words::paper_title(words)) } " · " (number) "/2" }
            div class="columns" {
                @for topic in topics {
                    h2 { ((topic.title)(words)) }
                    ol { (shown::items(topic.steps, words)) }
                    @if !topic.notes.is_empty() { ul { (shown::items(topic.notes, words)) } }
                }
            }
            p class="leaf-foot" { (words::not_official(words)) }
        }
    }
}
