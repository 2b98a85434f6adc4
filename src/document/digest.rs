//! SHA-256 of a document's content in canonical form.

use std::fmt::{self, Display, Write};

use sha2::{Digest, Sha256};

/// SHA-256 of the canonical form, in lower-case hexadecimal.
///
/// The compact text of a `Value` is the canonical form of RFC 8785 here: its keys are sorted and
/// all ASCII, its strings are escaped as the RFC asks, and its only numbers are integers.
pub(crate) fn of(content: &dyn Display) -> String {
    let mut canonical = Canonical(Sha256::new());
    // Writing into a digest cannot fail.
    let _ = write!(canonical, "{content}");
    hexadecimal(&canonical.0.finalize())
}

/// SHA-256 of bytes, in lower-case hexadecimal.
pub(crate) fn of_bytes(bytes: &[u8]) -> String {
    hexadecimal(&Sha256::digest(bytes))
}

/// Bytes in lower-case hexadecimal.
pub(crate) fn hexadecimal(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(2 * bytes.len());
    for byte in bytes {
        // Nor can writing into a string.
        let _ = write!(text, "{byte:02x}");
    }
    text
}

/// Takes the canonical form as it is written, since the whole of it is as large as the file.
struct Canonical(Sha256);

impl Write for Canonical {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0.update(text);
        Ok(())
    }
}
