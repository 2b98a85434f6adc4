//! An edition file before it is kept: the second module lists what it holds, or its faults.

use js_sys::Array;
use leptos::prelude::*;

use crate::browser::files;
use crate::browser::worker::{self, Message};
use crate::instrument::editions;
use crate::ui::live::press;
use crate::ui::page::{Drawn, Page};
use crate::ui::parts::module_missing::module_missing;
use crate::ui::session::Session;
use crate::ui::shelf::Shelf;
use crate::words::Words;

/// What an edition file holds, and the button that keeps it.
pub(crate) fn edition_preview(name: &str, text: String, words: Words) -> AnyView {
    let (session, shelf) = (Session::get(), Shelf::get());
    let checked = checked_edition(&text, words);
    let keep = editions::check(&text).is_ok().then(|| {
        let keep = press(move || match shelf.keep_edition(&text) {
            Ok(taken) => {
                shelf.put_away();
                session.go(&Page::Drawn(Drawn::Editions));
                session.announce(words.edition_taken(taken).to_owned());
            }
            Err(error) => session.announce(words.edition_not_kept(&error)),
        });
        view! {
            <button type="button" data-kind="primary" on:click=keep>{words.keep_edition()}</button>
        }
    });
    view! {
        <section data-testid="preview">
            <h2>{name.to_owned()}</h2>
            // Above what comes later, or it would move away under the hand that presses it.
            {keep}
            {checked}
        </section>
    }
    .into_any()
}

/// What the second module says of an edition file. It escapes every text of the file.
pub(crate) fn checked_edition(text: &str, words: Words) -> AnyView {
    let shown = RwSignal::new(format!("<p>{}</p>", words.working()));
    let failed = format!("<p>{}</p>", module_missing(words));
    let request = [
        ("page", "editions"),
        ("action", "check"),
        ("lang", words.0.code()),
    ];
    match files::made("edition.json", text) {
        Err(_) => shown.set(failed),
        Ok(file) => worker::ask(&request, &Array::of1(&file), move |message| {
            let html = match message {
                Message::Page(html) => html,
                _ => failed.clone(),
            };
            // The page may have been left meanwhile.
            shown.try_set(html);
        }),
    }
    view! { <div role="status" data-testid="edition" inner_html=move || shown.get()></div> }
        .into_any()
}
