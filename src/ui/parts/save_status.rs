//! How far saving is, in words.

use leptos::prelude::*;

use crate::browser::clock;
use crate::ui::editor::{Editor, SaveStatus};
use crate::ui::live::text;
use crate::ui::session::Session;

#[component]
pub(crate) fn SaveStatusLine() -> impl IntoView {
    let (session, editor) = (Session::get(), Editor::get());
    let kind = text(move || {
        let kind = match editor.status() {
            SaveStatus::Clean | SaveStatus::Saved(_) if !editor.can_write() => "reading",
            SaveStatus::Clean => "clean",
            SaveStatus::Pending => "pending",
            SaveStatus::Saved(_) => "saved",
            SaveStatus::Failed(_) => "failed",
        };
        kind.to_owned()
    });
    let sentence = text(move || {
        let words = session.words();
        match editor.status() {
            SaveStatus::Clean | SaveStatus::Saved(_) if !editor.can_write() => {
                words.only_read().to_owned()
            }
            SaveStatus::Clean => words.no_changes().to_owned(),
            SaveStatus::Pending => words.saving().to_owned(),
            SaveStatus::Saved(at) => {
                let time = editor
                    .tells_time()
                    .then(|| clock::moment(&at, words.0.code()));
                words.saved_at(time.as_deref())
            }
            SaveStatus::Failed(error) => words.save_error(&error),
        }
    });
    view! {
        <p class="save-status" data-status=kind data-testid="save-status">{sentence}</p>
    }
}
