//! The start page: the drafts in this browser, a new one, a file.

use leptos::prelude::*;

use crate::ui::editor::Editor;
use crate::ui::late::{Late, late};
use crate::ui::live::{maybe, press, say, show};
use crate::ui::page::{Page, Place};
use crate::ui::parts::ask::ask;
use crate::ui::parts::draft_list::{draft_list, unreadable_list};
use crate::ui::parts::file_button::FileButton;
use crate::ui::session::{self, Session};
use crate::ui::shelf::{Doomed, Problem, Shelf, Stock, What};
use crate::words::Words;

#[component]
pub(crate) fn Start() -> impl IntoView {
    let (session, shelf, editor) = (Session::get(), Shelf::get(), Editor::get());
    editor.close();
    let asked = RwSignal::new(None::<Doomed>);
    let drafts = show(move || match shelf.stock() {
        Err(error) => {
            let sentence = session.words().storage_error(&error);
            view! { <p class="notice" data-kind="error">{sentence}</p> }.into_any()
        }
        Ok(Stock {
            listing, waiting, ..
        }) => view! {
            {draft_list(listing.drafts, waiting, asked)}
            {unreadable_list(listing.unreadable, asked)}
        }
        .into_any(),
    });
    let question =
        maybe(move || asked.with(|asked| Some(session.words().ask_delete(&asked.as_ref()?.title))));
    let delete = move || {
        if let Some(doomed) = asked.get_untracked() {
            if matches!(&doomed.what, What::Draft(id) if editor.id_now().as_ref() == Some(id)) {
                // It is open since it could not be saved; whoever deletes it gives that up.
                editor.discard();
            }
            shelf.delete(doomed);
        }
        asked.set(None);
    };
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
            {done()}
            {reminder()}
            <h2>{say(Words::drafts)}</h2>
            {drafts}
            {ask("ask-delete", question, Words::delete_confirm, delete, move || asked.set(None))}
            {late(Late::Storage)}
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

/// What was deleted or restored last, and the way back; or why it was not.
fn done() -> AnyView {
    let (session, shelf) = (Session::get(), Shelf::get());
    let deleted = show(move || {
        let sentence = session.words().deleted(&shelf.deleted()?);
        let undo = || Shelf::get().undo_delete();
        Some(undoable("deleted", sentence, Words::undo_delete, undo))
    });
    let restored = show(move || {
        let sentence = session.words().restored(shelf.restored()?);
        let undo = || Shelf::get().undo_restore();
        Some(undoable("restored", sentence, Words::undo_restore, undo))
    });
    let problem = show(move || {
        let words = session.words();
        let sentence = match shelf.problem()? {
            Problem::Storage(error) => words.storage_error(&error),
            Problem::OpenElsewhere => words.open_elsewhere().to_owned(),
            Problem::NewerProgram => words.newer_program().to_owned(),
        };
        Some(view! { <p class="notice" data-kind="error" data-testid="problem">{sentence}</p> })
    });
    view! { <div role="status">{deleted} {restored} {problem}</div> }.into_any()
}

/// What was done, and the way back.
fn undoable(
    id: &'static str,
    sentence: String,
    label: fn(Words) -> &'static str,
    undo: fn(),
) -> AnyView {
    let undo = press(move || {
        undo();
        // The button goes with what it has undone, and the focus must not go with it.
        session::focus("content");
    });
    view! {
        <p class="notice" data-kind="done" data-testid=id>
            {sentence}
            " "
            <button type="button" on:click=undo>{say(label)}</button>
        </p>
    }
    .into_any()
}

/// Changes that have existed for a week in this browser only.
fn reminder() -> AnyView {
    let (session, shelf) = (Session::get(), Shelf::get());
    let reminder = show(move || {
        let (drafts, days) = shelf.with_stock(Stock::overdue)??;
        let sentence = session.words().remind(drafts, days);
        Some(view! { <p class="notice" data-kind="warning" data-testid="reminder">{sentence}</p> })
    });
    view! { <div role="status">{reminder}</div> }.into_any()
}
