//! The copy of an edition that is being changed. The second module has it, and can be ended at any
//! time; so the tab keeps it too, and leaving the page asks first.

use leptos::ev::beforeunload;
use leptos::prelude::*;

use super::Canvas;
use crate::browser::tab;
use crate::ui::page::Drawn;

impl Canvas {
    /// The copy as the tab keeps it; empty where there is none, and on other pages.
    pub(super) fn kept_copy(self) -> String {
        let copy = (self.page == Drawn::Editions).then(tab::copy);
        copy.flatten().unwrap_or_default()
    }

    /// Keeps the copy as it is now.
    pub(super) fn keep_copy(self, copy: &str) {
        self.editing.set_value(true);
        tab::keep_copy(copy);
    }

    /// The page of editions shows none: it has been kept as an edition, or discarded.
    pub(super) fn forget_copy(self) {
        if self.page == Drawn::Editions {
            self.editing.set_value(false);
            tab::forget_copy();
        }
    }

    /// A copy goes with its tab, and not every browser lets a tab keep one.
    pub(super) fn ask_before_leaving(self) {
        let leaving = window_event_listener(beforeunload, move |event| {
            if self.editing.try_get_value() == Some(true) {
                event.prevent_default();
            }
        });
        on_cleanup(move || leaving.remove());
    }
}
