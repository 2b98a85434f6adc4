//! Asks before a draft is deleted.

use leptos::html::Dialog;
use leptos::prelude::*;

use crate::ui::live::{maybe, press, say};
use crate::ui::session::{self, Session};
use crate::ui::shelf::{Doomed, Shelf};
use crate::words::Words;

#[component]
pub(crate) fn AskDelete(asked: RwSignal<Option<Doomed>>) -> impl IntoView {
    let (session, shelf) = (Session::get(), Shelf::get());
    let dialog = NodeRef::<Dialog>::new();
    Effect::new(move || {
        let Some(dialog) = dialog.get() else { return };
        if asked.with(Option::is_some) {
            // Refused only when it is open already.
            let _ = dialog.show_modal();
        } else {
            dialog.close();
        }
    });
    let question =
        maybe(move || asked.with(|asked| Some(session.words().ask_delete(&asked.as_ref()?.title))));
    let delete = press(move || {
        if let Some(draft) = asked.get_untracked() {
            shelf.delete(draft);
        }
        asked.set(None);
        session::focus("content");
    });
    view! {
        <dialog class="ask-delete" node_ref=dialog on:close=move |_| asked.set(None) aria-labelledby="ask">
            <p id="ask">{question}</p>
            <p class="ask-actions">
                <button type="button" data-kind="danger" on:click=delete>
                    {say(Words::delete_confirm)}
                </button>
                <button type="button" on:click=press(move || asked.set(None))>
                    {say(Words::cancel)}
                </button>
            </p>
        </dialog>
    }
}
