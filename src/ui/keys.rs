//! Keys of the questionnaire: digits choose a level, left and right change the indicator.

use leptos::ev::keydown;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, KeyboardEvent};

use super::editor::Editor;
use super::page::{Page, Place};
use super::session::Session;
use crate::exact::Exact;
use crate::instrument::{IndicatorId, Instrument};

/// Listens for the life of the page.
pub(super) fn listen() {
    let (session, editor) = (Session::get(), Editor::get());
    window_event_listener(keydown, move |event| {
        let modified =
            event.alt_key() || event.meta_key() || event.shift_key() && !event.ctrl_key();
        let on_draft = matches!(untrack(|| session.page()), Page::Draft(..));
        if modified || !on_draft || is_typing(&event) {
            return;
        }
        let done = match (event.ctrl_key(), event.key().as_str()) {
            (true, "z") => editor.undo(),
            (true, "y" | "Z") => editor.redo(),
            (false, key) => on_form(key, session, editor).is_some(),
            (true, _) => false,
        };
        if done {
            event.prevent_default();
        }
    });
}

/// Letters belong to the field that is being written in, and so do its arrows and its undo.
fn is_typing(event: &KeyboardEvent) -> bool {
    let target = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    target.is_some_and(|element| match element.tag_name().as_str() {
        "TEXTAREA" | "SELECT" => true,
        "INPUT" => element
            .dyn_ref::<HtmlInputElement>()
            .is_some_and(|input| !matches!(input.type_().as_str(), "radio" | "checkbox")),
        _ => false,
    })
}

fn on_form(key: &str, session: Session, editor: &'static Editor) -> Option<()> {
    let Page::Draft(id, Place::Form(Some(row))) = untrack(|| session.page()) else {
        return None;
    };
    let instrument = editor.instrument(&id)?;
    if let "ArrowLeft" | "ArrowRight" = key {
        let row = neighbour(instrument, &row, key == "ArrowRight")?;
        session.go(&Page::Draft(id, Place::Form(Some(row))));
        return Some(());
    }
    if !untrack(|| editor.can_answer()) {
        return None;
    }
    let level = key
        .parse()
        .ok()
        .map(Exact::whole)
        .filter(|&level| instrument.allows(level));
    match (level, key) {
        (Some(level), _) => editor.set_value(&row, Some(level)),
        (None, "0" | "Delete") => editor.set_value(&row, None),
        _ => return None,
    }
    Some(())
}

/// The row before or after a row of the form.
pub(super) fn neighbour(
    instrument: &Instrument,
    row: &IndicatorId,
    forward: bool,
) -> Option<IndicatorId> {
    let at = instrument.row(row)?;
    let at = if forward {
        at.checked_add(1)
    } else {
        at.checked_sub(1)
    };
    instrument.ids().nth(at?).cloned()
}
