//! The drafts in this browser as a table, and the texts that cannot be read.

use leptos::prelude::*;

use crate::browser::{clock, files};
use crate::drafts::{Draft, Unreadable, days_waiting};
use crate::exchange::ImportError;
use crate::ui::live::{list, press, say};
use crate::ui::page::{Page, Place};
use crate::ui::parts::example::example;
use crate::ui::parts::guide_link::guide_link;
use crate::ui::parts::index_of::index_of;
use crate::ui::session::Session;
use crate::ui::shelf::{Doomed, What};
use crate::words::Words;

pub(crate) fn draft_list(
    drafts: Vec<Draft>,
    waiting: Vec<Option<u64>>,
    asked: RwSignal<Option<Doomed>>,
) -> AnyView {
    if drafts.is_empty() {
        return view! {
            <p class="empty">
                {say(Words::no_drafts)}
                " "
                {example()}
                {guide_link(" ", "#/guide/tour", Words::tour)}
            </p>
        }
        .into_any();
    }
    let head = [
        Words::agency,
        Words::year,
        Words::edition_column,
        Words::progress,
        Words::index,
        Words::last_saved,
        Words::not_downloaded,
        Words::actions,
    ];
    view! {
        <table class="draft-list">
            <thead>
                <tr>{list(head, |name| view! { <th scope="col">{say(name)}</th> })}</tr>
            </thead>
            <tbody>
                {list(drafts.into_iter().zip(waiting), |(draft, since)| row(draft, since, asked))}
            </tbody>
        </table>
    }
    .into_any()
}

fn row(draft: Draft, since: Option<u64>, asked: RwSignal<Option<Doomed>>) -> Option<AnyView> {
    let words = Session::get().words();
    let assessment = &draft.assessment;
    // A draft is only read when its edition is known, and its values were checked on the way.
    let instrument = assessment.instrument()?;
    let answered = words.answered_of(assessment.answered(), instrument.rows().len());
    let href = Page::Draft(draft.id.clone(), Place::Form(None)).href();
    let (agency, year) = (assessment.agency.clone(), assessment.year);
    let result = index_of(assessment, instrument, words)?;
    let saved = clock::moment(&draft.saved, words.0.code());
    let waiting = since.map_or("–".to_owned(), |since| {
        words.waiting(days_waiting(since, clock::milliseconds()))
    });
    let title = format!("{agency} {year}");
    let label = words.action_on(words.delete(), &title);
    let what = What::Draft(draft.id.clone());
    let doomed = Doomed { title, what };
    let delete = press(move || asked.set(Some(doomed.clone())));
    let row = view! {
        <tr data-testid="draft">
            <td><a href=href>{agency}</a></td>
            <td data-label=words.year()>{year.to_string()}</td>
            <td data-label=words.edition_column()>{words.edition(instrument)}</td>
            <td data-label=words.progress()>{answered}</td>
            <td data-label=words.index() data-testid="draft-index">{result}</td>
            <td data-label=words.last_saved()>{saved}</td>
            <td data-label=words.not_downloaded() data-testid="draft-waiting">{waiting}</td>
            <td><button type="button" aria-label=label on:click=delete>{words.delete()}</button></td>
        </tr>
    };
    Some(row.into_any())
}

pub(crate) fn unreadable_list(
    unreadable: Vec<Unreadable>,
    asked: RwSignal<Option<Doomed>>,
) -> Option<AnyView> {
    let session = Session::get();
    let words = session.words();
    let item = move |unreadable: Unreadable| {
        let reason = words.draft_problem(unreadable.problem.as_ref());
        // What a newer program has saved is its newest state, and not for this one to delete.
        let is_newer = matches!(unreadable.problem, Some(ImportError::Newer { .. }));
        let title = unreadable.id.as_str().to_owned();
        let sentence = format!("{title}: {reason}");
        let (name, text) = (format!("spbe-{title}.json"), unreadable.text.clone());
        let download = press(move || {
            if files::offer(&name, &text).is_err() {
                session.announce(session.words_now().download_refused().to_owned());
            }
        });
        let what = What::Text(unreadable);
        let doomed = Doomed { title, what };
        let delete = press(move || asked.set(Some(doomed.clone())));
        let delete = (!is_newer).then(|| {
            view! { <button type="button" on:click=delete>{words.delete()}</button> }
        });
        view! {
            <li data-testid="unreadable">
                <p>{sentence}</p>
                <button type="button" on:click=download>{words.download()}</button>
                {delete}
            </li>
        }
    };
    (!unreadable.is_empty()).then(|| {
        view! {
            <section class="unreadable">
                <h2>{words.unreadable_drafts()}</h2>
                <p>{words.unreadable_kept()}</p>
                <ul>{list(unreadable, item)}</ul>
            </section>
        }
        .into_any()
    })
}
