//! The criteria of the levels as a checklist: met, not yet, or not judged. It is folded until someone
//! wants it, and never chooses a level.

use leptos::prelude::*;

use crate::assessment::Change;
use crate::instrument::IndicatorId;
use crate::ui::editor::Editor;
use crate::ui::live::{press, say, show, text};
use crate::ui::session::Session;
use crate::words::Words;

/// The button that unfolds the checklist.
#[component]
pub(crate) fn Checklist(unfolded: RwSignal<bool>) -> impl IntoView {
    let expanded = text(move || unfolded.get().to_string());
    let toggle = press(move || unfolded.update(|it| *it = !*it));
    let hint = show(move || {
        unfolded
            .get()
            .then(|| view! { <p class="hint">{say(Words::check_criteria_hint)}</p> })
    });
    view! {
        <button
            type="button"
            class="checklist"
            id="checklist"
            aria-expanded=expanded
            on:click=toggle
        >
            {say(Words::check_criteria)}
        </button>
        {hint}
    }
}

/// Two buttons for the criterion of a level; pressing the pressed one takes the judgement back.
pub(crate) fn criterion_check(id: &'static IndicatorId, level: u8) -> AnyView {
    let session = Session::get();
    let label = text(move || session.words().criterion_of(level));
    view! {
        <div class="criterion" role="group" aria-label=label>
            {judgement(id, level, true)}
            {judgement(id, level, false)}
        </div>
    }
    .into_any()
}

fn judgement(id: &'static IndicatorId, level: u8, met: bool) -> AnyView {
    let editor = Editor::get();
    let judged = move || editor.with_answer(id, |answer| answer.criteria.get(&level).copied());
    let pressed = text(move || (judged() == Some(met)).to_string());
    let judge = press(move || {
        let mut answer = untrack(|| editor.with_answer(id, Clone::clone));
        if answer.criteria.insert(level, met) == Some(met) {
            answer.criteria.remove(&level);
        }
        let (indicator, answer) = (id.clone(), Box::new(answer));
        // The form only offers levels of the scale.
        let _ = editor.apply(Change::SetAnswer { indicator, answer }, None);
    });
    let sentence = if met {
        Words::criterion_met
    } else {
        Words::criterion_unmet
    };
    view! {
        <button
            type="button"
            id=format!("criterion-{level}-{met}")
            aria-pressed=pressed
            on:click=judge
        >
            {say(sentence)}
        </button>
    }
    .into_any()
}
