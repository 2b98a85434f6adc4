//! The contents of the guide.

use maud::{Markup, html};
use spbe::words::Words;

use super::topic::{Sentence, Topic};
use super::{paper, terms, topics, tour, words};

/// Draws them.
pub(super) fn view(words: Words) -> Markup {
    let (first, more) = topics::in_two();
    html! {
        h1 { (words::guide(words)) }
        p { (words::guide_hint(words)) }
        ul class="ways" {
            (link(tour::WORD, tour::title, tour::about, words))
            (link(paper::WORD, words::paper, words::paper_about, words))
            (link(terms::WORD, terms::title, terms::about, words))
        }
        h2 { (words::first(words)) }
        (list(first, words))
        h2 { (words::more(words)) }
        (list(more, words))
    }
}

fn list(topics: &[Topic], words: Words) -> Markup {
    html! {
        ul class="ways" {
            @for topic in topics { (link(topic.word, topic.title, topic.about, words)) }
        }
    }
}

fn link(word: &str, title: Sentence, about: Sentence, words: Words) -> Markup {
    html! {
        li {
            a href={ "#/guide/" (word) } { (title(words)) }
            " " span class="hint" { (about(words)) }
        }
    }
}
