//! What has been typed on a page and not been sent yet stays when a new page takes its place.
//!
//! A field that has an action of its own sends its text when it is left, so only the focused one holds
//! more than was sent. The fields of a form are sent by its button: all of them are kept, as long as
//! they are drawn as before.

use leptos::prelude::*;
use web_sys::Element;

use super::gestures::{TYPED, asked_by};
use super::slider;
use crate::ui::parts::drawn_field::{Field, TYPED_INTO, all};

/// What stands in a field that is not what was sent, or where the focus is.
pub(super) struct Typed {
    id: String,
    drawn: String,
    text: String,
    is_focused: bool,
    selected: Option<(u32, u32)>,
}

/// All that has been typed and not been sent, and the focused field.
pub(super) fn on(place: &Element) -> Vec<Typed> {
    let focused = document().active_element().map(|it| it.id());
    let typed = |element: Element| {
        let field = Field::of(element)?;
        let element = field.element();
        let id = element.id();
        let is_focused = focused.as_ref() == Some(&id);
        let (drawn, text) = (field.drawn(), field.text());
        let is_unsent = is_focused || (!element.has_attribute("data-action") && drawn != text);
        is_unsent.then(|| Typed {
            id,
            drawn,
            text,
            is_focused,
            selected: field.selected(),
        })
    };
    let fields = all(place, TYPED_INTO);
    fields.into_iter().filter_map(typed).collect()
}

/// Puts it back into the new page. Into the focused field in any case: someone is typing there.
pub(super) fn again(typed: Vec<Typed>) {
    for it in typed {
        let Some(field) = document().get_element_by_id(&it.id).and_then(Field::of) else {
            continue;
        };
        let drawn = field.drawn();
        let is_typed = it.text != it.drawn;
        if is_typed && (it.is_focused || drawn == it.drawn) {
            field.set(&it.text);
            slider::say(field.element());
        }
        if it.is_focused {
            // What is selected stays so: the next key takes its place.
            field.select(it.selected.unwrap_or_default());
        }
        if field.text() != drawn {
            // No engine's `change` is sure to tell of it when the field is left. An attribute with a
            // plain name is never refused.
            let _ = field.element().set_attribute(TYPED, "");
        }
    }
}

/// What a form asked for has been done: what was typed into it is sent, unless more has been since.
pub(super) fn sent(place: &Element, action: &str, value: &str) {
    for button in all(place, "[data-fields] button[data-action]") {
        let asked = asked_by(&button);
        if asked.is_none_or(|(its_action, its_value)| its_action != action || its_value != value) {
            continue;
        }
        if let Ok(Some(form)) = button.closest("[data-fields]") {
            for field in all(&form, "[name]").into_iter().filter_map(Field::of) {
                field.set(&field.drawn());
            }
        }
    }
}
