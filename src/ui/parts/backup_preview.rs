//! What a backup holds and what would become of it, before anything is restored.

use leptos::prelude::*;

use crate::browser::clock;
use crate::drafts::{Backup, Draft, Fate};
use crate::ui::live::{list, press};
use crate::ui::page::Page;
use crate::ui::parts::index_of::index_of;
use crate::ui::session::Session;
use crate::ui::shelf::Shelf;
use crate::words::Words;

pub(crate) fn backup_preview(name: String, backup: Backup, words: Words) -> AnyView {
    let (session, shelf) = (Session::get(), Shelf::get());
    let head = [
        words.agency(),
        words.year(),
        words.index(),
        words.last_saved(),
        words.fate(),
    ];
    let drafts = backup.listing.drafts.clone();
    let unreadable = backup.listing.unreadable.len();
    let kept = (unreadable > 0).then(|| view! { <p>{words.unreadable_in_backup(unreadable)}</p> });
    let restore = press(move || {
        if shelf.restore(&backup) {
            shelf.put_away();
        }
        // Both how it went and the way back stand there.
        session.go(&Page::Start);
    });
    view! {
        <section data-testid="backup">
            <h2>{name}</h2>
            <table class="draft-list">
                <thead>
                    <tr>{list(head, |name| view! { <th scope="col">{name}</th> })}</tr>
                </thead>
                <tbody>{list(drafts, |draft| row(&draft, shelf, words))}</tbody>
            </table>
            {kept}
            <button type="button" data-kind="primary" on:click=restore>{words.restore()}</button>
        </section>
    }
    .into_any()
}

fn row(draft: &Draft, shelf: &'static Shelf, words: Words) -> Option<AnyView> {
    let assessment = &draft.assessment;
    let instrument = assessment.instrument()?;
    let fate = match shelf.fate(draft) {
        Some(Fate::Added) => words.fate_added(),
        Some(Fate::Beside) => words.fate_beside(),
        Some(Fate::Same) => words.fate_same(),
        None => "",
    };
    let row = view! {
        <tr data-testid="backup-draft">
            <td>{assessment.agency.clone()}</td>
            <td data-label=words.year()>{assessment.year.to_string()}</td>
            <td data-label=words.index()>{index_of(assessment, instrument, words)?}</td>
            <td data-label=words.last_saved()>{clock::moment(&draft.saved, words.0.code())}</td>
            <td data-label=words.fate()>{fate}</td>
        </tr>
    };
    Some(row.into_any())
}
