//! All drafts at once: how much room they take, what was not downloaded, backup, restoration, and
//! deleting everything.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::Shelf;
use crate::browser::storage::{self, Local};
use crate::browser::{clock, files, history};
use crate::drafts::{
    Backup, Draft, DraftId, Drafts, Fate, Listing, REMINDED_AFTER, StorageError, days_waiting,
};

/// What is in the storage.
#[derive(Debug, Clone)]
pub(in crate::ui) struct Stock {
    pub(in crate::ui) listing: Listing,
    /// How much is in use, as the browser counts.
    pub(in crate::ui) used: usize,
    /// Since when each draft of the listing has had changes that were not downloaded, in
    /// milliseconds since 1970.
    pub(in crate::ui) waiting: Vec<Option<u64>>,
}

impl Stock {
    /// Looks at all of it.
    pub(super) fn take(store: &Drafts<Local>) -> Result<Self, StorageError> {
        Self::of(store.list()?, store)
    }

    /// What else there is to say of a listing.
    pub(super) fn of(listing: Listing, store: &Drafts<Local>) -> Result<Self, StorageError> {
        let since = |draft: &Draft| store.undownloaded_since(&draft.id);
        Ok(Self {
            used: store.used(storage::size)?,
            waiting: listing.drafts.iter().map(since).collect::<Result<_, _>>()?,
            listing,
        })
    }

    /// How many drafts have waited for their download long enough for a reminder, and the longest
    /// of these times in days.
    pub(in crate::ui) fn overdue(&self) -> Option<(usize, u64)> {
        let now = clock::milliseconds();
        let days = self
            .waiting
            .iter()
            .flatten()
            .map(|&since| days_waiting(since, now));
        let overdue: Vec<u64> = days.filter(|&days| days >= REMINDED_AFTER).collect();
        Some((overdue.len(), overdue.iter().copied().max()?))
    }
}

impl Shelf {
    /// What is in the storage, and how it stands with it.
    pub(in crate::ui) fn stock(self) -> Result<Stock, StorageError> {
        self.stock.get()
    }

    /// Reads something off what is in the storage; `None` when that cannot be reached.
    pub(in crate::ui) fn with_stock<T>(self, read: impl FnOnce(&Stock) -> T) -> Option<T> {
        self.stock.with(|stock| stock.as_ref().ok().map(read))
    }

    /// A draft was handed out as a file.
    pub(in crate::ui) fn downloaded(self, id: &DraftId) {
        // The user is then only reminded without need.
        let _ = self.store.with_value(|store| store.downloaded(id));
    }

    /// Hands out everything as one file; its name and size in bytes.
    ///
    /// # Errors
    /// Why the storage cannot be read; nothing when the browser refused the download.
    pub(in crate::ui) fn back_up(self) -> Result<(String, usize), Option<StorageError>> {
        let now = clock::now();
        let text = self.store.with_value(|store| store.backup(&now))?;
        let day = now.get(..10).unwrap_or_default();
        let name = format!("spbe-cadangan-{day}.json");
        files::offer(&name, &text).map_err(|_| None)?;
        untrack(|| {
            self.with_stock(|stock| {
                for draft in &stock.listing.drafts {
                    self.downloaded(&draft.id);
                }
            })
        });
        self.refresh();
        Ok((name, text.len()))
    }

    /// What would become of a draft of a backup.
    pub(in crate::ui) fn fate(self, draft: &Draft) -> Option<Fate> {
        let fate = self.store.with_value(|store| store.fate(draft));
        Some(fate.ok()?.0)
    }

    /// Restores a backup. Did it work?
    pub(in crate::ui) fn restore(self, backup: &Backup) -> bool {
        if self.is_refused() {
            return false;
        }
        let result = self.store.with_value(|store| store.restore(backup));
        let restored = self.note(result);
        let done = restored.is_some();
        if done {
            self.restored.set(restored);
            // As at the start: other tabs learn from it of a deletion of everything.
            let _ = self.store.with_value(Drafts::sign);
        }
        self.refresh();
        done
    }

    /// How many drafts the last restoration brought back.
    pub(in crate::ui) fn restored(self) -> Option<usize> {
        self.restored
            .with(|restored| Some(restored.as_ref()?.drafts))
    }

    /// Takes the last restoration back.
    pub(in crate::ui) fn undo_restore(self) {
        let Some(restored) = self.restored.get_untracked() else {
            return;
        };
        if self.is_refused() {
            return;
        }
        let result = self.store.with_value(|store| store.undo_restore(&restored));
        if self.note(result).is_some() {
            self.restored.set(None);
        }
        self.refresh();
    }

    /// Deletes everything that was entered or chosen in this browser, then calls `done` with whether all
    /// of it is gone. The program stays kept: it says nothing of anybody, and is needed offline.
    pub(in crate::ui) fn erase(self, done: impl FnOnce(bool) + 'static) {
        let kept = self.store.with_value(Drafts::erase);
        let erased = self.note(kept).is_some();
        storage::forget_role();
        self.forget_everything();
        spawn_local(async move {
            let states = history::forget_all().await.is_ok();
            done(erased && states);
        });
    }
}
