//! The links that hold the levels of the open draft, to be copied; in the single file the exported file.

use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use web_sys::HtmlTextAreaElement;

use crate::browser::{address, clipboard, offline};
use crate::exact::Exact;
use crate::exchange::share::{write_short, write_vector};
use crate::instrument::Instrument;
use crate::ui::editor::Editor;
use crate::ui::live::{Live, maybe, press, say};
use crate::ui::page::Page;
use crate::ui::session::Session;
use crate::words::Words;

/// Writes levels as a text that a link can hold.
type Form = fn(&Instrument, u16, &[Option<Exact>]) -> Option<String>;

pub(crate) fn share(instrument: &'static Instrument) -> AnyView {
    if offline::is_in_file() {
        return as_text();
    }
    // A fraction that the short form has no room for goes into the other.
    let short: Form = |instrument, year, values| {
        write_short(instrument, year, values).or_else(|| write_vector(instrument, year, values))
    };
    let link = |form, id, label| field(link(instrument, form), id, label, Words::copy_link);
    view! {
        <section class="share">
            <h3>{say(Words::share)}</h3>
            <p>{say(Words::share_holds)}</p>
            {link(short, "share-link", Words::share_link)}
            <details>
                <summary>{say(Words::readable_form)}</summary>
                {link(write_vector, "share-vector", Words::readable_link)}
            </details>
        </section>
    }
    .into_any()
}

/// The exported file, for browsers that hand out none from a page on the disk. A link to such a page
/// leads nowhere but on this computer, and would tell the names of its folders.
fn as_text() -> AnyView {
    let editor = Editor::get();
    let file = maybe(move || editor.file());
    view! {
        <section class="share">
            <h3>{say(Words::export_as_text)}</h3>
            <p>{say(Words::export_as_text_hint)}</p>
            {field(file, "export-text", Words::export_as_text, Words::copy_text)}
        </section>
    }
    .into_any()
}

fn link(instrument: &'static Instrument, form: Form) -> Live<String> {
    let editor = Editor::get();
    maybe(move || {
        let text = editor.with_assessment(|assessment| {
            form(
                instrument,
                assessment.year,
                &assessment.row_values(instrument),
            )
        });
        Some(address::page() + &Page::Shared(text??).href())
    })
}

/// A text and the button that copies it.
fn field(
    content: Live<String>,
    id: &'static str,
    label: fn(Words) -> &'static str,
    copy_it: fn(Words) -> &'static str,
) -> AnyView {
    let session = Session::get();
    view! {
        <label class="field">
            <span>{say(label)}</span>
            <textarea id=id readonly rows="2" spellcheck="false" prop:value=content></textarea>
        </label>
        <p>
            <button type="button" on:click=press(move || copy(session, id))>
                {say(copy_it)}
            </button>
        </p>
    }
    .into_any()
}

/// Copies what stands in a field; where that is not allowed, selects it for the user to copy.
fn copy(session: Session, id: &str) {
    let field = document().get_element_by_id(id);
    let field = field.and_then(|field| field.dyn_into::<HtmlTextAreaElement>().ok());
    let Some(field) = field else { return };
    spawn_local(async move {
        let copied = clipboard::copy(&field.value()).await;
        if !copied {
            field.select();
        }
        session.announce(session.words_now().copied(copied).to_owned());
    });
}
