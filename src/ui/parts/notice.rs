//! What must stay in view on every page: a failed save with its way out, and what was just done.

use leptos::prelude::*;

use crate::ui::editor::{Editor, SaveStatus};
use crate::ui::live::{press, say, show, text};
use crate::ui::session::Session;
use crate::words::Words;

#[component]
pub(crate) fn Notice() -> impl IntoView {
    let (session, editor) = (Session::get(), Editor::get());
    let failure = show(move || match editor.status() {
        SaveStatus::Failed(error) => Some(view! {
            <div class="notice" data-kind="error" data-testid="save-error">
                <p>
                    <strong>{session.words().storage_error(&error)}</strong>
                    " "
                    {session.words().save_failed_advice()}
                </p>
                <button type="button" on:click=press(move || editor.export())>
                    {say(Words::download_now)}
                </button>
            </div>
        }),
        _ => None,
    });
    view! {
        <div class="save-error" role="alert">{failure}</div>
        <p class="announcement" role="status" data-testid="announcement">
            {text(move || session.announcement())}
        </p>
    }
}
