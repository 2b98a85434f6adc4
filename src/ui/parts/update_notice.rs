//! A newer version of the program has arrived, and takes over when the user agrees.

use std::time::Duration;

use leptos::prelude::*;

use crate::browser::offline::{self, Kept};
use crate::browser::worker;
use crate::ui::editor::Editor;
use crate::ui::live::{press, say, show};
use crate::ui::parts::drawn_field;
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
    let (session, editor) = (Session::get(), Editor::get());
    show(move || {
        let sentence = match kept.get() {
            None | Some(Kept::This | Kept::InFile) => return None,
            Some(Kept::Newer) => Words::newer_version_waits,
            Some(Kept::NewerOnly) => Words::newer_version_elsewhere,
        };
        Some(view! {
            <div class="notice update" data-kind="done" data-testid="update">
                <p>{say(sentence)}</p>
                <button type="button" on:click=press(move || ask(session, editor))>{say(Words::save_and_update)}</button>
            </div>
        })
    })
}

/// Pressing the button sends the field that is left by it, which becomes part of the draft when it is
/// answered.
fn ask(session: Session, editor: &'static Editor) {
    session.announce(session.words_now().working().to_owned());
    worker::when_answered(move || {
        // A changed draft has its page drawn anew after this: what was sent then stands on it.
        let settled = move || {
            if worker::is_asked() {
                ask(session, editor);
            } else {
                update(session, editor);
            }
        };
        set_timeout(settled, Duration::ZERO);
    });
}

/// Saves what was entered, and only then gives the page up.
fn update(session: Session, editor: &Editor) {
    if editor.flush() && drawn_field::is_all_sent() {
        offline::reload();
    } else {
        session.announce(session.words_now().not_updated().to_owned());
    }
}
