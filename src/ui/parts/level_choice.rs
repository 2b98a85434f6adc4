//! The levels of an indicator as native radio buttons, each with its criterion and the evidence
//! asked for, and with the checklist of the criteria. Nothing is preselected.

use leptos::prelude::*;

use super::checklist::{Checklist, criterion_check};
use crate::exact::Exact;
use crate::instrument::format::{IndicatorFile, LevelName};
use crate::instrument::{IndicatorId, Instrument};
use crate::ui::editor::Editor;
use crate::ui::live::{flag, instrument_text, list, name, press, say, show, write};
use crate::words::Words;

#[component]
pub(crate) fn LevelChoice(
    instrument: &'static Instrument,
    indicator: &'static IndicatorFile,
    id: &'static IndicatorId,
) -> impl IntoView {
    let editor = Editor::get();
    let kinds = &instrument.edition().level_kinds;
    let names = kinds.iter().find(|kind| kind.id == indicator.kind);
    let levels = names.map(|kind| kind.levels.as_slice()).unwrap_or_default();
    let open = flag(move || editor.value(id).is_none());
    let unfolded = RwSignal::new(untrack(|| {
        editor.with_answer(id, |answer| !answer.criteria.is_empty())
    }));
    let checklist = (!indicator.levels.is_empty()).then(|| view! { <Checklist unfolded/> });
    let clear = press(move || editor.set_value(id, None));
    let zero = (instrument.edition().scale.lowest == Exact::ZERO)
        .then(|| view! { <p class="hint">{say(Words::zero_is_a_level)}</p> });
    view! {
        <fieldset class="level-choice" role="radiogroup" aria-labelledby="place level">
            <legend id="level">{say(Words::choose_level)}</legend>
            {checklist}
            {list(levels, |level| level_view(level, indicator, id, unfolded))}
            {zero}
            <button type="button" class="clear-answer" disabled=open on:click=clear>
                {say(Words::clear_answer)}
            </button>
        </fieldset>
    }
}

fn level_view(
    level: &'static LevelName,
    indicator: &'static IndicatorFile,
    id: &'static IndicatorId,
    unfolded: RwSignal<bool>,
) -> AnyView {
    let editor = Editor::get();
    let value = Exact::whole(level.level.into());
    let chosen = flag(move || editor.value(id) == Some(value));
    let choose = write(move |_| editor.set_value(id, Some(value)));
    let detail = indicator
        .levels
        .iter()
        .find(|detail| detail.level == level.level);
    let criterion = detail
        .map(|detail| &detail.criterion)
        .or(level.meaning.as_ref());
    let evidence = detail
        .and_then(|detail| detail.evidence.as_ref())
        .map(|evidence| {
            view! {
                <span class="level-evidence">
                    <b>{say(Words::evidence_asked)} ": "</b>
                    {instrument_text(evidence)}
                </span>
            }
        });
    let check = detail.map(|detail| {
        let level = detail.level;
        show(move || unfolded.get().then(|| criterion_check(id, level)))
    });
    view! {
        <label class="level" data-level=level.level.to_string()>
            <input
                type="radio"
                name="level"
                value=level.level.to_string()
                prop:checked=chosen
                on:change=choose
            />
            <span class="level-name">{level.level.to_string()} " " {name(&level.name)}</span>
            <span class="level-criterion">{criterion.map(instrument_text)}</span>
            {evidence}
        </label>
        {check}
    }
    .into_any()
}
