//! Tells a program that is still open in another tab that a newer version is at work.

use super::Drafts;
use super::state::VERSION;
use super::storage::{Storage, StorageError};

/// The key under which the version of the newest program stands that has been here.
pub const VERSION_KEY: &str = "spbe/version";

impl<S: Storage> Drafts<S> {
    /// Leaves word that this version has been here.
    ///
    /// # Errors
    /// [`StorageError`]; an older program then finds out at its next save.
    pub fn sign(&self) -> Result<(), StorageError> {
        if self.signed()? < VERSION {
            self.storage.set(VERSION_KEY, &VERSION.to_string())?;
        }
        Ok(())
    }

    /// Has a newer version of this program been here?
    ///
    /// # Errors
    /// [`StorageError`] when the storage cannot be reached.
    pub fn is_outdated(&self) -> Result<bool, StorageError> {
        Ok(self.signed()? > VERSION)
    }

    fn signed(&self) -> Result<u64, StorageError> {
        // Whatever is no number was not written by any version.
        let text = self.storage.get(VERSION_KEY)?;
        Ok(text.and_then(|text| text.parse().ok()).unwrap_or(0))
    }
}
