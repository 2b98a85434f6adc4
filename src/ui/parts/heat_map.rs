//! All rows at a glance: the level as a number in each cell, colour second.

use leptos::prelude::*;

use crate::instrument::{Instrument, Node, NodeKind};
use crate::ui::editor::Editor;
use crate::ui::live::{attribute, list, name, say, text};
use crate::ui::page::Place;
use crate::ui::session::Session;
use crate::words::Words;

#[component]
pub(crate) fn HeatMap(instrument: &'static Instrument) -> impl IntoView {
    view! {
        <section class="heat-map">
            <h3>{say(Words::map_of_rows)}</h3>
            <ul>{list(instrument.rows(), |&row| cell(instrument.node(row)))}</ul>
        </section>
    }
}

fn cell(node: &'static Node) -> Option<AnyView> {
    let (session, editor) = (Session::get(), Editor::get());
    let NodeKind::Row { id, .. } = &node.kind else {
        return None;
    };
    let level = move || editor.value(id).map(|value| value.to_string());
    let spoken = text(move || {
        let words = session.words();
        let open = if level().is_none() { words.open() } else { "" };
        format!(" {}: {open}", words.name(&node.name))
    });
    let cell = view! {
        <li>
            <a
                href=editor.href(Place::Form(Some(id.clone())))
                data-level=attribute(level)
                title=name(&node.name)
                data-cell=id.as_str()
            >
                <span class="cell-no">{node.no.as_str()}</span>
                <span class="visually-hidden">{spoken}</span>
                <span class="cell-level">{text(move || level().unwrap_or_else(|| "–".into()))}</span>
            </a>
        </li>
    };
    Some(cell.into_any())
}
