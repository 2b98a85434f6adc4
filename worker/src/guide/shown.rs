//! A topic as a page.

use maud::{Markup, html};
use spbe::words::Words;

use super::topic::{Sentence, Topic};
use super::{terms, to_contents, topics, words};

/// Draws it.
pub(super) fn view(topic: &Topic, words: Words) -> Markup {
    let terms: Vec<_> = terms::named(topic.terms).collect();
    html! {
        (to_contents(words))
        h1 { ((topic.title)(words)) }
        p { ((topic.about)(words)) }
        ol { (items(topic.steps, words)) }
        @if !topic.notes.is_empty() {
            h2 { (words::good_to_know(words)) }
            ul { (items(topic.notes, words)) }
        }
        @if !terms.is_empty() {
            h2 { (words::terms_here(words)) }
            (terms::list(terms.into_iter(), words))
        }
        @if let Some(next) = topics::after(topic) {
            p { a href={ "#/guide/" (next.word) } { (words::next_topic(words)) ": " ((next.title)(words)) } }
        }
    }
}

/// Sentences as items of a list.
pub(super) fn items(sentences: &[Sentence], words: Words) -> Markup {
    html! {
        @for sentence in sentences { li { (sentence(words)) } }
    }
}
