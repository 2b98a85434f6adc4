//! Nothing moves under a pointer that is down. Leaving a field by pressing a button sends the field
//! first; a page that comes between press and release would take the button away, and the click with it.

use std::time::Duration;

use leptos::ev;
use leptos::prelude::*;

use super::Canvas;

/// Whether a pointer is down, and the page that came meanwhile.
#[derive(Debug, Clone, Copy)]
pub(super) struct Pointer {
    down: StoredValue<bool>,
    waiting: StoredValue<Option<String>>,
}

impl Pointer {
    pub(super) fn new() -> Self {
        Self {
            down: StoredValue::new(false),
            waiting: StoredValue::new(None),
        }
    }

    /// It has gone down on the page.
    pub(super) fn press(self) {
        self.down.set_value(true);
    }

    /// Keeps a page back while the pointer is down; gives it back otherwise.
    pub(super) fn hold(self, html: String) -> Option<String> {
        if self.down.get_value() {
            self.waiting.set_value(Some(html));
            return None;
        }
        Some(html)
    }
}

impl Canvas {
    /// Puts the page that was kept back in place when the pointer goes up, wherever it does.
    pub(super) fn follow_the_pointer(self) {
        let release = move || {
            let pointer = self.pointer;
            // The click comes after the release.
            let put = move || {
                // The page may have been left meanwhile.
                if pointer.down.try_set_value(false).is_none()
                    && let Some(html) = pointer.waiting.try_update_value(Option::take).flatten()
                {
                    self.draw(html);
                }
            };
            set_timeout(put, Duration::ZERO);
        };
        let up = window_event_listener(ev::pointerup, move |_| release());
        let cancel = window_event_listener(ev::pointercancel, move |_| release());
        on_cleanup(move || {
            up.remove();
            cancel.remove();
        });
    }
}
