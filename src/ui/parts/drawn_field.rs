//! The fields of a page that the second module draws.

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, HtmlTextAreaElement};

/// Selects what can be such a field.
pub(crate) const TYPED_INTO: &str = "input[id], textarea[id]";

/// A field that something is typed into.
pub(crate) enum Field {
    Line(HtmlInputElement),
    Area(HtmlTextAreaElement),
}

impl Field {
    /// The element as such a field, if it is one.
    pub(crate) fn of(element: Element) -> Option<Self> {
        match element.dyn_into::<HtmlTextAreaElement>() {
            Ok(field) => Some(Self::Area(field)),
            Err(element) => {
                let field = element.dyn_into::<HtmlInputElement>().ok()?;
                let is_typed =
                    matches!(field.type_().as_str(), "text" | "search" | "date" | "range");
                is_typed.then_some(Self::Line(field))
            }
        }
    }

    pub(crate) fn element(&self) -> &Element {
        match self {
            Self::Line(field) => field,
            Self::Area(field) => field,
        }
    }

    /// What it was drawn with.
    pub(crate) fn drawn(&self) -> String {
        match self {
            Self::Line(field) => field.default_value(),
            // Reading it is never refused.
            Self::Area(field) => field.default_value().unwrap_or_default(),
        }
    }

    pub(crate) fn text(&self) -> String {
        match self {
            Self::Line(field) => field.value(),
            Self::Area(field) => field.value(),
        }
    }

    pub(crate) fn set(&self, text: &str) {
        match self {
            Self::Line(field) => field.set_value(text),
            Self::Area(field) => field.set_value(text),
        }
    }

    /// From where to where it is selected; the caret where nothing is. Fields for days have no caret, and
    /// neither have sliders.
    pub(crate) fn selected(&self) -> Option<(u32, u32)> {
        let (start, end) = match self {
            Self::Line(field) => (field.selection_start(), field.selection_end()),
            Self::Area(field) => (field.selection_start(), field.selection_end()),
        };
        start.ok().flatten().zip(end.ok().flatten())
    }

    pub(crate) fn select(&self, (start, end): (u32, u32)) {
        // Refused only by fields without a caret.
        let _ = match self {
            Self::Line(field) => field.set_selection_range(start, end),
            Self::Area(field) => field.set_selection_range(start, end),
        };
    }
}

/// Whether no such field holds anything else than it was drawn with. While the second module has nothing
/// to answer, that is what was not sent to it, or what it refused.
pub(crate) fn is_all_sent() -> bool {
    let page = document().query_selector(".drawn").ok().flatten();
    let fields = page.map(|page| all(&page, TYPED_INTO)).unwrap_or_default();
    let mut fields = fields.into_iter().filter_map(Field::of);
    fields.all(|field| field.text() == field.drawn())
}

/// All elements within one that a plain selector finds.
pub(crate) fn all(place: &Element, selector: &str) -> Vec<Element> {
    // A plain selector is never refused.
    let Ok(found) = place.query_selector_all(selector) else {
        return Vec::new();
    };
    let element = |at| found.get(at)?.dyn_into().ok();
    (0..found.length()).filter_map(element).collect()
}
