//! Asks before something is deleted.

use leptos::html::Dialog;
use leptos::prelude::*;

use crate::ui::live::{Live, press, say};
use crate::ui::session;
use crate::words::Words;

/// A dialog that is open while there is a question.
pub(crate) fn ask(
    id: &'static str,
    question: Live<String>,
    confirm: fn(Words) -> &'static str,
    confirmed: impl Fn() + Send + Sync + 'static,
    cancelled: impl Fn() + Copy + Send + Sync + 'static,
) -> AnyView {
    let dialog = NodeRef::<Dialog>::new();
    let question = Memo::new(move |_| question());
    Effect::new(move || {
        let Some(dialog) = dialog.get() else { return };
        if question.with(String::is_empty) {
            dialog.close();
        } else {
            // Refused only when it is open already.
            let _ = dialog.show_modal();
        }
    });
    let done = StoredValue::new(false);
    let confirmed = press(move || {
        done.set_value(true);
        confirmed();
    });
    let closed = move |_| {
        cancelled();
        // Only a closed dialog lets go of the focus; what was deleted cannot take it back.
        if done.get_value() {
            done.set_value(false);
            session::focus("content");
        }
    };
    view! {
        <dialog class="ask" node_ref=dialog on:close=closed aria-labelledby=id>
            <p id=id>{move || question.get()}</p>
            <p class="ask-actions">
                <button type="button" data-kind="danger" on:click=confirmed>{say(confirm)}</button>
                <button type="button" on:click=press(cancelled)>{say(Words::cancel)}</button>
            </p>
        </dialog>
    }
    .into_any()
}
