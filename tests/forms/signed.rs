//! Changed exports whose digest is right all the same, as a hostile author makes them.

use std::fmt::Write;

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// Gives a file the digest of its content.
pub(crate) fn signed(file: &mut Value) -> &Value {
    let mut content = file.clone();
    let fields = content.as_object_mut().unwrap();
    fields.remove("digest");
    fields.remove("score");
    let mut digest = String::new();
    for byte in Sha256::digest(serde_json_canonicalizer::to_vec(&content).unwrap()) {
        write!(digest, "{byte:02x}").unwrap();
    }
    file["digest"]["value"] = json!(digest);
    file
}

/// Everything that stands in a file: where it stands, and what our errors call the place.
pub(crate) fn places(file: &Value) -> Vec<(String, String)> {
    let mut places = Vec::new();
    below(file, "", "", &mut places);
    places
}

fn below(value: &Value, pointer: &str, place: &str, places: &mut Vec<(String, String)>) {
    let inner: Vec<(String, String, &Value)> = match value {
        Value::Object(fields) => fields
            .iter()
            .map(|(key, value)| {
                let dot = if place.is_empty() { "" } else { "." };
                (
                    format!("{pointer}/{key}"),
                    format!("{place}{dot}{key}"),
                    value,
                )
            })
            .collect(),
        Value::Array(entries) => entries
            .iter()
            .zip(1..)
            .map(|(value, count)| {
                (
                    format!("{pointer}/{}", count - 1),
                    format!("{place}[{count}]"),
                    value,
                )
            })
            .collect(),
        _ => Vec::new(),
    };
    for (pointer, place, value) in inner {
        below(value, &pointer, &place, places);
        places.push((pointer, place));
    }
}

/// Stands in a file for what no `Value` can hold.
const MARK: &str = "\u{e000}";

fn with_mark_as(file: &Value, text: &str) -> String {
    file.to_string().replacen(&format!("\"{MARK}\""), text, 1)
}

/// A file with another value, which may be no JSON.
pub(crate) fn with_value(mut file: Value, pointer: &str, text: &str) -> String {
    if let Ok(value) = serde_json::from_str(text) {
        *file.pointer_mut(pointer).unwrap() = value;
        if !pointer.starts_with("/digest") {
            signed(&mut file);
        }
    }
    *file.pointer_mut(pointer).unwrap() = json!(MARK);
    with_mark_as(&file, text)
}

/// A file with another name of a field; `None` where an entry of a list stands.
pub(crate) fn with_name(mut file: Value, pointer: &str, text: &str) -> Option<String> {
    let (above, key) = pointer.rsplit_once('/').unwrap();
    let fields = file.pointer_mut(above).unwrap().as_object_mut()?;
    let value = fields.remove(key).unwrap();
    fields.insert(MARK.into(), value);
    Some(with_mark_as(&file, text))
}
