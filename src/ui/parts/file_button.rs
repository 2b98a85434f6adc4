//! The button that opens a file.

use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::HtmlInputElement;

use crate::browser::files;
use crate::exchange::{ImportError, LARGEST};
use crate::ui::live::say;
use crate::ui::page::Page;
use crate::ui::session::Session;
use crate::ui::shelf::{Content, Incoming, Refusal, Shelf};
use crate::words::Words;

#[component]
pub(crate) fn FileButton() -> impl IntoView {
    let (session, shelf) = (Session::get(), Shelf::get());
    let open = move |input: HtmlInputElement| {
        let Some(file) = input.files().and_then(|files| files.get(0)) else {
            return;
        };
        // The same file can be chosen again, after it was corrected.
        input.set_value("");
        spawn_local(async move {
            let content = match files::read(&file, LARGEST).await {
                Err(_) => Err(Refusal::Unreadable),
                Ok(Err(given)) => Err(Refusal::Content(ImportError::TooLarge {
                    given,
                    largest: LARGEST,
                })),
                Ok(Ok(text)) => Content::read(&text),
            };
            shelf.look_at(Incoming {
                name: file.name(),
                content,
            });
            session.go(&Page::Open);
        });
    };
    view! {
        <label class="button file-button">
            {say(Words::open_file)}
            <input
                type="file"
                id="file"
                class="visually-hidden"
                accept=".json,application/json"
                on:change:target=move |event| open(event.target())
            />
        </label>
    }
}
