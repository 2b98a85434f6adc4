//! The explanation ("Penjelasan") of an answer.

use leptos::prelude::*;

use crate::assessment::LONGEST_EXPLANATION;
use crate::instrument::IndicatorId;
use crate::ui::editor::Editor;
use crate::ui::live::{say, text, write};
use crate::ui::parts::field_error::field_error;
use crate::ui::session::Session;
use crate::words::Words;

#[component]
pub(crate) fn Explanation(id: &'static IndicatorId) -> impl IntoView {
    let (session, editor) = (Session::get(), Editor::get());
    let content = move || {
        let stored = editor.with_answer(id, |answer| answer.explanation.clone());
        editor.refused(id).map_or(stored, |(text, _)| text)
    };
    let length = text(move || {
        let used = content().chars().count();
        session.words().characters(used, LONGEST_EXPLANATION)
    });
    let problem = Signal::derive(move || editor.refused(id).map(|(_, error)| error));
    let input = write(move |explanation| editor.explain(id, explanation));
    view! {
        <div class="explanation">
            <label for="explanation">{say(Words::explanation)}</label>
            <p class="hint" id="explanation-hint">{say(Words::explanation_hint)}</p>
            <textarea
                id="explanation"
                rows="6"
                aria-describedby="explanation-hint explanation-length explanation-problem"
                aria-invalid=text(move || problem.with(Option::is_some).to_string())
                prop:value=text(content)
                on:input=input
                on:blur=move |_| editor.end_typing()
            />
            <p class="hint" id="explanation-length">{length}</p>
            {field_error("explanation-problem".into(), problem)}
        </div>
    }
}
