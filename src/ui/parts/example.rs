//! A filled-in assessment to look at, for somebody who has none yet.

use leptos::prelude::*;

use crate::ui::late::Arrival;
use crate::ui::live::{press, say};
use crate::ui::page::Page;
use crate::ui::session::Session;
use crate::ui::shelf::{Shelf, read_example};
use crate::words::Words;

/// The button that opens it, as a file is opened: it becomes a draft only when the user says so.
pub(crate) fn example() -> AnyView {
    let (session, shelf, arrival) = (Session::get(), Shelf::get(), Arrival::get());
    let open = press(move || {
        arrival.then(session, move || {
            read_example(move |incoming| {
                // Whoever has gone elsewhere meanwhile is not fetched back.
                if session.page_now() == Page::Start {
                    shelf.look_at(incoming);
                    session.go(&Page::Open);
                }
            });
        });
    });
    view! { <button type="button" on:click=open>{say(Words::see_example)}</button> }.into_any()
}
