//! The name of the agency, from the official list or as typed.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::files;
use crate::ui::live::{list, say, show, text, write};
use crate::ui::session::Session;
use crate::words::Words;

/// The names of all agencies in the official results, one per line, beside the page.
const AGENCIES: &str = "data/agencies.txt";

/// `problem` is the `id` of the sentence about what is wrong.
pub(crate) fn agency_field(agency: RwSignal<String>, problem: &'static str) -> AnyView {
    let session = Session::get();
    let names = RwSignal::new(String::new());
    let missing = RwSignal::new(false);
    spawn_local(async move {
        match files::fetch(AGENCIES).await {
            Ok(list) => names.set(list),
            Err(_) => missing.set(true),
        }
    });
    let hint = text(move || {
        let words = session.words();
        if missing.get() {
            words.agencies_missing()
        } else {
            words.agency_hint()
        }
        .to_owned()
    });
    view! {
        <label class="field">
            <span>{say(Words::agency)}</span>
            <input
                id="agency"
                type="text"
                list="agencies"
                autocomplete="off"
                aria-describedby=format!("agency-hint {problem}")
                prop:value=text(move || agency.get())
                on:input=write(move |name| agency.set(name))
            />
        </label>
        <datalist id="agencies">
            {show(move || names.with(|names| list(names.lines(), |name| {
                view! { <option value=name.to_owned()/> }
            })))}
        </datalist>
        <p class="hint" id="agency-hint">{hint}</p>
    }
    .into_any()
}
