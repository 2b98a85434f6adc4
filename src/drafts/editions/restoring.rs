//! Bringing the editions of a backup back.

use super::super::{Drafts, Storage, StorageError, key};
use super::keeping::There;
use super::{Kept, read, written};
use crate::document::ImportError;

impl<S: Storage> Drafts<S> {
    /// Brings the editions of a backup here that are not, before the drafts that need them. Which
    /// revision is the newest is decided here: those of a backup come behind what was kept here, and
    /// where nothing was they keep their order.
    pub(in crate::drafts) fn restore_editions(
        &self,
        editions: &[(String, Kept)],
        write: &mut dyn FnMut(String, &str) -> Result<(), StorageError>,
    ) -> Result<(), StorageError> {
        self.load_editions(&self.storage.keys()?)?;
        for (at, (digest, kept)) in editions.iter().enumerate() {
            let before = &editions[..at];
            if !matches!(self.clear_place(digest)?, There::Free) {
                continue;
            }
            let same = before.iter().filter(|(_, other)| other.id == kept.id);
            let number = match self.highest_number(&kept.id) {
                None => u64::try_from(same.count()).unwrap_or_default() + 1,
                Some(_) => 0,
            };
            // It was read before, so that it can be again.
            let stored = renumbered(&kept.stored, number).unwrap_or_else(|_| kept.stored.clone());
            write(key::of_edition(digest), &stored)?;
        }
        Ok(())
    }
}

/// A stored text under another number.
fn renumbered(stored: &str, number: u64) -> Result<String, ImportError> {
    read(stored).map(|(_, text)| written(number, &text))
}
