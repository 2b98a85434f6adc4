//! A newer version of the program has arrived, and takes over when the user agrees.

use leptos::prelude::*;

use crate::browser::offline::{self, Kept};
use crate::ui::editor::Editor;
use crate::ui::live::{press, say, show};
use crate::ui::session::Session;
use crate::words::Words;

/// What the browser keeps of the program.
pub(crate) fn kept() -> RwSignal<Option<Kept>> {
    let kept = RwSignal::new(offline::kept());
    let listening =
        window_event_listener_untyped(offline::TOLD, move |_| kept.set(offline::kept()));
    on_cleanup(move || listening.remove());
    kept
}

#[component]
pub(crate) fn UpdateNotice() -> impl IntoView {
    let kept = kept();
    show(move || {
        let sentence = match kept.get() {
            None | Some(Kept::This) => return None,
            Some(Kept::Newer) => Words::newer_version_waits,
            Some(Kept::NewerOnly) => Words::newer_version_elsewhere,
        };
        Some(view! {
            <div class="notice update" data-kind="done" data-testid="update">
                <p>{say(sentence)}</p>
                <button type="button" on:click=press(update)>{say(Words::save_and_update)}</button>
            </div>
        })
    })
}

/// Saves what was entered, and only then gives the page up.
fn update() {
    if Editor::get().flush() {
        offline::reload();
    } else {
        let session = Session::get();
        session.announce(session.words_now().not_updated().to_owned());
    }
}
