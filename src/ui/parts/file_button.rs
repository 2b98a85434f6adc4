//! The button that opens a file.

use leptos::prelude::*;
use web_sys::HtmlInputElement;

use crate::ui::late::Arrival;
use crate::ui::live::say;
use crate::ui::page::Page;
use crate::ui::session::Session;
use crate::ui::shelf::{Shelf, read_file};
use crate::words::Words;

#[component]
pub(crate) fn FileButton() -> impl IntoView {
    let (session, shelf, arrival) = (Session::get(), Shelf::get(), Arrival::get());
    let open = move |input: HtmlInputElement| {
        let Some(file) = input.files().and_then(|files| files.get(0)) else {
            return;
        };
        // The same file can be chosen again, after it was corrected.
        input.set_value("");
        let page = session.page_now();
        arrival.then(session, move || {
            read_file(file, session.words_now().0, move |incoming| {
                // Whoever has gone elsewhere meanwhile is not fetched back.
                if session.page_now() == page {
                    shelf.look_at(incoming);
                    session.go(&Page::Open);
                }
            });
        });
    };
    view! {
        <label class="button file-button">
            {say(Words::open_file)}
            <input
                type="file"
                id="file"
                class="visually-hidden"
                accept=".json,.xlsx,application/json"
                on:change:target=move |event| open(event.target())
            />
        </label>
    }
}
