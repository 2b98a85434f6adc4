//! The result that a link holds: to be looked at, and to be made a draft of. Nothing is stored
//! before that.

use leptos::prelude::*;

use crate::exchange::share::{self, Shared};
use crate::instrument::{Instrument, NodeIndex, NodeKind};
use crate::score::{Values, score};
use crate::ui::editor::Editor;
use crate::ui::live::{list, maybe, name, say, text};
use crate::ui::page::Page;
use crate::ui::parts::agency_field::agency_field;
use crate::ui::parts::bars::Bars;
use crate::ui::parts::field_error::field_error;
use crate::ui::parts::heat_map::HeatMap;
use crate::ui::parts::index_card::IndexCard;
use crate::ui::session::Session;
use crate::ui::shown::Shown;
use crate::words::Words;

/// `id` of the sentence about what is wrong.
const PROBLEM: &str = "make-draft-problem";

#[component]
pub(crate) fn SharedPage(text: String) -> impl IntoView {
    match share::read(&text) {
        Ok(shared) => whole(shared),
        Err(error) => {
            let session = Session::get();
            let sentence = maybe(move || Some(session.words().share_error(&error)));
            view! {
                <div class="not-shown">
                    <h1>{say(Words::shared_result)}</h1>
                    <p class="notice" data-kind="error" data-testid="not-shown">{sentence}</p>
                    <p><a href=Page::Start.href()>{say(Words::start)}</a></p>
                </div>
            }
            .into_any()
        }
    }
}

fn whole(shared: Shared) -> AnyView {
    let Shared {
        instrument, year, ..
    } = shared;
    // A link that was read holds only values that fit.
    let Ok(values) = Values::new(instrument, &shared.values) else {
        return ().into_any();
    };
    let report = StoredValue::new(score(instrument, &values));
    let shown = Shown::Link { report, year };
    view! {
        <article class="result-page">
            <h1>{say(Words::shared_result)}</h1>
            <p class="notice">
                <b>
                    <span data-testid="edition">{name(&instrument.edition().short_name)}</span>
                    ", "
                    <span data-testid="year">{year.to_string()}</span>
                    ". "
                </b>
                {say(Words::shared_holds)}
            </p>
            <IndexCard instrument shown/>
            <Bars instrument shown/>
            <HeatMap instrument shown/>
            {levels(instrument, shown)}
            {make_draft(shared)}
        </article>
    }
    .into_any()
}

/// Every row with its level.
fn levels(instrument: &'static Instrument, shown: Shown) -> AnyView {
    view! {
        <section class="steps">
            <h3>{say(Words::levels_of_rows)}</h3>
            <table>
                <thead>
                    <tr>
                        <th scope="col">"No."</th>
                        <th scope="col">{say(Words::indicator)}</th>
                        <th scope="col" class="number">{say(Words::level)}</th>
                    </tr>
                </thead>
                <tbody>{list(instrument.rows(), |&row| level(instrument, row, shown))}</tbody>
            </table>
        </section>
    }
    .into_any()
}

fn level(instrument: &'static Instrument, row: NodeIndex, shown: Shown) -> Option<AnyView> {
    let session = Session::get();
    let node = instrument.node(row);
    let NodeKind::Row { id, .. } = &node.kind else {
        return None;
    };
    let level = text(move || {
        let words = session.words();
        let score = shown.score(row);
        let waits = score.is_some_and(|score| score.pending > 0);
        match score.and_then(|score| score.exact()) {
            Some(value) if waits => format!("{} ({})", words.exact(value), words.pending()),
            Some(value) => words.exact(value),
            None => words.open().to_owned(),
        }
    });
    let row = view! {
        <tr data-testid="shared-row">
            <td>{id.as_str()}</td>
            <td>{name(&node.name)}</td>
            <td class="number">{level}</td>
        </tr>
    };
    Some(row.into_any())
}

/// A draft with these levels, once it has an agency.
fn make_draft(shared: Shared) -> AnyView {
    let editor = Editor::get();
    let agency = RwSignal::new(String::new());
    let problem = RwSignal::new(None);
    let instrument = shared.instrument;
    let make = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        match shared.assessment(agency.get_untracked().trim()) {
            // A refusal is said in the notice of the page.
            Ok(assessment) => _ = editor.take(assessment, instrument),
            Err(error) => problem.set(Some(error)),
        }
    };
    view! {
        <form class="share" novalidate on:submit=make>
            <h3>{say(Words::make_draft)}</h3>
            <p>{say(Words::make_draft_hint)}</p>
            {agency_field(agency, PROBLEM)}
            {field_error(PROBLEM.into(), problem.into())}
            <button type="submit">{say(Words::make_draft)}</button>
        </form>
    }
    .into_any()
}
