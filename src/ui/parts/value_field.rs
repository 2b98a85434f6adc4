//! The value of an indicator where the edition has values between its levels.

use leptos::prelude::*;

use crate::exact::Exact;
use crate::instrument::{IndicatorId, Instrument};
use crate::ui::editor::Editor;
use crate::ui::live::{instrument_text, list, maybe, press, say, text, write};
use crate::ui::session::Session;
use crate::words::Words;

const PROBLEM: &str = "value-problem";

#[component]
pub(crate) fn ValueField(
    instrument: &'static Instrument,
    id: &'static IndicatorId,
) -> impl IntoView {
    let (session, editor) = (Session::get(), Editor::get());
    let refused = RwSignal::new(None::<String>);
    let value = move || editor.value(id);
    let enter = move |typed: String| {
        let given = Exact::typed(&typed).filter(|&value| instrument.allows(value));
        if given.is_none() && !typed.trim().is_empty() {
            return refused.set(Some(typed));
        }
        refused.set(None);
        editor.set_value(id, given);
    };
    let problem = maybe(move || {
        let given = refused.get()?;
        Some(
            session
                .words()
                .not_on_scale(id.as_str(), &given, instrument),
        )
    });
    let shown = text(move || {
        let words = session.words();
        value().map_or_else(String::new, |value| words.exact(value))
    });
    let full = maybe(move || {
        let value = value().filter(|value| *value != value.shown())?;
        Some(session.words().value_in_full(value))
    });
    let stage = maybe(move || {
        let words = session.words();
        let (_, year) = editor.head();
        let stage = words.stage_at(instrument, value()?, year)?;
        Some(format!("{}: {stage}", words.stage_of_value()))
    });
    let clear = press(move || enter(String::new()));
    view! {
        <fieldset class="value-field">
            <legend>{say(Words::indicator_value)}</legend>
            <input
                id="value"
                inputmode="text"
                autocomplete="off"
                aria-label=say(Words::indicator_value)
                aria-describedby="value-hint value-problem"
                prop:value=shown
                on:change=write(enter)
            />
            <output data-testid="value-in-full">{full}</output>
            <p class="hint" id="value-hint">{say(Words::value_hint)}</p>
            <p class="field-error" id=PROBLEM role="alert">{problem}</p>
            <div class="quick-values" role="group" aria-label=say(Words::quick_values)>
                {list(halves(instrument), |value| {
                    let pressed = text(move || (editor.value(id) == Some(value)).to_string());
                    let label = text(move || session.words().exact(value));
                    let choose = press(move || {
                        refused.set(None);
                        editor.set_value(id, Some(value));
                    });
                    view! {
                        <button type="button" aria-pressed=pressed on:click=choose>{label}</button>
                    }
                })}
                <button type="button" class="clear-answer" on:click=clear>
                    {say(Words::clear_answer)}
                </button>
            </div>
            <p data-testid="value-stage">{stage}</p>
            <p class="hint">{instrument.edition().predicates.note.as_ref().map(instrument_text)}</p>
        </fieldset>
    }
}

/// Whole and half values of the scale.
fn halves(instrument: &Instrument) -> Vec<Exact> {
    let scale = &instrument.edition().scale;
    let (lowest, highest) = (scale.lowest.numerator(), scale.highest.numerator());
    (2 * lowest..=2 * highest)
        .filter_map(|halves| Exact::new(halves, 2))
        .collect()
}
