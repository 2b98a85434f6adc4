//! A draft: list of indicators, the questionnaire, and the result beside it.

use leptos::prelude::*;

use crate::drafts::DraftId;
use crate::instrument::Instrument;
use crate::ui::editor::{Editor, OpenProblem};
use crate::ui::figures::Figures;
use crate::ui::late::{Late, late};
use crate::ui::live::{maybe, press, say, show, text};
use crate::ui::page::{Page, Place, node_of};
use crate::ui::parts::access_notice::AccessNotice;
use crate::ui::parts::index_card::IndexCard;
use crate::ui::parts::indicator_nav::IndicatorNav;
use crate::ui::parts::question::Question;
use crate::ui::parts::revision_notice::RevisionNotice;
use crate::ui::parts::toolbar::Toolbar;
use crate::ui::session::{self, Session};
use crate::ui::shown::Shown;
use crate::words::Words;

#[component]
pub(crate) fn DraftPage(id: DraftId) -> impl IntoView {
    let editor = Editor::get();
    if let Err(problem) = editor.show(&id) {
        return not_shown(problem);
    }
    // Another revision of the edition can have other rows.
    let revision = Memo::new(move |last: Option<&Option<String>>| {
        editor.revision().or_else(|| last.cloned().flatten())
    });
    let workspace = show(move || {
        // Read, not only tracked: a memo that nobody has read yet follows nothing.
        revision.with(|_| ());
        let instrument = editor.instrument(&id);
        instrument.map(|instrument| view! { <Workspace instrument/> })
    });
    view! { {workspace} }.into_any()
}

#[component]
fn Workspace(instrument: &'static Instrument) -> impl IntoView {
    let (session, editor) = (Session::get(), Editor::get());
    Figures::start(editor, instrument);
    let shown = Shown::draft();
    Effect::new(move |_| session.read_english(instrument));
    // The heading of the place takes the focus, so that keys and screen readers go on from there.
    Effect::new(move |before: Option<()>| {
        match session.page() {
            Page::Draft(id, Place::Form(None)) => {
                let row = editor.row_to_begin(instrument);
                session.replace(&Page::Draft(id, Place::Form(row)));
            }
            Page::Draft(_, Place::Form(Some(row))) => editor.remember(row),
            _ => {}
        }
        if before.is_some() {
            request_animation_frame(|| {
                session::focus("place");
                session::reveal("current-row");
            });
        }
    });
    let content = show(move || {
        session.begin_view();
        content(instrument, session.page())
    });
    let place = text(move || {
        let place = match session.page() {
            Page::Draft(_, Place::Result) => "result",
            Page::Draft(_, Place::Drawn(_)) => "drawn",
            // These need the room of the list as well.
            Page::Draft(_, Place::Trace(_) | Place::History) => "trace",
            _ => "form",
        };
        place.to_owned()
    });
    // Heard after each answer; the card itself would read out all its lines.
    let spoken = maybe(move || {
        let index = editor
            .report()
            .with(|report| Some(report.as_ref()?.index()))?;
        let words = session.words();
        let result = words.index_and_predicate(instrument, &index, editor.head().1);
        Some(format!("{}: {result}", words.index()))
    });
    view! {
        <AccessNotice/>
        <RevisionNotice instrument/>
        <div class="workspace" data-place=place>
            <Toolbar instrument/>
            <p class="visually-hidden" role="status">{spoken}</p>
            <IndicatorNav instrument/>
            <div class="workspace-content">{content}</div>
            <aside class="result-panel" aria-label=say(Words::result)>
                <IndexCard instrument shown/>
                <a class="show-result button" href=editor.href(Place::Result)>
                    {say(Words::show_result)}
                </a>
                <div class="result-details">{late(Late::Details(instrument))}</div>
            </aside>
        </div>
    }
}

/// What stands between the list of indicators and the result.
fn content(instrument: &'static Instrument, page: Page) -> AnyView {
    match page {
        Page::Draft(_, Place::Form(Some(row))) => {
            match instrument
                .row(&row)
                .and_then(|at| instrument.rows().get(at))
            {
                Some(&row) => view! { <Question instrument row/> }.into_any(),
                None => missing(),
            }
        }
        Page::Draft(_, Place::Result) => late(Late::Result(instrument)),
        Page::Draft(id, Place::History) => late(Late::History(instrument, id)),
        Page::Draft(_, Place::Drawn(page)) => late(Late::Drawn(page)),
        Page::Draft(_, Place::Trace(word)) => match node_of(instrument, &word) {
            Some(node) => late(Late::Trace(instrument, node)),
            None => missing(),
        },
        _ => ().into_any(),
    }
}

fn missing() -> AnyView {
    view! { <p>{say(Words::no_such_page)}</p> }.into_any()
}

fn not_shown(problem: OpenProblem) -> AnyView {
    let (session, editor) = (Session::get(), Editor::get());
    let unsaved = matches!(problem, OpenProblem::UnsavedOther);
    let sentence = text(move || {
        let words = session.words();
        match &problem {
            OpenProblem::Missing => words.no_such_draft().to_owned(),
            OpenProblem::Unreadable(unreadable) => words.draft_problem(unreadable.problem.as_ref()),
            OpenProblem::Storage(error) => words.storage_error(error),
            OpenProblem::UnsavedOther => words.unsaved_first().to_owned(),
        }
    });
    let discard = press(move || {
        editor.discard();
        session.go(&Page::Start);
    });
    let choice = unsaved.then(|| {
        view! {
            <p>
                <a class="button" href=editor.href(Place::Form(None))>{say(Words::back_to_it)}</a>
                <button type="button" on:click=discard>{say(Words::leave_without_saving)}</button>
            </p>
        }
    });
    view! {
        <div class="not-shown">
            <h1>{say(Words::title)}</h1>
            <p class="notice" data-kind="error" data-testid="not-shown">{sentence}</p>
            {choice}
            <p><a href=Page::Start.href()>{say(Words::start)}</a></p>
        </div>
    }
    .into_any()
}
