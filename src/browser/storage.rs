//! The browser's local storage.

use gloo_storage::{LocalStorage, Storage as _};
use wasm_bindgen::{JsCast, JsValue};

use crate::drafts::{Storage, StorageError};

const LANGUAGE: &str = "spbe/language";

/// The local storage of this page's origin.
#[derive(Debug, Clone, Copy)]
pub struct Local;

impl Local {
    /// Looks before gloo does: it panics where the browser blocks the storage.
    fn open() -> Result<web_sys::Storage, StorageError> {
        let storage = web_sys::window().and_then(|window| window.local_storage().ok().flatten());
        storage.ok_or(StorageError::Blocked)?;
        Ok(LocalStorage::raw())
    }
}

impl Storage for Local {
    fn keys(&self) -> Result<Vec<String>, StorageError> {
        let storage = Self::open()?;
        let count = storage.length().map_err(|error| problem(&error))?;
        Ok((0..count)
            .filter_map(|at| storage.key(at).ok().flatten())
            .collect())
    }

    fn get(&self, key: &str) -> Result<Option<String>, StorageError> {
        Self::open()?.get_item(key).map_err(|error| problem(&error))
    }

    fn set(&self, key: &str, text: &str) -> Result<(), StorageError> {
        Self::open()?
            .set_item(key, text)
            .map_err(|error| problem(&error))
    }

    fn remove(&self, key: &str) -> Result<(), StorageError> {
        Self::open()?
            .remove_item(key)
            .map_err(|error| problem(&error))
    }
}

/// The language chosen before on this device.
pub fn language() -> Option<String> {
    Local.get(LANGUAGE).ok().flatten()
}

/// Remembers the language.
///
/// # Errors
/// [`StorageError`]; the choice then holds until the page is closed.
pub fn remember_language(code: &str) -> Result<(), StorageError> {
    Local.set(LANGUAGE, code)
}

fn problem(error: &JsValue) -> StorageError {
    let Some(error) = error.dyn_ref::<js_sys::Error>() else {
        return StorageError::Other(format!("{error:?}"));
    };
    match String::from(error.name()).as_str() {
        // The second name is Firefox's.
        "QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED" => StorageError::Full,
        "SecurityError" => StorageError::Blocked,
        _ => StorageError::Other(error.message().into()),
    }
}
