//! What the calculator does, where data are kept, keys, and what the editions rest on.

use leptos::prelude::*;

use crate::browser::offline;
use crate::instrument::format::{Band, Text};
use crate::instrument::{Instrument, editions};
use crate::ui::live::{instrument_text, list, name, say, text};
use crate::ui::parts::guide_link::guide_link;
use crate::ui::parts::update_notice;
use crate::ui::session::Session;
use crate::words::Words;

#[component]
pub(crate) fn Help() -> impl IntoView {
    view! {
        <article class="help">
            <h1>{say(Words::help)}</h1>
            <p>{say(Words::what_it_is)}</p>
            <p>
                {guide_link("", "#/guide", Words::guide)}
                {guide_link(" · ", "#/guide/tour", Words::tour)}
            </p>
            <h2>{say(Words::where_data_are)}</h2>
            <p>{say(Words::where_data_are_text)}</p>
            <ul>
                <li>{say(Words::kept_in_storage)}</li>
                <li>{say(Words::kept_in_database)}</li>
                <li>{say(Words::kept_in_tab)}</li>
                <li>{the_program()}</li>
            </ul>
            <p>{say(Words::how_to_remove)}</p>
            <h2>{say(Words::keys_title)}</h2>
            <p>{say(Words::keys)}</p>
            {list(&editions::all(), |it| edition_note(it))}
        </article>
    }
}

/// Where the program itself is kept.
fn the_program() -> AnyView {
    if offline::is_in_file() {
        return say(Words::is_in_file).into_any();
    }
    view! { {say(Words::kept_in_cache)} " " {opens_offline()} }.into_any()
}

fn opens_offline() -> AnyView {
    let (session, kept) = (Session::get(), update_notice::kept());
    let sentence = text(move || {
        let words = session.words();
        let sentence = match kept.get() {
            None => words.does_not_open_offline(),
            Some(_) => words.opens_offline(),
        };
        sentence.to_owned()
    });
    view! { <span data-testid="offline">{sentence}</span> }.into_any()
}

fn edition_note(instrument: &'static Instrument) -> AnyView {
    let session = Session::get();
    Effect::new(move |_| session.read_english(instrument));
    let edition = instrument.edition();
    let band = move |band: &'static Band| {
        let band = text(move || {
            let words = session.words();
            let (from, to) = (words.value(band.from), words.value(band.to));
            format!("{}: {from}–{to}", words.predicate(band))
        });
        view! { <li>{band}</li> }
    };
    let predicates = &edition.predicates;
    view! {
        <section>
            <h2>{name(&edition.short_name)}</h2>
            <p>{name(&edition.name)}</p>
            <ul lang="id">
                {list(&edition.legal, |legal| view! { <li>{legal.title.as_str()}</li> })}
            </ul>
            <p>{instrument_text(&edition.criteria.notice)}</p>
            <h3>{say(Words::predicate_label)}</h3>
            <ul>{list(&predicates.bands, band)}</ul>
            {texts(predicates.compare.iter().map(|rule| &rule.reason))}
            <h3>{say(Words::how_calculated)}</h3>
            <p>{instrument_text(&edition.calculation.formula)}</p>
            <p>{instrument_text(&edition.calculation.rounding)}</p>
            <h3>{say(Words::rules)}</h3>
            {texts(edition.rules.iter().map(|rule| &rule.text))}
            {texts(edition.notes.iter())}
        </section>
    }
    .into_any()
}

fn texts(texts: impl Iterator<Item = &'static Text>) -> AnyView {
    let item = |text| view! { <li>{instrument_text(text)}</li> };
    view! { <ul>{list(texts, item)}</ul> }.into_any()
}
