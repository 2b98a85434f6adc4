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
/// The draft worked on last in this tab and the role chosen for it.
const ROLE: &str = "spbe/role";

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

/// The role that was chosen for a draft in this tab, as its word.
pub fn role(draft: &str) -> Option<String> {
    let noted = of_this_tab()?.get_item(ROLE).ok()??;
    let (of, role) = noted.split_once(' ')?;
    (of == draft).then(|| role.to_owned())
}

/// Remembers the role of a draft as long as the tab is open, or that it has none. Where the browser
/// blocks it, the role lasts until the page is loaded anew.
pub fn remember_role(draft: &str, role: Option<&str>) {
    let Some(storage) = of_this_tab() else { return };
    let _ = match role {
        Some(role) => storage.set_item(ROLE, &format!("{draft} {role}")),
        None => storage.remove_item(ROLE),
    };
}

/// Forgets the role of whatever draft.
pub fn forget_role() {
    remember_role("", None);
}

fn of_this_tab() -> Option<web_sys::Storage> {
    web_sys::window()?.session_storage().ok()?
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
