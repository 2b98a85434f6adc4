//! All rows at a glance: the level as a number in each cell, colour second.

use leptos::prelude::*;

use crate::instrument::{Instrument, NodeIndex, NodeKind};
use crate::ui::live::{attribute, list, name, say, text};
use crate::ui::page::{Drawn, Place};
use crate::ui::session::Session;
use crate::ui::shown::Shown;
use crate::words::Words;

#[component]
pub(crate) fn HeatMap(instrument: &'static Instrument, shown: Shown) -> impl IntoView {
    // Drawn by the second module, in the report of a draft.
    let pictures = matches!(shown, Shown::Draft(..)).then(|| {
        let href = shown.href(Place::Drawn(Drawn::Report));
        view! { <p><a href=href>{say(Words::charts_as_pictures)}</a></p> }
    });
    view! {
        <section class="heat-map">
            <h3>{say(Words::map_of_rows)}</h3>
            <ul>{list(instrument.rows(), |&row| cell(instrument, row, shown))}</ul>
            {pictures}
        </section>
    }
}

fn cell(instrument: &'static Instrument, row: NodeIndex, shown: Shown) -> Option<AnyView> {
    let session = Session::get();
    let node = instrument.node(row);
    let NodeKind::Row { id, .. } = &node.kind else {
        return None;
    };
    let score = move || shown.score(row);
    let value = move || score()?.exact();
    // Colours are those of the level that a value has reached.
    let level = move || value().map(|it| (it.numerator() / it.denominator()).to_string());
    let waits = move || score().is_some_and(|score| score.pending > 0);
    let spoken = text(move || {
        let words = session.words();
        let open = match value() {
            None => words.open(),
            Some(_) if waits() => words.pending(),
            Some(_) => "",
        };
        format!(" {}: {open}", words.name(&node.name))
    });
    let shown_value = text(move || {
        let words = session.words();
        match value() {
            None => "–".into(),
            Some(value) if waits() => format!("({value})"),
            Some(value) if value.is_whole() => value.to_string(),
            Some(value) => words.value(value),
        }
    });
    let cell = view! {
        <li>
            <a
                href=shown.href(Place::Form(Some(id.clone())))
                data-level=attribute(level)
                title=name(&node.name)
                data-cell=id.as_str()
            >
                <span class="cell-no">{node.no.as_str()}</span>
                <span class="visually-hidden">{spoken}</span>
                <span class="cell-level">{shown_value}</span>
            </a>
        </li>
    };
    Some(cell.into_any())
}
