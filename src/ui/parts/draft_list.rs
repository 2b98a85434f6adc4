//! The drafts in this browser as a table, and the texts that cannot be read.

use leptos::prelude::*;

use crate::browser::{clock, files};
use crate::drafts::{Draft, Unreadable};
use crate::instrument::editions;
use crate::score::score;
use crate::ui::live::{list, press, say};
use crate::ui::page::{Page, Place};
use crate::ui::session::Session;
use crate::ui::shelf::Doomed;
use crate::words::Words;

pub(crate) fn draft_list(drafts: Vec<Draft>, asked: RwSignal<Option<Doomed>>) -> AnyView {
    if drafts.is_empty() {
        return view! { <p class="empty">{say(Words::no_drafts)}</p> }.into_any();
    }
    let head = [
        Words::agency,
        Words::year,
        Words::edition_column,
        Words::progress,
        Words::index,
        Words::last_saved,
        Words::actions,
    ];
    view! {
        <table class="draft-list">
            <thead>
                <tr>{list(head, |name| view! { <th scope="col">{say(name)}</th> })}</tr>
            </thead>
            <tbody>{list(drafts, |draft| row(draft, asked))}</tbody>
        </table>
    }
    .into_any()
}

fn row(draft: Draft, asked: RwSignal<Option<Doomed>>) -> Option<AnyView> {
    let words = Session::get().words();
    let assessment = &draft.assessment;
    // A draft is only read when its edition is known, and its values were checked on the way.
    let instrument = editions::find(&assessment.edition)?;
    let index = score(instrument, &assessment.values(instrument).ok()?).index();
    let rows = instrument.rows().len();
    let href = Page::Draft(draft.id.clone(), Place::Form(None)).href();
    let (agency, year) = (assessment.agency.clone(), assessment.year);
    let result = words.index_and_predicate(instrument, &index, year);
    let saved = clock::moment(&draft.saved, words.0.code());
    let title = format!("{agency} {year}");
    let label = words.action_on(words.delete(), &title);
    let doomed = Doomed {
        id: draft.id.clone(),
        title,
    };
    let delete = press(move || asked.set(Some(doomed.clone())));
    let row = view! {
        <tr data-testid="draft">
            <td><a href=href>{agency}</a></td>
            <td data-label=words.year()>{year.to_string()}</td>
            <td data-label=words.edition_column()>{words.edition(instrument)}</td>
            <td data-label=words.progress()>{words.answered_of(rows - index.open as usize, rows)}</td>
            <td data-label=words.index() data-testid="draft-index">{result}</td>
            <td data-label=words.last_saved()>{saved}</td>
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
    let item = move |Unreadable { id, text, problem }: Unreadable| {
        let sentence = format!("{}: {}", id.as_str(), words.import_error(&problem));
        let name = format!("spbe-{}.txt", id.as_str());
        let download = press(move || {
            if files::offer(&name, &text).is_err() {
                session.announce(session.words_now().download_refused().to_owned());
            }
        });
        let doomed = Doomed {
            title: id.as_str().to_owned(),
            id,
        };
        let delete = press(move || asked.set(Some(doomed.clone())));
        view! {
            <li data-testid="unreadable">
                <p>{sentence}</p>
                <button type="button" on:click=download>{words.download()}</button>
                <button type="button" on:click=delete>{words.delete()}</button>
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
