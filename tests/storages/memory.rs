//! A storage in memory, shared by whoever holds it.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use spbe::drafts::{Storage, StorageError};

/// The texts under their keys.
pub(crate) type Texts = BTreeMap<String, String>;

#[derive(Debug, Default, Clone)]
pub(crate) struct Memory {
    texts: Rc<RefCell<Texts>>,
}

impl Memory {
    /// What stands in it now.
    pub(crate) fn texts(&self) -> Texts {
        self.texts.borrow().clone()
    }
}

impl Storage for Memory {
    fn keys(&self) -> Result<Vec<String>, StorageError> {
        Ok(self.texts.borrow().keys().cloned().collect())
    }

    fn get(&self, key: &str) -> Result<Option<String>, StorageError> {
        Ok(self.texts.borrow().get(key).cloned())
    }

    fn set(&self, key: &str, text: &str) -> Result<(), StorageError> {
        self.texts.borrow_mut().insert(key.into(), text.into());
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), StorageError> {
        self.texts.borrow_mut().remove(key);
        Ok(())
    }
}
