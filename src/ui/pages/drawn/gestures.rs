//! What the user does on a drawn page, read off its `data-` attributes.

use js_sys::{Array, JSON, Object, Reflect};
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DragEvent, Element, Event, FileList, HtmlInputElement, MouseEvent};

use super::{Canvas, slider};

/// Marks a field into which typed text was put back.
pub(super) const TYPED: &str = "data-typed";

impl Canvas {
    /// A button: an action, copying, a picture, or printing.
    pub(super) fn pressed(self, event: &MouseEvent) {
        let Some(button) = event
            .target()
            .and_then(|target| target.dyn_into::<Element>().ok())
            .and_then(|element| element.closest("button").ok().flatten())
        else {
            return;
        };
        if let Some((action, value)) = asked_by(&button) {
            self.ask(&action, &value, &Array::new());
        } else if let Some(text) = button.get_attribute("data-copy") {
            self.copy(text);
        } else if let Some(drawing) = button.get_attribute("data-png") {
            self.hand_out_picture(drawing, button.get_attribute("data-name"));
        } else if button.has_attribute("data-print") {
            // Refused only by browsers that cannot print at all.
            let _ = window().print();
        }
    }

    /// A field, a choice, or chosen files.
    pub(super) fn changed(self, event: &Event) {
        let Some(field) = event
            .target()
            .and_then(|target| target.dyn_into::<Element>().ok())
        else {
            return;
        };
        let Some(action) = field.get_attribute("data-action") else {
            return;
        };
        // Removing an attribute with a plain name is never refused.
        let _ = field.remove_attribute(TYPED);
        let input = field.dyn_ref::<HtmlInputElement>();
        if let Some(input) = input
            && let Some(files) = input.files()
        {
            self.give(&files);
            // The same file can be given again, after it was corrected.
            input.set_value("");
            return;
        }
        let value = match input.filter(|input| input.type_() == "checkbox") {
            Some(input) if input.checked() => "on".to_owned(),
            Some(_) => "off".to_owned(),
            None => slider::chosen(&field).unwrap_or_else(|| event_target_value(event)),
        };
        let value = match field.get_attribute("data-value") {
            Some(what) => format!("{what}={value}"),
            None => value,
        };
        self.ask(&action, &value, &Array::new());
    }

    /// A field is left whose text was put back into it and has not been sent since.
    pub(super) fn left(self, event: &Event) {
        let target = event
            .target()
            .and_then(|target| target.dyn_into::<Element>().ok());
        if target.is_some_and(|field| field.has_attribute(TYPED)) {
            self.changed(event);
        }
    }

    /// Files dropped anywhere on the page.
    pub(super) fn dropped(self, event: &DragEvent) {
        // Otherwise the browser would leave the page to show the file.
        event.prevent_default();
        if let Some(files) = event.data_transfer().and_then(|data| data.files()) {
            self.give(&files);
        }
    }

    fn give(self, files: &FileList) {
        if files.length() > 0 {
            self.ask("files", "", &Array::from(files));
        }
    }
}

/// What a button asks for now: its action, and what for. In a form that comes with what its fields hold.
pub(super) fn asked_by(button: &Element) -> Option<(String, String)> {
    let action = button.get_attribute("data-action")?;
    let value = button.get_attribute("data-value").unwrap_or_default();
    let form = button.closest("[data-fields]").ok().flatten();
    let value = match form.and_then(|form| fields(&form).ok()) {
        Some(fields) if value.is_empty() => fields,
        Some(fields) => format!("{value}={fields}"),
        None => value,
    };
    Some((action, value))
}

/// What the fields of a form hold, by their names, as a JSON object.
fn fields(form: &Element) -> Result<String, JsValue> {
    let held = Object::new();
    let fields = form.query_selector_all("[name]")?;
    for at in 0..fields.length() {
        let field = JsValue::from(fields.get(at));
        let name = Reflect::get(&field, &"name".into())?;
        Reflect::set(&held, &name, &Reflect::get(&field, &"value".into())?)?;
    }
    Ok(JSON::stringify(&held)?.into())
}
