//! What must stay in view on every page: a failed save with its way out, and what was just done.

use leptos::prelude::*;

use crate::ui::editor::{Editor, SaveStatus};
use crate::ui::live::{press, say, show, text};
use crate::ui::parts::access_notice::reload_button;
use crate::ui::parts::update_notice::UpdateNotice;
use crate::ui::session::Session;
use crate::ui::shelf::Shelf;
use crate::words::Words;

#[component]
pub(crate) fn Notice() -> impl IntoView {
    let (session, shelf, editor) = (Session::get(), Shelf::get(), Editor::get());
    let failure = show(move || match editor.status() {
        SaveStatus::Failed(error) => Some(view! {
            <div class="notice" data-kind="error" data-testid="save-error">
                <p>
                    <strong>{session.words().save_error(&error)}</strong>
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
    let outdated = show(move || {
        shelf.is_outdated().then(|| {
            view! {
                <div class="notice" data-kind="warning" data-testid="outdated">
                    <p>{session.words().newer_program()}</p>
                    {reload_button()}
                </div>
            }
        })
    });
    view! {
        <div role="status">{outdated} <UpdateNotice/></div>
        <div class="save-error" role="alert">{failure}</div>
        <p class="announcement" role="status" data-testid="announcement">
            {text(move || session.announcement())}
        </p>
        <p class="visually-hidden" role="status" data-testid="aloud">{text(move || session.aloud())}</p>
    }
}
