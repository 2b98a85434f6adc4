//! How one state of an assessment differs from another, row by row.

use leptos::prelude::*;

use crate::assessment::{Answer, Assessment, Evidence};
use crate::instrument::{IndicatorId, Instrument};
use crate::ui::live::list;
use crate::words::Words;

/// What would be other than now, to be unfolded.
pub(crate) fn differences(
    then: &Assessment,
    now: &Assessment,
    instrument: &'static Instrument,
    words: Words,
) -> AnyView {
    let same_head = (&then.agency, then.year) == (&now.agency, now.year);
    let head = (!same_head).then(|| view! { <p>{then.agency.clone()} " " {then.year}</p> });
    let evaluation = words.evaluation_differs(&then.evaluation, &now.evaluation);
    let evaluation = list(evaluation, |part| view! { <p>{part}</p> });
    let rows: Vec<&IndicatorId> = then.differences(now, instrument).collect();
    let count = words.entries(rows.len());
    if rows.is_empty() {
        return view! { {head} {evaluation} <span>{count}</span> }.into_any();
    }
    let empty = Answer::default();
    let rows = list(rows, |row| {
        let then = then.answer(row).unwrap_or(&empty);
        let now = now.answer(row).unwrap_or(&empty);
        difference(row, then, now, instrument, words)
    });
    view! {
        {head}
        {evaluation}
        <details class="differences">
            <summary>{count}</summary>
            <ul>{rows}</ul>
        </details>
    }
    .into_any()
}

fn difference(
    row: &IndicatorId,
    then: &Answer,
    now: &Answer,
    instrument: &'static Instrument,
    words: Words,
) -> Option<AnyView> {
    let at = instrument.row(row)?;
    let node = instrument.node(*instrument.rows().get(at)?);
    let value = |answer: &Answer| answer.value.map_or("–".into(), |value| words.exact(value));
    let levels = (then.value != now.value).then(|| words.then_and_now(&value(then), &value(now)));
    let explanation = (then.explanation != now.explanation).then(|| {
        view! {
            <p>{words.explanation()} ":"</p>
            <blockquote>{then.explanation.clone()}</blockquote>
        }
    });
    let titles = |entry: &Evidence| entry.title.clone();
    let evidence = (then.evidence != now.evidence).then(|| {
        view! {
            <p>{words.evidence()} ":"</p>
            <ul>
                {list(then.evidence.iter().map(titles), |title| view! { <li>{title}</li> })}
            </ul>
        }
    });
    let beside = list(
        words.beside_differs(then, now),
        |part| view! { <p>{part}</p> },
    );
    let row = view! {
        <li>
            {node.no.as_str()}
            ". "
            {words.name(&node.name)}
            " "
            <b>{levels}</b>
            {explanation}
            {evidence}
            {beside}
        </li>
    };
    Some(row.into_any())
}
