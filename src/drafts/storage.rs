//! Where drafts are kept: the browser's local storage, a backup that is looked at, a map in tests.

use std::cell::RefCell;

use litemap::LiteMap;

/// Texts under keys. Any call may fail, and what a call gives may be damaged.
pub trait Storage {
    /// All keys.
    ///
    /// # Errors
    /// [`StorageError`] when the storage cannot be reached.
    fn keys(&self) -> Result<Vec<String>, StorageError>;
    /// The text under a key.
    ///
    /// # Errors
    /// [`StorageError`] when the storage cannot be reached.
    fn get(&self, key: &str) -> Result<Option<String>, StorageError>;
    /// Puts a text under a key.
    ///
    /// # Errors
    /// [`StorageError`]; what stands under the key afterwards is then uncertain.
    fn set(&self, key: &str, text: &str) -> Result<(), StorageError>;
    /// Takes a key away.
    ///
    /// # Errors
    /// [`StorageError`] when the storage cannot be reached.
    fn remove(&self, key: &str) -> Result<(), StorageError>;
}

/// Why the storage did not do what was asked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StorageError {
    /// No room left.
    #[error("the storage is full")]
    Full,
    /// The browser does not let this page store anything.
    #[error("the storage is blocked")]
    Blocked,
    /// What was read back is not what was written.
    #[error("the storage kept something else than it was given")]
    Altered,
    /// Anything else, as the browser calls it.
    #[error("the storage failed: {0}")]
    Other(String),
}

/// Writes a text and reads it back: only what can be read again counts as written.
pub(super) fn put(storage: &dyn Storage, key: &str, text: &str) -> Result<(), StorageError> {
    storage.set(key, text)?;
    if storage.get(key)?.as_deref() == Some(text) {
        Ok(())
    } else {
        Err(StorageError::Altered)
    }
}

/// A storage in memory, such as the content of a backup.
pub type Memory = RefCell<LiteMap<String, String>>;

impl Storage for Memory {
    fn keys(&self) -> Result<Vec<String>, StorageError> {
        Ok(self.borrow().keys().cloned().collect())
    }

    fn get(&self, key: &str) -> Result<Option<String>, StorageError> {
        Ok(self.borrow().get(key).cloned())
    }

    fn set(&self, key: &str, text: &str) -> Result<(), StorageError> {
        self.borrow_mut().insert(key.to_owned(), text.to_owned());
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), StorageError> {
        self.borrow_mut().remove(key);
        Ok(())
    }
}
