//! An exported file, and ways to damage it.

use serde_json::Value;

/// An export of format version 1, kept as it was written: it must open for ever.
pub(crate) const EXPORT: &str = include_str!("../files/bandar-lampung-2023.json");

/// The file as JSON.
pub(crate) fn export() -> Value {
    serde_json::from_str(EXPORT).unwrap()
}

/// The file with another value at a place.
pub(crate) fn with(at: &str, value: Value) -> Value {
    let mut file = export();
    *file
        .pointer_mut(at)
        .unwrap_or_else(|| panic!("nothing at {at}")) = value;
    file
}

/// The file without the field at a place.
pub(crate) fn without(at: &str) -> Value {
    let mut file = export();
    let (above, key) = at.rsplit_once('/').unwrap();
    let removed = file
        .pointer_mut(above)
        .unwrap()
        .as_object_mut()
        .unwrap()
        .remove(key);
    assert!(removed.is_some(), "nothing at {at}");
    file
}
