//! How it stands with the storage, and what can be done about it: permission, backup, deleting all.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::persistence;
use crate::browser::storage::CAPACITY;
use crate::ui::editor::Editor;
use crate::ui::live::{maybe, press, say, show};
use crate::ui::parts::ask::ask;
use crate::ui::session::Session;
use crate::ui::shelf::Shelf;
use crate::words::Words;

#[component]
pub(crate) fn StoragePanel() -> impl IntoView {
    let (session, shelf) = (Session::get(), Shelf::get());
    let back_up = press(move || {
        let words = session.words_now();
        session.announce(match shelf.back_up() {
            Ok((name, bytes)) => words.backed_up(&name, bytes),
            Err(Some(error)) => words.storage_error(&error),
            Err(None) => words.download_refused().to_owned(),
        });
    });
    let asked = RwSignal::new(false);
    let question = maybe(move || asked.get().then(|| session.words().ask_erase().to_owned()));
    let erase = move || {
        asked.set(false);
        // An assessment that could not be saved would be saved now, when there is room.
        Editor::get().discard();
        shelf.erase(move |gone| {
            let words = session.words_now();
            let sentence = if gone {
                words.erased()
            } else {
                words.not_all_erased()
            };
            session.announce(sentence.to_owned());
        });
    };
    view! {
        <section class="storage-panel">
            <h2>{say(Words::storage)}</h2>
            {room()}
            {permission()}
            <p class="hint">{say(Words::private_window)}</p>
            <p class="start-actions">
                <button type="button" on:click=back_up>{say(Words::back_up)}</button>
                <span class="hint">{say(Words::restore_hint)}</span>
            </p>
            <p>
                <button type="button" on:click=press(move || asked.set(true))>
                    {say(Words::erase)}
                </button>
            </p>
            {ask("ask-erase", question, Words::erase_confirm, erase, move || asked.set(false))}
        </section>
    }
}

/// How full the storage is.
fn room() -> AnyView {
    let (session, shelf) = (Session::get(), Shelf::get());
    let room = show(move || {
        let used = shelf.with_stock(|stock| stock.used)?;
        let percent = used.saturating_mul(100).div_ceil(CAPACITY).min(100);
        Some(view! {
            <meter
                min="0"
                max="100"
                high="80"
                value=percent.to_string()
                aria-label=say(Words::room_used)
            />
            " "
            <span data-testid="room">{session.words().room(percent)}</span>
        })
    });
    view! { <p>{room}</p> }.into_any()
}

/// Whether the browser keeps the data for sure, and the way to ask it to.
fn permission() -> AnyView {
    // The outer option: the answer is not there yet.
    let kept = RwSignal::new(None::<Option<bool>>);
    spawn_local(async move { kept.set(Some(persistence::persisted().await)) });
    let ask = move || {
        spawn_local(async move { kept.set(Some(persistence::ask_to_persist().await)) });
    };
    let answer = show(move || {
        let sentence = match kept.get()? {
            Some(true) => Words::persisted,
            Some(false) => Words::not_persisted,
            None => Words::persistence_unknown,
        };
        let button = (kept.get() == Some(Some(false))).then(|| {
            view! {
                <button type="button" on:click=press(ask)>{say(Words::ask_to_persist)}</button>
            }
        });
        Some(view! { <span data-testid="persistence">{say(sentence)}</span> " " {button} })
    });
    view! { <p class="permission">{answer}</p> }.into_any()
}
