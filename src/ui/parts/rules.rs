//! The rules of the edition that hold for an indicator, as advice.

use leptos::prelude::*;

use crate::assessment::support::rules_of;
use crate::instrument::format::Rule;
use crate::instrument::{IndicatorId, Instrument};
use crate::ui::live::{instrument_text, list, text};
use crate::ui::session::Session;

pub(crate) fn rules(instrument: &'static Instrument, id: &IndicatorId) -> Option<AnyView> {
    let session = Session::get();
    let rules: Vec<_> = rules_of(instrument, id).collect();
    let count = rules.len();
    let item = |rule: &'static Rule| {
        view! {
            <li>
                <b>{rule.id.as_str()}</b>
                " "
                {instrument_text(&rule.text)}
                " "
                <small lang="id">{rule.sources.join("; ")}</small>
            </li>
        }
    };
    (count > 0).then(|| {
        view! {
            <details class="about" data-testid="rules">
                <summary>{text(move || session.words().rules_here(count))}</summary>
                <ul>{list(rules, item)}</ul>
            </details>
        }
        .into_any()
    })
}
