//! Head of a draft: whose it is, whether it is saved, undo, redo, export.

use leptos::prelude::*;

use super::draft_pages::DraftPages;
use super::head_form::HeadForm;
use super::save_status::SaveStatusLine;
use crate::instrument::Instrument;
use crate::ui::editor::Editor;
use crate::ui::live::{flag, name, press, say, text};
use crate::ui::page::{Drawn, Place};
use crate::words::Words;

#[component]
pub(crate) fn Toolbar(instrument: &'static Instrument) -> impl IntoView {
    let editor = Editor::get();
    let undo = press(move || {
        editor.undo();
    });
    let redo = press(move || {
        editor.redo();
    });
    view! {
        <div class="toolbar">
            <div class="toolbar-head">
                <h1>
                    <span data-testid="agency">{text(move || editor.head().0)}</span>
                    " "
                    <small>
                        <span data-testid="year">{text(move || editor.head().1.to_string())}</span>
                        " · "
                        {name(&instrument.edition().short_name)}
                    </small>
                </h1>
                <HeadForm/>
            </div>
            <SaveStatusLine/>
            <div class="toolbar-actions">
                <a class="button" href=editor.href(Place::History)>{say(Words::former_states)}</a>
                <a class="button" href=editor.href(Place::Drawn(Drawn::Submission))>{say(Words::submission)}</a>
                <button type="button" disabled=flag(move || !(editor.can_write() && editor.can_undo())) on:click=undo>
                    "↶ "
                    {say(Words::undo)}
                </button>
                <button type="button" disabled=flag(move || !(editor.can_write() && editor.can_redo())) on:click=redo>
                    "↷ "
                    {say(Words::redo)}
                </button>
                <button type="button" data-kind="primary" on:click=press(move || editor.export())>
                    {say(Words::export)}
                </button>
            </div>
            <DraftPages/>
        </div>
    }
}
