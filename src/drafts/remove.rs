//! Deleting, and bringing back what was deleted.

use super::key::Place;
use super::storage::put;
use super::stored::Stored;
use super::{DraftId, Drafts, Storage, StorageError, Unreadable, reminder, state};

/// The texts of a deleted draft, with their keys.
pub type Deleted = Vec<(String, String)>;

impl<S: Storage> Drafts<S> {
    /// Deletes a draft and gives its texts, with which it can be put back.
    ///
    /// # Errors
    /// [`StorageError`] when the storage cannot be reached; the newest state is then still there.
    pub fn delete(&self, id: &DraftId) -> Result<Deleted, StorageError> {
        let newest = Stored::read(&self.storage, id)?;
        let newest = newest.newest().map(|(stamp, _)| id.key(stamp.place));
        let mut keys: Vec<String> = Place::ALL.iter().map(|place| id.key(*place)).collect();
        keys.push(reminder::key(id));
        // The newest state goes last.
        keys.retain(|key| Some(key) != newest.as_ref());
        keys.extend(newest);
        let mut deleted = Deleted::new();
        for key in &keys {
            if let Some(text) = self.storage.get(key)? {
                deleted.push((key.clone(), text));
            }
        }
        for (key, _) in &deleted {
            self.storage.remove(key)?;
        }
        Ok(deleted)
    }

    /// Deletes one text that cannot be read.
    ///
    /// # Errors
    /// [`StorageError`] when the storage cannot be reached, or another text stands there by now;
    /// what stands there is then untouched.
    pub fn delete_unreadable(&self, text: &Unreadable) -> Result<Deleted, StorageError> {
        if self.storage.get(&text.key)?.as_ref() != Some(&text.text) {
            return Err(StorageError::Altered);
        }
        self.storage.remove(&text.key)?;
        Ok(vec![(text.key.clone(), text.text.clone())])
    }

    /// Puts a deleted draft back as it was. A state that somebody has saved in its place since then
    /// stays; what was deleted from there is set aside.
    ///
    /// # Errors
    /// [`StorageError`]; it can be tried again.
    pub fn put_back(&self, deleted: &Deleted) -> Result<(), StorageError> {
        for (key, text) in deleted {
            self.keep_edition_of(text)?;
            let there = self.storage.get(key)?.filter(|there| there != text);
            if let (Some(there), Some(id)) = (there, DraftId::of_key(key)) {
                if state::read(&there).is_ok() {
                    self.set_aside(&id, text)?;
                    continue;
                }
                self.set_aside(&id, &there)?;
            }
            put(&self.storage, key, text)?;
        }
        Ok(())
    }

    /// Keeps the edition that a deleted text rests on: another tab, which knew of no draft any more,
    /// may have taken it away since.
    fn keep_edition_of(&self, text: &str) -> Result<(), StorageError> {
        let state = state::read(text).ok();
        match state.and_then(|state| state.assessment.instrument()) {
            Some(instrument) => self.keep_edition(instrument),
            // It could not be read before either.
            None => Ok(()),
        }
    }

    /// Deletes everything of ours, drafts and settings.
    ///
    /// # Errors
    /// [`StorageError`] when the storage cannot be reached; some of it may still be there.
    pub fn erase(&self) -> Result<(), StorageError> {
        for key in self.own_keys()? {
            self.storage.remove(&key)?;
        }
        // A user who leaves a shared computer relies on it.
        match self.own_keys()?.next() {
            None => Ok(()),
            Some(_) => Err(StorageError::Altered),
        }
    }
}
