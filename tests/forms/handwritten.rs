//! Files as another program might write them.

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// The file of a content, with a score of no meaning and the digest of its content.
pub(crate) fn file(content: &Value) -> String {
    let mut sorted = content.clone();
    sorted.sort_all_objects();
    let digest = Sha256::digest(sorted.to_string());
    let digest = digest
        .iter()
        .fold(String::new(), |text, byte| format!("{text}{byte:02x}"));
    let mut file = content.clone();
    file["score"] = json!({});
    file["digest"] = json!({ "algorithm": "SHA-256", "value": digest });
    file.to_string()
}
