//! What the user does on a drawn page, read off its `data-` attributes.

use js_sys::Array;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{DragEvent, Element, Event, FileList, HtmlInputElement, MouseEvent};

use super::Canvas;

impl Canvas {
    /// A button: an action, printing, or copying.
    pub(super) fn pressed(self, event: &MouseEvent) {
        let Some(button) = event
            .target()
            .and_then(|target| target.dyn_into::<Element>().ok())
            .and_then(|element| element.closest("button").ok().flatten())
        else {
            return;
        };
        if let Some(action) = button.get_attribute("data-action") {
            let value = button.get_attribute("data-value").unwrap_or_default();
            self.ask(&action, &value, &Array::new());
        } else if let Some(text) = button.get_attribute("data-copy") {
            self.copy(text);
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
            None => event_target_value(event),
        };
        let value = match field.get_attribute("data-value") {
            Some(what) => format!("{what}={value}"),
            None => value,
        };
        self.ask(&action, &value, &Array::new());
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
