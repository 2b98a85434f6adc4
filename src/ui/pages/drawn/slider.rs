//! A slider whose positions stand for values. The page lists these in `data-choices`, one for each
//! position from 0 on: what is sent, `=`, and what is said; between two of them is a `|`. Beside the
//! slider it stands to be seen.

use leptos::prelude::event_target;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement};

/// What is to be sent for the position of a slider; `None` for other fields.
pub(super) fn chosen(field: &Element) -> Option<String> {
    Some(choice(field)?.0)
}

/// A slider is being moved.
pub(super) fn moved(event: &Event) {
    say(&event_target(event));
}

/// Says the position of a slider; other fields have nothing to say.
pub(super) fn say(field: &Element) {
    let Some((_, text)) = choice(field) else {
        return;
    };
    // An attribute with a plain name is never refused.
    let _ = field.set_attribute("aria-valuetext", &text);
    if let Some(beside) = field.next_element_sibling() {
        beside.set_text_content(Some(&text));
    }
}

fn choice(field: &Element) -> Option<(String, String)> {
    let choices = field.get_attribute("data-choices")?;
    let position = field.dyn_ref::<HtmlInputElement>()?.value().parse().ok()?;
    let (value, text) = choices.split('|').nth(position)?.split_once('=')?;
    Some((value.to_owned(), text.to_owned()))
}
