//! What other tabs do to the storage that this one works on.

use leptos::prelude::*;

use super::editor::Editor;
use super::page::Page;
use super::session::Session;
use super::shelf::Shelf;
use crate::browser::address;
use crate::browser::storage::{self, Elsewhere};
use crate::drafts::{DraftId, VERSION_KEY};

/// Listens for the life of the page.
pub(super) fn listen() {
    let (session, shelf, editor) = (Session::get(), Shelf::get(), Editor::get());
    let words = move || session.words_now();
    storage::watch(move |what| match what {
        Elsewhere::Cleared => {
            if editor.save_again() {
                session.announce(words().cleared_elsewhere().to_owned());
            }
            shelf.refresh();
        }
        Elsewhere::Written(key) if key == VERSION_KEY => {
            // First what was entered here, then no more.
            editor.flush();
            shelf.look_for_newer_program();
        }
        // Only "delete everything" takes this key away.
        Elsewhere::Removed(key) if key == VERSION_KEY => {
            editor.discard();
            session.go(&Page::Start);
            session.announce(words().erased().to_owned());
            shelf.forget_everything();
        }
        Elsewhere::Written(key) | Elsewhere::Removed(key) => {
            if let Some(id) = DraftId::of_key(&key) {
                editor.written_elsewhere(&id);
                if session.page_now() == Page::Start && !document().hidden() {
                    shelf.refresh();
                }
            }
        }
    });
    // A page that comes back from the browser's memory has not heard what happened meanwhile.
    window_event_listener(leptos::ev::pageshow, move |event| {
        if event.persisted() && editor.flush() {
            address::reload();
        }
    });
    // What was not looked at while nobody saw it.
    window_event_listener(leptos::ev::visibilitychange, move |_| {
        if session.page_now() == Page::Start && !document().hidden() {
            shelf.refresh();
        }
    });
}
