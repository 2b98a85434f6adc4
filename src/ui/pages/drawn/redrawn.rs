//! A page in the place of the one before: what the user has opened on it stays open, and the focus goes
//! where the page says.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::Element;

use super::Canvas;
use crate::ui::session;

/// Names the element that is to have the focus: the page says it once, after what leads there.
const FOCUS: &str = "data-focus";

impl Canvas {
    /// Puts a page in the place of the one before.
    pub(super) fn draw(self, html: String) {
        let opened = self.opened();
        let focused = document().active_element().map(|it| it.id());
        self.put(html);
        for id in &opened {
            if let Some(details) = document().get_element_by_id(id) {
                open(&details);
            }
        }
        let now = document().active_element().map(|it| it.id());
        if let Some(id) = focused.filter(|id| !id.is_empty())
            && now.as_ref() != Some(&id)
        {
            // It could not take the focus while what it stands in was closed.
            session::focus(&id);
        }
        self.focus_as_told();
    }

    /// The parts with an `id` that are open.
    fn opened(self) -> Vec<String> {
        let place = self.place.get_untracked();
        let parts = place.and_then(|place| place.query_selector_all("details[open][id]").ok());
        let Some(parts) = parts else {
            return Vec::new();
        };
        (0..parts.length())
            .filter_map(|at| parts.get(at)?.dyn_into::<Element>().ok())
            .map(|part| part.id())
            .collect()
    }

    fn focus_as_told(self) {
        let place = self.place.get_untracked();
        let teller = place.and_then(|place| place.query_selector("[data-focus]").ok().flatten());
        let Some(teller) = teller else {
            return;
        };
        let id = teller.get_attribute(FOCUS).unwrap_or_default();
        // Once: nothing else that happens here leads there. Never refused for a plain name.
        let _ = teller.remove_attribute(FOCUS);
        let target = document().get_element_by_id(&id);
        let around = target.and_then(|target| target.closest("details").ok().flatten());
        if let Some(details) = around {
            open(&details);
        }
        session::focus(&id);
    }
}

fn open(details: &Element) {
    // An attribute with a plain name is never refused.
    let _ = details.set_attribute("open", "");
}
