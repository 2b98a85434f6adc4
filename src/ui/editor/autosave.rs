//! Saving by itself: at most 250 ms after a change, and at once when the page is hidden or left.

use std::sync::Arc;
use std::time::Duration;

use leptos::prelude::*;

use crate::drafts::{Draft, StorageError};

/// Short enough that a killed tab loses at most 300 ms of typing, long enough that a burst of
/// keystrokes is one write.
const DELAY: Duration = Duration::from_millis(250);

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
    Failed(StorageError),
}

type Save = Arc<dyn Fn() -> Option<Result<Draft, StorageError>> + Send + Sync>;

/// Saves by itself.
#[derive(Clone, Copy)]
pub(super) struct Autosave {
    save: StoredValue<Save>,
    status: RwSignal<SaveStatus>,
    unsaved: StoredValue<bool>,
    timer: StoredValue<bool>,
}

impl Autosave {
    /// Saves with `save`, which answers `None` when nothing is open.
    pub(super) fn new(
        save: impl Fn() -> Option<Result<Draft, StorageError>> + Send + Sync + 'static,
    ) -> Self {
        let autosave = Self {
            save: StoredValue::new(Arc::new(save)),
            status: RwSignal::new(SaveStatus::Clean),
            unsaved: StoredValue::new(false),
            timer: StoredValue::new(false),
        };
        // Browsers may end a hidden page without another word, phones above all.
        for event in ["pagehide", "visibilitychange"] {
            window_event_listener_untyped(event, move |_| {
                autosave.flush();
            });
        }
        // Asks before the only copy of unsaved entries goes.
        window_event_listener_untyped("beforeunload", move |event| {
            if !autosave.flush() {
                event.prevent_default();
            }
        });
        autosave
    }

    /// How far saving is.
    pub(super) fn status(self) -> SaveStatus {
        self.status.get()
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

    /// Something has changed.
    pub(super) fn mark(self) {
        self.unsaved.set_value(true);
        // A failure stays in view until a save has worked.
        if !matches!(self.status.get_untracked(), SaveStatus::Failed(_)) {
            self.status.set(SaveStatus::Pending);
        }
        if !self.timer.get_value() {
            self.timer.set_value(true);
            set_timeout(
                move || {
                    self.timer.set_value(false);
                    self.flush();
                },
                DELAY,
            );
        }
    }

    /// Saves now what is unsaved. Is everything saved?
    pub(super) fn flush(self) -> bool {
        if !self.unsaved.get_value() {
            return true;
        }
        let save = self.save.get_value();
        match save() {
            None => self.unsaved.set_value(false),
            Some(Ok(draft)) => {
                self.unsaved.set_value(false);
                self.status.set(SaveStatus::Saved(draft.saved));
            }
            Some(Err(error)) => self.status.set(SaveStatus::Failed(error)),
        }
        !self.unsaved.get_value()
    }
}
