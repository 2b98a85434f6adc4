//! A field of the copy: what stands there, and where a change goes.

use maud::{Markup, html};
use serde_json::Value;

use super::copy::{CALENDAR, Copy};

/// A field for a short text or a number.
pub(super) fn short(file: &Value, place: &str, label: &str) -> Markup {
    html! {
        label {
            span { (label) }
            input type="text" id=(id(place)) data-action="set" data-value=(place)
                value=(text(file, place)) autocomplete="off";
        }
    }
}

/// A field in a table, whose label is not seen.
pub(super) fn in_table(file: &Value, place: &str, label: &str) -> Markup {
    html! {
        input type="text" id=(id(place)) class="number" data-action="set" data-value=(place)
            value=(text(file, place)) aria-label=(label) autocomplete="off" inputmode="decimal";
    }
}

/// A field for a long text, or for a list of texts, one in a line.
pub(super) fn long(file: &Value, place: &str, label: &str) -> Markup {
    html! {
        label {
            span { (label) }
            textarea id=(id(place)) data-action="set" data-value=(place) rows="3" {
                (text(file, place))
            }
        }
    }
}

/// One of a few words.
pub(super) fn choice(
    file: &Value,
    place: &str,
    label: &str,
    words: &[(&str, &'static str)],
) -> Markup {
    let now = text(file, place);
    html! {
        label {
            span { (label) }
            select id=(id(place)) data-action="set" data-value=(place) {
                @for (word, name) in words {
                    option value=(word) selected[*word == now] { (name) }
                }
            }
        }
    }
}

/// The first field of what was opened, or has been added to a list.
pub(super) fn first_id(copy: &Copy, place: &str) -> String {
    match place {
        CALENDAR => {
            let steps = copy.file().pointer(CALENDAR).and_then(Value::as_array);
            let last = steps.map_or(0, Vec::len).saturating_sub(1);
            id(&format!("{CALENDAR}/{last}/name/id"))
        }
        step if step.starts_with(CALENDAR) => id(&format!("{step}/name/id")),
        _ => id(&format!("{}/no", copy.open())),
    }
}

/// The identifier of a field, by which the focus comes back to it.
fn id(place: &str) -> String {
    format!("field{}", place.replace('/', "-"))
}

/// What stands at a place, as it is typed.
pub(super) fn text(file: &Value, place: &str) -> String {
    match file.pointer(place) {
        Some(Value::String(text)) => text.clone(),
        Some(Value::Array(list)) => {
            let lines: Vec<&str> = list.iter().filter_map(Value::as_str).collect();
            lines.join("\n")
        }
        Some(Value::Null) | None => String::new(),
        Some(other) => other.to_string(),
    }
}
