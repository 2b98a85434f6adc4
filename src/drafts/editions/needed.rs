//! An edition is needed as long as any text of a draft names it, readable or not.

use std::collections::BTreeSet;

use super::super::{DraftId, Drafts, Storage, StorageError, key, state};
use crate::instrument::editions;

/// Why an edition was not taken away.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RemoveError {
    /// The storage did not do it.
    #[error(transparent)]
    Storage(#[from] StorageError),
    /// Drafts, or what was set aside of them, rest on it.
    #[error("{drafts} drafts rest on it")]
    Used {
        /// How many drafts.
        drafts: usize,
    },
    /// A newer version of this program is at work, so that this one deletes nothing.
    #[error("a newer version of this program is at work")]
    NewerProgram,
}

impl<S: Storage> Drafts<S> {
    /// Takes a kept edition away.
    ///
    /// # Errors
    /// [`RemoveError`] when the storage cannot be reached or a draft rests on it; it is then still
    /// there.
    pub fn remove_edition(&self, digest: &str) -> Result<(), RemoveError> {
        let drafts = self.resting_on(digest)?;
        if drafts > 0 {
            return Err(RemoveError::Used { drafts });
        }
        self.storage.remove(&key::of_edition(digest))?;
        self.kept.borrow_mut().remove(digest);
        editions::forget(digest);
        Ok(())
    }

    /// How many drafts name an edition in any text of theirs, readable or not.
    fn resting_on(&self, digest: &str) -> Result<usize, StorageError> {
        let mut drafts = BTreeSet::new();
        for key in self.storage.keys()? {
            let id = DraftId::of_key(&key).or_else(|| DraftId::of_quarantine(&key));
            let (Some(id), Some(text)) = (id, self.storage.get(&key)?) else {
                continue;
            };
            let content = state::content(&text).unwrap_or(text);
            if content.contains(digest) {
                drafts.insert(id);
            }
        }
        Ok(drafts.len())
    }

    /// Does a draft here rest on the edition under this key?
    pub(in crate::drafts) fn is_needed(&self, key: &str) -> Result<bool, StorageError> {
        match key::edition_of(key) {
            Some(digest) => Ok(self.resting_on(digest)? > 0),
            None => Ok(false),
        }
    }
}
