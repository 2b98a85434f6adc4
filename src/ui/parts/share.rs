//! The links that hold the levels of the open draft, to be copied.

use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use web_sys::HtmlTextAreaElement;

use crate::browser::{address, clipboard};
use crate::exact::Exact;
use crate::exchange::share::{write_short, write_vector};
use crate::instrument::Instrument;
use crate::ui::editor::Editor;
use crate::ui::live::{maybe, press, say};
use crate::ui::page::Page;
use crate::ui::session::Session;
use crate::words::Words;

/// Writes levels as a text that a link can hold.
type Form = fn(&Instrument, u16, &[Option<Exact>]) -> Option<String>;

pub(crate) fn share(instrument: &'static Instrument) -> AnyView {
    // A fraction that the short form has no room for goes into the other.
    let short: Form = |instrument, year, values| {
        write_short(instrument, year, values).or_else(|| write_vector(instrument, year, values))
    };
    view! {
        <section class="share">
            <h3>{say(Words::share)}</h3>
            <p>{say(Words::share_holds)}</p>
            {field(instrument, short, "share-link", Words::share_link)}
            <details>
                <summary>{say(Words::readable_form)}</summary>
                {field(instrument, write_vector, "share-vector", Words::readable_link)}
            </details>
        </section>
    }
    .into_any()
}

/// A link and the button that copies it.
fn field(
    instrument: &'static Instrument,
    form: Form,
    id: &'static str,
    label: fn(Words) -> &'static str,
) -> AnyView {
    let (session, editor) = (Session::get(), Editor::get());
    let link = maybe(move || {
        let text = editor.with_assessment(|assessment| {
            form(
                instrument,
                assessment.year,
                &assessment.row_values(instrument),
            )
        });
        Some(address::page() + &Page::Shared(text??).href())
    });
    view! {
        <label class="field">
            <span>{say(label)}</span>
            <textarea id=id readonly rows="2" spellcheck="false" prop:value=link></textarea>
        </label>
        <p>
            <button type="button" on:click=press(move || copy(session, id))>
                {say(Words::copy_link)}
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
