//! Saving by itself: at most 150 ms after a change, and at once when the page is hidden or left.

use std::time::Duration;

use leptos::ev::{beforeunload, pagehide, visibilitychange};
use leptos::prelude::*;

use super::Editor;
use crate::drafts::SaveError;

/// Short enough that a tab that is killed has kept what was typed 300 ms before, with time to spare
/// for the browser to take it; long enough that a burst of keystrokes is one write.
const DELAY: Duration = Duration::from_millis(150);

/// How long a page that has just been loaded leaves the time of a save out. To learn how a place writes
/// times takes a browser a sixth of all that it does before the first question can be answered.
const FIRST: Duration = Duration::from_secs(1);

/// How far saving is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::ui) enum SaveStatus {
    /// Nothing has been changed or saved.
    Clean,
    /// A change waits for its save.
    Pending,
    /// Saved at this moment (ISO 8601, UTC).
    Saved(String),
    /// The last save failed; stays until one works.
    Failed(SaveError),
}

/// What waits for its save.
#[derive(Clone, Copy)]
pub(super) struct Autosave {
    pub(super) status: RwSignal<SaveStatus>,
    unsaved: StoredValue<bool>,
    timer: StoredValue<bool>,
    pub(super) tells_time: RwSignal<bool>,
}

impl Autosave {
    /// Nothing waits.
    pub(super) fn new() -> Self {
        let tells_time = RwSignal::new(false);
        set_timeout(move || tells_time.set(true), FIRST);
        Self {
            status: RwSignal::new(SaveStatus::Clean),
            unsaved: StoredValue::new(false),
            timer: StoredValue::new(false),
            tells_time,
        }
    }

    /// A draft was opened as it was saved at this moment (empty: never).
    pub(super) fn begin(self, saved: String) {
        self.unsaved.set_value(false);
        self.status.set(if saved.is_empty() {
            SaveStatus::Clean
        } else {
            SaveStatus::Saved(saved)
        });
    }
}

impl Editor {
    /// Saves when the page is hidden or left, and asks before the only copy of unsaved entries goes.
    pub(super) fn save_on_leaving(self) {
        // Browsers may end a hidden page without another word, phones above all.
        window_event_listener(pagehide, move |_| {
            self.flush();
        });
        window_event_listener(visibilitychange, move |_| {
            self.flush();
        });
        window_event_listener(beforeunload, move |event| {
            if !self.flush() {
                event.prevent_default();
            }
        });
    }

    /// Something has changed.
    pub(super) fn mark(self) {
        let Autosave {
            status,
            unsaved,
            timer,
            ..
        } = self.autosave;
        unsaved.set_value(true);
        // A failure stays in view until a save has worked.
        if !matches!(status.get_untracked(), SaveStatus::Failed(_)) {
            status.set(SaveStatus::Pending);
        }
        if !timer.get_value() {
            timer.set_value(true);
            set_timeout(
                move || {
                    timer.set_value(false);
                    self.flush();
                },
                DELAY,
            );
        }
    }

    /// Is there anything that was entered and not saved yet?
    pub(super) fn is_unsaved(self) -> bool {
        self.autosave.unsaved.get_value() || self.has_refused()
    }

    /// Saves now what is unsaved. Is everything saved that was entered?
    pub(in crate::ui) fn flush(self) -> bool {
        self.write_unsaved();
        !self.is_unsaved()
    }

    fn write_unsaved(self) {
        if !self.autosave.unsaved.get_value() {
            return;
        }
        let Autosave {
            status, unsaved, ..
        } = self.autosave;
        match self.save() {
            None => unsaved.set_value(false),
            Some(Ok(saved)) => {
                unsaved.set_value(false);
                status.set(SaveStatus::Saved(saved));
            }
            Some(Err(error)) => {
                // Said again at every keystroke, nobody could listen to anything else.
                let failed = SaveStatus::Failed(error);
                if status.with_untracked(|status| *status != failed) {
                    status.set(failed);
                }
            }
        }
    }
}
