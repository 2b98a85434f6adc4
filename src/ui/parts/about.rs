//! What an indicator means, what is judged, examples, remarks and sources.

use leptos::prelude::*;

use crate::instrument::Node;
use crate::instrument::format::{IndicatorFile, Text};
use crate::ui::live::{instrument_text, list, say};
use crate::words::Words;

pub(crate) fn about(indicator: &'static IndicatorFile, node: &'static Node) -> AnyView {
    let explanation = indicator.explanation.as_ref();
    view! {
        <details class="about">
            <summary>{say(Words::more_about)}</summary>
            <p class="official-name" lang="id">{node.name.id.as_str()}</p>
            {explanation.map(|text| view! { <p>{instrument_text(text)}</p> })}
            {indicator.repeat.as_ref().map(|repeat| instrument_text(&repeat.note))}
            {texts(Words::assessed_on, indicator.assessed_on.as_slice())}
            {texts(Words::evidence_examples, &indicator.evidence)}
            {texts(Words::evidence_inferred, &indicator.evidence_inferred)}
            {texts(Words::notes, &indicator.notes)}
            <h3>{say(Words::sources)}</h3>
            <ul lang="id">{list(&node.sources, |source| view! { <li>{source.as_str()}</li> })}</ul>
        </details>
    }
    .into_any()
}

fn texts(title: fn(Words) -> &'static str, texts: &'static [Text]) -> Option<AnyView> {
    let item = |text| view! { <li>{instrument_text(text)}</li> };
    (!texts.is_empty()).then(|| {
        view! {
            <h3>{say(title)}</h3>
            <ul>{list(texts, item)}</ul>
        }
        .into_any()
    })
}
