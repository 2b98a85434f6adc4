//! The start page: the drafts in this browser, a new one, a file.

use leptos::prelude::*;

use crate::ui::editor::Editor;
use crate::ui::live::{press, say, show};
use crate::ui::page::{Page, Place};
use crate::ui::parts::ask_delete::AskDelete;
use crate::ui::parts::draft_list::{draft_list, unreadable_list};
use crate::ui::parts::file_button::FileButton;
use crate::ui::session::Session;
use crate::ui::shelf::{Doomed, Shelf};
use crate::words::Words;

#[component]
pub(crate) fn Start() -> impl IntoView {
    let (session, shelf, editor) = (Session::get(), Shelf::get(), Editor::get());
    editor.close();
    let asked = RwSignal::new(None::<Doomed>);
    let drafts = show(move || match shelf.listing() {
        Err(error) => {
            let sentence = session.words().storage_error(&error);
            view! { <p class="notice" data-kind="error">{sentence}</p> }.into_any()
        }
        Ok(listing) => view! {
            {draft_list(listing.drafts, asked)}
            {unreadable_list(listing.unreadable, asked)}
        }
        .into_any(),
    });
    view! {
        <div class="start">
            <h1>{say(Words::title)}</h1>
            <p class="start-actions">
                <a class="button" data-kind="primary" href=Page::New.href()>
                    "+ "
                    {say(Words::new_assessment)}
                </a>
                <FileButton/>
            </p>
            {unsaved()}
            {deleted()}
            <h2>{say(Words::drafts)}</h2>
            {drafts}
            <AskDelete asked/>
        </div>
    }
}

/// The open assessment that could not be saved: it lives in this page only.
fn unsaved() -> AnyView {
    let (session, editor) = (Session::get(), Editor::get());
    let notice = show(move || {
        let id = editor.id()?;
        let back = Page::Draft(id, Place::Form(None)).href();
        Some(view! {
            <p class="notice" data-kind="warning">
                {session.words().unsaved_open()}
                ": "
                {editor.head().0}
                " "
                <a href=back>{say(Words::back_to_it)}</a>
                " "
                <button type="button" on:click=press(move || editor.discard())>
                    {say(Words::leave_without_saving)}
                </button>
            </p>
        })
    });
    notice.into_any()
}

/// What was deleted last, and the way back.
fn deleted() -> AnyView {
    let (session, shelf) = (Session::get(), Shelf::get());
    let deleted = show(move || {
        let title = shelf.deleted()?;
        Some(view! {
            <p class="notice" data-kind="done" data-testid="deleted">
                {session.words().deleted(&title)}
                " "
                <button type="button" on:click=press(move || shelf.undo_delete())>
                    {say(Words::undo_delete)}
                </button>
            </p>
        })
    });
    let problem = show(move || {
        let error = shelf.problem()?;
        let sentence = session.words().storage_error(&error);
        Some(view! { <p class="notice" data-kind="error">{sentence}</p> })
    });
    view! { <div role="status">{deleted} {problem}</div> }.into_any()
}
