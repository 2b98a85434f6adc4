//! Former states of a draft: when, what they score, how many entries differ, and the way back.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::assessment::Change;
use crate::browser::clock;
use crate::drafts::DraftId;
use crate::instrument::Instrument;
use crate::ui::editor::Editor;
use crate::ui::live::{flag, list, press, say, show};
use crate::ui::page::Place;
use crate::ui::parts::differences::differences;
use crate::ui::parts::index_of::index_of;
use crate::ui::session::Session;
use crate::ui::shelf::{Former, PastError, Shelf};
use crate::words::Words;

#[component]
pub(crate) fn HistoryPage(instrument: &'static Instrument, id: DraftId) -> impl IntoView {
    let (session, editor, shelf) = (Session::get(), Editor::get(), Shelf::get());
    let states = RwSignal::new_local(None::<Result<Vec<Former>, PastError>>);
    spawn_local(async move { states.set(Some(shelf.former_states(id).await)) });
    let content = show(move || {
        let words = session.words();
        match states.get() {
            None => view! { <p>{words.looking()}</p> }.into_any(),
            Some(Err(PastError(error))) => {
                view! { <p class="notice" data-kind="warning">{words.no_history(error.as_ref())}</p> }
                    .into_any()
            }
            Some(Ok(states)) if states.is_empty() => {
                view! { <p class="empty">{words.no_former_states()}</p> }.into_any()
            }
            Some(Ok(states)) => table(states, instrument, words),
        }
    });
    let problem = show(move || {
        let PastError(error) = shelf.past_problem()?;
        let sentence = session.words().no_history(error.as_ref());
        Some(view! { <p class="notice" data-kind="warning">{sentence}</p> })
    });
    view! {
        <section class="history">
            <h2 id="place" tabindex="-1">{say(Words::former_states)}</h2>
            <p class="hint">{say(Words::former_states_hint)}</p>
            <p>
                <a href=editor.href(Place::Form(None))>{say(Words::back_to_it)}</a>
            </p>
            {problem}
            {content}
        </section>
    }
}

fn table(states: Vec<Former>, instrument: &'static Instrument, words: Words) -> AnyView {
    let head = [
        words.state_of(),
        words.progress(),
        words.index(),
        words.differences(),
        words.actions(),
    ];
    view! {
        <table class="draft-list">
            <thead>
                <tr>{list(head, |name| view! { <th scope="col">{name}</th> })}</tr>
            </thead>
            <tbody>{list(states, |state| row(state, instrument, words))}</tbody>
        </table>
    }
    .into_any()
}

fn row(state: Former, instrument: &'static Instrument, words: Words) -> Option<AnyView> {
    let (session, editor) = (Session::get(), Editor::get());
    let Former { saved, assessment } = state;
    let moment = clock::moment(&saved, words.0.code());
    let label = words.action_on(words.restore(), &moment);
    let answered = words.answered_of(assessment.answered(), instrument.rows().len());
    let index = index_of(&assessment, instrument, words)?;
    let restore = press({
        let (assessment, moment) = (assessment.clone(), moment.clone());
        move || {
            let state = Box::new(assessment.clone());
            // It is a state of the same draft, so its edition fits.
            if editor.apply(Change::Restore(state), None).is_ok() {
                session.announce(words.state_restored(&moment));
            }
        }
    });
    // Only this follows the open assessment: the button keeps the focus.
    let differing = show(move || {
        editor.with_assessment(|now| differences(&assessment, now, instrument, words))
    });
    let row = view! {
        <tr data-testid="former">
            <td>{moment}</td>
            <td data-label=words.progress()>{answered}</td>
            <td data-label=words.index()>{index}</td>
            <td data-label=words.differences()>{differing}</td>
            <td>
                <button
                    type="button"
                    aria-label=label
                    disabled=flag(move || !editor.can_write())
                    on:click=restore
                >
                    {words.restore()}
                </button>
            </td>
        </tr>
    };
    Some(row.into_any())
}
