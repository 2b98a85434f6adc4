//! A value that another institution gives: whose index it is, what the indicator counts as until it
//! is there, and help with turning that index into a value.

use leptos::prelude::*;

use crate::assessment::{Answer, Change};
use crate::exact::Exact;
use crate::instrument::format::{Conversion, External};
use crate::instrument::{IndicatorId, Instrument};
use crate::score::score;
use crate::ui::editor::Editor;
use crate::ui::live::{instrument_text, list, maybe, press, say, show, text, write};
use crate::ui::session::Session;
use crate::ui::shelf::Shelf;
use crate::words::Words;

const PROBLEM: &str = "external-problem";

#[component]
pub(crate) fn ExternalValue(
    instrument: &'static Instrument,
    external: &'static External,
    id: &'static IndicatorId,
) -> impl IntoView {
    let (session, editor) = (Session::get(), Editor::get());
    let refused = RwSignal::new(None::<String>);
    let given = move || editor.with_answer(id, |answer| answer.external);
    let enter = move |typed: String| {
        let value = Exact::typed(&typed).filter(|&value| external.allows(value));
        if value.is_none() && !typed.trim().is_empty() {
            return refused.set(Some(typed));
        }
        refused.set(None);
        keep(editor, id, value);
    };
    let from = text(move || session.words().comes_from(external));
    let pending = maybe(move || {
        let pending = editor.value(id).is_none();
        pending.then(|| session.words().counts_as(external.while_pending))
    });
    let problem = maybe(move || {
        let given = refused.get()?;
        let (lowest, highest) = external.range();
        let words = session.words();
        Some(words.not_an_index(id.as_str(), &given, lowest, highest))
    });
    let shown = text(move || given().map_or_else(String::new, |it| session.words().exact(it)));
    let conversion = external.conversion.as_ref();
    let take_over = show(move || {
        let value = conversion?.value(given()?)?;
        if !instrument.allows(value) {
            let sentence = text(move || session.words().cannot_be_converted(value));
            return Some(view! { <p class="field-error">{sentence}</p> }.into_any());
        }
        let label = text(move || session.words().use_converted(value));
        let take = press(move || editor.set_value(id, Some(value)));
        let button =
            view! { <button type="button" id="use-converted" on:click=take>{label}</button> };
        Some(button.into_any())
    });
    view! {
        <section class="external" data-testid="external">
            <p>{from}</p>
            <p class="notice" data-kind="warning" data-testid="pending">{pending}</p>
            <label class="field">
                <span>{text(move || session.words().index_given(external))}</span>
                <input
                    id="external"
                    autocomplete="off"
                    aria-describedby=PROBLEM
                    prop:value=shown
                    on:change=write(enter)
                />
            </label>
            <p class="field-error" id=PROBLEM role="alert">{problem}</p>
            {drafts(external, id, refused)}
            {take_over}
            {conversion.map(how_converted)}
            <p class="hint">{external.note.as_ref().map(instrument_text)}</p>
        </section>
    }
}

fn keep(editor: &'static Editor, id: &IndicatorId, external: Option<Exact>) {
    let answer = untrack(|| editor.with_answer(id, Answer::clone));
    let change = Change::SetAnswer {
        indicator: id.clone(),
        answer: Box::new(Answer { external, ..answer }),
    };
    // A number that was read is one that can be kept.
    let _ = editor.apply(change, None);
}

/// Complete drafts of the agency with which that index can be calculated.
fn drafts(
    external: &'static External,
    id: &'static IndicatorId,
    refused: RwSignal<Option<String>>,
) -> Option<AnyView> {
    let (session, shelf, editor) = (Session::get(), Shelf::get(), Editor::get());
    let edition = external.edition.as_deref()?;
    let (agency, _) = editor.head();
    let drafts = shelf.with_stock(|stock| stock.listing.drafts.clone())?;
    let found = drafts.into_iter().filter_map(move |draft| {
        let assessment = draft.assessment;
        let wanted = assessment.edition.as_str() == edition && assessment.agency == agency;
        let instrument = assessment.instrument().filter(|_| wanted)?;
        let values = assessment.values(instrument).ok()?;
        // As it is published: with two decimals.
        let index = score(instrument, &values).index().exact()?.shown();
        Some((instrument, assessment.year, index))
    });
    let button = move |(instrument, year, index)| {
        let label = text(move || {
            let words = session.words();
            words.take_from_draft(words.edition(instrument), year, index)
        });
        let take = press(move || {
            refused.set(None);
            keep(editor, id, Some(index));
        });
        view! { <button type="button" data-testid="take-from-draft" on:click=take>{label}</button> }
    };
    Some(view! { <p>{list(found, button)}</p> }.into_any())
}

fn how_converted(conversion: &'static Conversion) -> AnyView {
    let session = Session::get();
    let points = list(&conversion.points, move |point| {
        let line = text(move || {
            let words = session.words();
            format!("{} → {}", words.exact(point.from), words.exact(point.to))
        });
        view! { <li>{line}</li> }
    });
    view! {
        <details class="conversion">
            <summary>{say(Words::how_converted)} " (" {say(Words::unconfirmed)} ")"</summary>
            <ul>{points}</ul>
            <p>{instrument_text(&conversion.note)}</p>
            <ul lang="id">
                {list(&conversion.sources, |source| view! { <li>{source.as_str()}</li> })}
            </ul>
        </details>
    }
    .into_any()
}
