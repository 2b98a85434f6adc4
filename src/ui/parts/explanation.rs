//! The explanation ("Penjelasan") of an answer.

use leptos::prelude::*;

use crate::assessment::{Change, ChangeError, LONGEST_EXPLANATION};
use crate::instrument::IndicatorId;
use crate::ui::editor::{Editor, Typing};
use crate::ui::live::{say, text, write};
use crate::ui::parts::field_error::field_error;
use crate::ui::session::Session;
use crate::words::Words;

#[component]
pub(crate) fn Explanation(id: &'static IndicatorId) -> impl IntoView {
    let (session, editor) = (Session::get(), Editor::get());
    let problem = RwSignal::new(None::<ChangeError>);
    // A text that is too long stays in the field, unsaved and said to be so; cutting it would lose
    // the end of what was pasted.
    let refused = RwSignal::new(None::<String>);
    let content = move || {
        let stored = editor.with_answer(id, |answer| answer.explanation.clone());
        refused.get().unwrap_or(stored)
    };
    let length = text(move || {
        let used = content().chars().count();
        session.words().characters(used, LONGEST_EXPLANATION)
    });
    let input = write(move |explanation| {
        let change = Change::SetExplanation {
            indicator: id.clone(),
            explanation: explanation.clone(),
        };
        let error = editor
            .apply(change, Some(Typing::Explanation(id.clone())))
            .err();
        refused.set(error.is_some().then_some(explanation));
        problem.set(error);
    });
    view! {
        <div class="explanation">
            <label for="explanation">{say(Words::explanation)}</label>
            <p class="hint" id="explanation-hint">{say(Words::explanation_hint)}</p>
            <textarea
                id="explanation"
                rows="6"
                aria-describedby="explanation-hint explanation-length"
                aria-invalid=text(move || problem.with(Option::is_some).to_string())
                prop:value=text(content)
                on:input=input
                on:blur=move |_| editor.end_typing()
            />
            <p class="hint" id="explanation-length">{length}</p>
            {field_error(problem)}
        </div>
    }
}
