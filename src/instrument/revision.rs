//! The digest of an edition's content.
//!
//! It covers what a score and its meaning rest on, so that a corrected translation or a new source
//! does not make a new revision. In words of `jq`, before sorting keys and hashing:
//! `del(.legal, .years, .default, .calendar, .crosswalk) |
//! walk(if type == "object" then del(.en, .sources, .confidence, .detail, .variants, .note, .notes)
//! else . end)`

use serde_json::Value;

use crate::document::{digest, sorted};

/// Parts of the file that say nothing about scores.
const ASIDE: [&str; 5] = ["legal", "years", "default", "calendar", "crosswalk"];
/// Parts of any entry that say where it comes from, or the same in other words.
const REMARKS: [&str; 7] = [
    "en",
    "sources",
    "confidence",
    "detail",
    "variants",
    "note",
    "notes",
];

pub(super) fn digest(mut file: Value) -> String {
    if let Some(file) = file.as_object_mut() {
        file.retain(|key, _| !ASIDE.contains(&key.as_str()));
    }
    strip(&mut file);
    digest::of(&sorted(file))
}

fn strip(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            fields.retain(|key, _| !REMARKS.contains(&key.as_str()));
            fields.values_mut().for_each(strip);
        }
        Value::Array(list) => list.iter_mut().for_each(strip),
        _ => {}
    }
}
