//! The interface: pages and their parts over three states, each with one writer.
//!
//! * [`session`]: language and page
//! * [`shelf`]: the drafts in this browser
//! * [`editor`]: the assessment that is open

#![allow(
    unreachable_pub,
    clippy::needless_pass_by_value,
    reason = "the component macro makes its items public and hands properties over by value"
)]

mod changing;
mod editor;
mod elsewhere;
mod figures;
mod keys;
mod late;
mod live;
mod page;
mod pages;
mod parts;
mod session;
mod shelf;
mod shown;
mod spoken;

use leptos::prelude::*;

use editor::Editor;
use late::{Late, late};
use page::{Page, Place};
use session::Session;
use shelf::Shelf;

use crate::words::Words;

/// Starts the interface in the element that waits for it.
pub fn start() {
    mount_to_body(App);
    // The shell that was painted before this program arrived has done its work.
    if let Some(shell) = document().get_element_by_id("shell") {
        shell.remove();
    }
}

#[component]
fn App() -> impl IntoView {
    let session = Session::start();
    let shelf = Shelf::start();
    Editor::start(session, shelf);
    late::start();
    keys::listen();
    elsewhere::listen();

    // Moving inside a draft must not build its lists anew.
    let shown = Memo::new(move |_| match session.page() {
        Page::Draft(id, _) => Page::Draft(id, Place::Form(None)),
        page => page,
    });
    // A new page takes the focus, so that keys and screen readers go on from there.
    Effect::new(move |before: Option<()>| {
        shown.track();
        if before.is_some() {
            session::focus("content");
        }
    });
    let page = live::show(move || match shown.get() {
        Page::Start => view! { <pages::start::Start/> }.into_any(),
        Page::New => view! { <pages::new::New/> }.into_any(),
        Page::Open => late(Late::Open),
        Page::Drawn(page) => late(Late::Drawn(page)),
        Page::Topic(_) => late(Late::Drawn(page::Drawn::Guide)),
        Page::Help => late(Late::Help),
        Page::Shared(text) => late(Late::Shared(text)),
        Page::Draft(id, _) => view! { <pages::draft::DraftPage id/> }.into_any(),
        Page::Unknown => view! { <h1>{live::say(Words::no_such_page)}</h1> }.into_any(),
    });
    view! {
        <a class="skip-link" href="#content" on:click=skip_to_content>
            {live::say(Words::skip_to_content)}
        </a>
        <parts::header::Header/>
        <main id="content" tabindex="-1">
            <parts::notice::Notice/>
            {page}
        </main>
    }
}

/// The address behind `#` is the page, so the link moves the focus itself.
fn skip_to_content(event: web_sys::MouseEvent) {
    event.prevent_default();
    session::focus("content");
}
