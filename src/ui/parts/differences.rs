//! How a former state differs from the open assessment, row by row.

use leptos::prelude::*;

use crate::assessment::{Answer, Assessment, Evidence};
use crate::instrument::{Instrument, Node, NodeIndex, NodeKind};
use crate::ui::editor::Editor;
use crate::ui::live::list;
use crate::words::Words;

/// The rows that differ, to be unfolded.
pub(crate) fn differences(
    former: &Assessment,
    instrument: &'static Instrument,
    rows: Vec<NodeIndex>,
    words: Words,
) -> AnyView {
    let count = words.entries(rows.len());
    if rows.is_empty() {
        return view! { <span>{count}</span> }.into_any();
    }
    let rows = list(rows, |row| difference(former, instrument.node(row), words));
    view! {
        <details class="differences">
            <summary>{count}</summary>
            <ul>{rows}</ul>
        </details>
    }
    .into_any()
}

fn difference(former: &Assessment, node: &'static Node, words: Words) -> Option<AnyView> {
    let NodeKind::Row { id, .. } = &node.kind else {
        return None;
    };
    let empty = Answer::default();
    let then = former.answer(id).unwrap_or(&empty);
    let now = Editor::get().with_answer(id, Answer::clone);
    let value = |answer: &Answer| answer.value.map_or("–".into(), |value| words.exact(value));
    let levels = (then.value != now.value).then(|| words.then_and_now(&value(then), &value(&now)));
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
    let row = view! {
        <li>
            {node.no.as_str()}
            ". "
            {words.name(&node.name)}
            " "
            <b>{levels}</b>
            {explanation}
            {evidence}
        </li>
    };
    Some(row.into_any())
}
