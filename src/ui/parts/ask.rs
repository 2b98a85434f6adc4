//! Asks before something is deleted.

use js_sys::Reflect;
use leptos::html::Dialog;
use leptos::prelude::*;
use web_sys::HtmlDialogElement;

use crate::ui::live::{Live, press, say};
use crate::ui::session;
use crate::words::Words;

/// Whether the browser knows dialogs. Firefox before 98 and Safari before 15.4 do not: the question then
/// stands in its place on the page.
fn is_known(dialog: &HtmlDialogElement) -> bool {
    Reflect::has(dialog, &"close".into()).unwrap_or(false)
}

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
        let asks = !question.with(String::is_empty);
        if !is_known(&dialog) {
            // Neither setting nor taking away this attribute is ever refused.
            let _ = dialog.toggle_attribute_with_force("open", asks);
        } else if asks {
            // Refused only when it is open already.
            let _ = dialog.show_modal();
        } else {
            dialog.close();
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
