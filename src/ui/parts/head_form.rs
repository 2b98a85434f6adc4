//! Correcting the agency and the year of a draft.

use leptos::prelude::*;

use crate::assessment::{Change, ChangeError, YEARS};
use crate::ui::editor::Editor;
use crate::ui::live::{flag, say, text, write};
use crate::ui::parts::field_error::field_error;
use crate::words::Words;

#[component]
pub(crate) fn HeadForm() -> impl IntoView {
    let editor = Editor::get();
    let problem = RwSignal::new(None::<ChangeError>);
    let set = move |agency, year| {
        let change = Change::SetHead { agency, year };
        problem.set(editor.apply(change, None).err());
    };
    let agency = write(move |agency: String| {
        set(agency.trim().to_owned(), untrack(|| editor.head().1));
    });
    let year = write(move |year| {
        set(
            untrack(|| editor.head().0),
            year.trim().parse().unwrap_or(0),
        );
    });
    view! {
        <details class="head-form">
            <summary>{say(Words::correct_head)}</summary>
            <fieldset class="answer" disabled=flag(move || !editor.can_answer())>
                <label class="field">
                    <span>{say(Words::agency)}</span>
                    <input
                        id="head-agency"
                        aria-describedby="head-problem"
                        type="text"
                        prop:value=text(move || editor.head().0)
                        on:change=agency
                    />
                </label>
                <label class="field">
                    <span>{say(Words::year)}</span>
                    <input
                        id="head-year"
                        aria-describedby="head-problem"
                        type="number"
                        min=YEARS.start().to_string()
                        max=YEARS.end().to_string()
                        prop:value=text(move || editor.head().1.to_string())
                        on:change=year
                    />
                </label>
                {field_error("head-problem".into(), problem.into())}
            </fieldset>
        </details>
    }
}
