//! The digest as it stands in a file.

use crate::document::{Allowed, Field};

/// Name of the digest in the file.
pub(super) const ALGORITHM: &str = "SHA-256";
/// Hexadecimal digits of the digest.
pub(super) const LENGTH: usize = 64;

/// The digest that a file states.
pub(super) fn read(field: &Field) -> String {
    field.only(&["algorithm", "value"]);
    let algorithm = field.get("algorithm");
    if algorithm.value().as_str() != Some(ALGORITHM) {
        algorithm.wrong(Allowed::Word(ALGORITHM));
    }
    field.get("value").text(LENGTH).to_owned()
}
