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
use crate::ui::parts::draft_list::index_of;
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
            Some(Err(PastError(cause))) => {
                view! { <p class="notice" data-kind="warning">{words.no_history(&cause)}</p> }
                    .into_any()
            }
            Some(Ok(states)) if states.is_empty() => {
                view! { <p class="empty">{words.no_former_states()}</p> }.into_any()
            }
            Some(Ok(states)) => table(states, instrument, words),
        }
    });
    let problem = show(move || {
        let PastError(cause) = shelf.past_problem()?;
        let sentence = session.words().no_history(&cause);
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
    let editor = Editor::get();
    let Former { saved, assessment } = state;
    let moment = clock::moment(&saved, words.0.code());
    let label = words.action_on(words.restore_state(), &moment);
    let rows = instrument.rows().len();
    let answered = assessment
        .answers()
        .filter(|(_, answer)| answer.value.is_some())
        .count();
    let head = (!editor.has_head_of(&assessment))
        .then(|| view! { <p>{assessment.agency.clone()} " " {assessment.year}</p> });
    let rows_that_differ = editor.rows_that_differ(&assessment);
    let differing = differences(&assessment, instrument, rows_that_differ, words);
    let index = index_of(&assessment, instrument, words)?;
    let restore = press({
        let assessment = assessment.clone();
        move || {
            // It is a state of the same draft, so its edition fits.
            let _ = editor.apply(Change::Restore(Box::new(assessment.clone())), None);
        }
    });
    let row = view! {
        <tr data-testid="former">
            <td>{moment}</td>
            <td data-label=words.progress()>{words.answered_of(answered, rows)}</td>
            <td data-label=words.index()>{index}</td>
            <td data-label=words.differences()>{head} {differing}</td>
            <td>
                <button
                    type="button"
                    aria-label=label
                    disabled=flag(move || !editor.can_write())
                    on:click=restore
                >
                    {words.restore_state()}
                </button>
            </td>
        </tr>
    };
    Some(row.into_any())
}
