//! Texts of the storage with the digest that they must carry, computed by a second hand.

use std::fmt::Write;

use serde_json::Value;
use sha2::{Digest, Sha256};

/// The text with the SHA-256 of all the rest, sorted by name and without blanks, as `digest`.
pub(crate) fn sealed(mut text: Value) -> String {
    text.as_object_mut().unwrap().remove("digest");
    let mut digest = String::new();
    for byte in Sha256::digest(text.to_string()) {
        write!(digest, "{byte:02x}").unwrap();
    }
    text["digest"] = digest.into();
    text.to_string()
}
