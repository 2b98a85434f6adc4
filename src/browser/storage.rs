//! The browser's local storage.

use gloo_storage::{LocalStorage, Storage as _};
use js_sys::Reflect;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::StorageEvent;

use crate::drafts::{Storage, StorageError};

/// How much a browser lets one origin keep, as [`size`] counts it.
pub const CAPACITY: usize = 5 * 1024 * 1024;

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

/// What a text takes of [`CAPACITY`]. Measured: Chromium and Firefox count UTF-16 units, whatever they
/// hold; `WebKit` counts bytes, one for each unit of a text in Latin-1 and two for each of any other.
pub fn size(text: &str) -> usize {
    let units = text.encode_utf16().count();
    let is_latin_1 = || text.chars().all(|c| c <= '\u{ff}');
    if is_webkit() && !is_latin_1() {
        2 * units
    } else {
        units
    }
}

/// Browsers of this engine name its maker, whoever made the browser.
fn is_webkit() -> bool {
    let window = web_sys::window();
    let vendor = window.and_then(|it| Reflect::get(&it.navigator(), &"vendor".into()).ok());
    let vendor = vendor.and_then(|vendor| vendor.as_string());
    vendor.is_some_and(|vendor| vendor.starts_with("Apple"))
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

/// What another tab has done to the storage.
#[derive(Debug, Clone)]
pub enum Elsewhere {
    /// Everything was cleared, by whatever page.
    Cleared,
    /// A text was written under this key.
    Written(String),
    /// This key was taken away.
    Removed(String),
}

/// Calls `heard` for the life of the page when another tab changes the storage.
pub fn watch(heard: impl Fn(Elsewhere) + 'static) {
    let tell = Closure::<dyn Fn(StorageEvent)>::new(move |event: StorageEvent| {
        heard(match (event.key(), event.new_value()) {
            (None, _) => Elsewhere::Cleared,
            (Some(key), Some(_)) => Elsewhere::Written(key),
            (Some(key), None) => Elsewhere::Removed(key),
        });
    });
    if let Some(window) = web_sys::window() {
        // Refused only for what is no function.
        let _ = window.add_event_listener_with_callback("storage", tell.as_ref().unchecked_ref());
    }
    tell.forget();
}

pub(super) fn problem(error: &JsValue) -> StorageError {
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
