//! The guide: what can be done with the calculator and how, a topic to a page; a tour of four steps; the
//! terms of the evaluation; and two pages of it all to print.

mod contents;
mod paper;
mod shown;
mod terms;
mod topic;
mod topics;
mod tour;
mod words;

pub use terms::terms;
pub use topic::{Sentence, Topic};
pub use topics::TOPICS;
pub use tour::STEPS;

use maud::{Markup, PreEscaped, html};
use spbe::words::Words;

use crate::desk::{Reply, Request};

const STYLE: &str = include_str!("guide/style.css");
/// How the link above a page looks; paper has none.
const LINK_STYLE: &str = "
.to-guide { margin: 0; max-width: none; text-align: right }
@media print { .to-guide { display: none } }
";

/// Draws the topic that the address names; the contents where it names none.
pub fn act(request: &Request, words: Words) -> Reply {
    let named = request.topic.as_str();
    let page = match named {
        terms::WORD => terms::view(words),
        paper::WORD => paper::view(words),
        _ => tour::view(named, words)
            .or_else(|| topics::named(named).map(|topic| shown::view(topic, words)))
            .unwrap_or_else(|| contents::view(words)),
    };
    let page = html! {
        style { (PreEscaped(STYLE)) }
        div class="guide" { (page) }
    };
    Reply::Page(page.into_string())
}

/// A page with a link to its topic above it.
pub(crate) fn beside(reply: Reply, page: &str, words: Words) -> Reply {
    let Some(topic) = topics::of_page(page) else {
        return reply;
    };
    let link = html! {
        style { (PreEscaped(LINK_STYLE)) }
        p class="to-guide" { a href={ "#/guide/" (topic.word) } { (words::guide_to_this(words)) } }
    }
    .into_string();
    match reply {
        Reply::Page(html) => Reply::Page(link + &html),
        Reply::Editing { html, kept } => Reply::Editing {
            html: link + &html,
            kept,
        },
        other => other,
    }
}

/// The way back from a page of the guide.
fn to_contents(words: Words) -> Markup {
    html! {
        p class="screen" { a href="#/guide" { (words::contents(words)) } }
    }
}
