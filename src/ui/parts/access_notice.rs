//! Why a draft can only be looked at here, and what to do about it.

use leptos::prelude::*;

use crate::browser::offline;
use crate::ui::editor::{Access, Editor};
use crate::ui::live::{press, say, show};
use crate::ui::session::Session;
use crate::words::Words;

#[component]
pub(crate) fn AccessNotice() -> impl IntoView {
    let (session, editor) = (Session::get(), Editor::get());
    let notice = show(move || {
        let words = session.words();
        let (sentence, action): (_, AnyView) = match editor.access() {
            // A newer program is spoken of on every page.
            Access::Here | Access::NewerProgram => return None,
            Access::OtherTab => (words.other_tab(), {
                let take_over = press(move || editor.take_over());
                view! {
                    <button type="button" on:click=take_over>{say(Words::take_over)}</button>
                }
                .into_any()
            }),
            Access::NewerDraft => (words.newer_draft(), reload_button()),
        };
        Some(view! {
            <div class="notice" data-kind="warning" data-testid="access">
                <p>{sentence}</p>
                {action}
            </div>
        })
    });
    view! { <div role="status">{notice}</div> }
}

/// Loads the page again, and with it the newest program.
pub(crate) fn reload_button() -> AnyView {
    view! {
        <button type="button" on:click=press(offline::reload)>{say(Words::reload)}</button>
    }
    .into_any()
}
