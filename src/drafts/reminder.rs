//! How long a draft has had changes that exist nowhere but in this browser.

use super::key::{DraftId, Place};
use super::storage::{Storage, StorageError};
use super::{Draft, Drafts, PREFIX};

/// After so many days a user is reminded to download.
pub const REMINDED_AFTER: u64 = 7;

const MILLISECONDS_OF_A_DAY: u64 = 24 * 60 * 60 * 1000;

/// Under which key the moment stands.
pub(super) fn key(id: &DraftId) -> String {
    format!("{PREFIX}undownloaded/{}", id.as_str())
}

/// Whole days since a moment, both in milliseconds since 1970. A clock that was set back counts as
/// none.
pub fn days_waiting(since: u64, now: u64) -> u64 {
    now.saturating_sub(since) / MILLISECONDS_OF_A_DAY
}

impl<S: Storage> Drafts<S> {
    /// A draft has changed: the first change after a download starts the time.
    ///
    /// # Errors
    /// [`StorageError`]; the time then starts with a later change.
    pub fn changed(&self, id: &DraftId, now: u64) -> Result<(), StorageError> {
        let key = key(id);
        match self.storage.get(&key)? {
            Some(_) => Ok(()),
            None => self.storage.set(&key, &now.to_string()),
        }
    }

    /// A draft of version 1, which knew no such time, begins to wait.
    ///
    /// # Errors
    /// [`StorageError`]; the time then starts with a later change.
    pub fn begin_to_wait(&self, draft: &Draft, now: u64) -> Result<(), StorageError> {
        if draft.stamp.place == Place::Single {
            self.changed(&draft.id, now)?;
        }
        Ok(())
    }

    /// A draft was downloaded as it is.
    ///
    /// # Errors
    /// [`StorageError`]; the user is then reminded without need.
    pub fn downloaded(&self, id: &DraftId) -> Result<(), StorageError> {
        self.storage.remove(&key(id))
    }

    /// Since when a draft has had changes that were not downloaded, in milliseconds since 1970.
    ///
    /// # Errors
    /// [`StorageError`] when the storage cannot be reached.
    pub fn undownloaded_since(&self, id: &DraftId) -> Result<Option<u64>, StorageError> {
        // A text that is no number says that there are changes, and nothing of since when.
        let since = self.storage.get(&key(id))?;
        Ok(since.map(|since| since.parse().unwrap_or_default()))
    }
}
