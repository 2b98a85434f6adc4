//! What this tab alone keeps. It outlasts a reload, and is gone when the tab is closed.

const COPY: &str = "spbe/edition-copy";

/// The storage of this tab; nothing where the browser blocks it.
fn storage() -> Option<web_sys::Storage> {
    web_sys::window()?.session_storage().ok().flatten()
}

/// The copy of an edition that is being changed in this tab.
pub fn copy() -> Option<String> {
    storage()?.get_item(COPY).ok().flatten()
}

/// Keeps that copy.
pub fn keep_copy(text: &str) {
    if let Some(storage) = storage() {
        // Without room it lives as long as the second module, and leaving the page asks first.
        let _ = storage.set_item(COPY, text);
    }
}

/// Forgets that copy.
pub fn forget_copy() {
    if let Some(storage) = storage() {
        // Taking away needs no room.
        let _ = storage.remove_item(COPY);
    }
}
