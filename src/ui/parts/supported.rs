//! Beside the chosen level: the one that criteria and evidence support, with the reasons, where the
//! two differ.

use leptos::prelude::*;

use crate::assessment::support::{Support, support};
use crate::browser::clock;
use crate::instrument::{IndicatorId, Instrument};
use crate::ui::editor::Editor;
use crate::ui::live::{list, show};
use crate::ui::session::Session;
use crate::words::Words;

#[component]
pub(crate) fn Supported(
    instrument: &'static Instrument,
    id: &'static IndicatorId,
) -> impl IntoView {
    let (session, editor) = (Session::get(), Editor::get());
    let sentences = Memo::new(move |_| {
        let (today, words) = (clock::today(), session.words());
        let sentences = editor.with_assessment(|assessment| {
            let chosen = assessment.answer(id).and_then(|answer| answer.value);
            let support = support(assessment, instrument, id, &today);
            sentences(&support, support.other_than(chosen), words)
        });
        sentences.unwrap_or_default()
    });
    let content = show(move || list(sentences.get(), |sentence| view! { <p>{sentence}</p> }));
    view! {
        <div class="supported" role="status" data-testid="supported">
            {content}
        </div>
    }
}

/// The level first, when it is another than the chosen one, then what each rule found.
fn sentences(support: &Support, level: Option<u8>, words: Words) -> Vec<String> {
    let mut sentences = Vec::new();
    if let Some(level) = level {
        sentences.push(words.supported(level));
        let criteria = support.by_criteria.map(|level| words.by_criteria(level));
        sentences.extend(criteria);
        let limits = support.limits.iter().map(|limit| words.limit(limit));
        sentences.extend(limits);
    }
    sentences.extend(support.doubts.iter().map(|doubt| words.alike(doubt)));
    sentences
}
