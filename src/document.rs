//! Reads JSON documents: editions, drafts, exported assessments. Each error names the place, what
//! was given and what is allowed; nothing that a document says is dropped in silence.

mod day;
pub(crate) mod digest;
mod error;
mod field;
mod memory;
mod quote;

pub use day::is_day;
pub use error::{Allowed, ImportError};
pub(crate) use field::{Field, read, read_all};
pub(crate) use quote::quote;

use serde_json::Value;

/// Largest document that is read, in bytes. The longest texts in every field of every row stay
/// below it, even when each of their characters is written as an escape of six.
pub const LARGEST: usize = 48 * 1024 * 1024;

/// Reads JSON of a size that any document of ours can have.
pub(crate) fn parse(text: &str) -> Result<Value, ImportError> {
    if text.len() > LARGEST {
        return Err(ImportError::TooLarge {
            given: text.len(),
            largest: LARGEST,
        });
    }
    // Some editors put a byte order mark in front of what they save.
    let text = text.trim_start_matches('\u{feff}');
    let demand = memory::demand(text);
    serde_json::from_str(&text[..demand.affordable]).map_err(|error| {
        // What is wrong before the end of the affordable part is wrong in the whole text.
        if error.is_eof() && demand.affordable < text.len() {
            return ImportError::TooMuchMemory {
                given: demand.bytes,
                most: memory::MOST,
            };
        }
        ImportError::NotJson {
            line: error.line(),
            column: error.column(),
        }
    })
}

/// What reading a text takes at most, in bytes of memory.
pub(crate) fn demand(text: &str) -> usize {
    memory::demand(text).bytes
}

/// A document with all its keys in order, as digests and equal exports need them. `serde_json` keeps
/// them so by itself, unless a crate of the same build has switched that off.
pub(crate) fn sorted(mut document: Value) -> Value {
    document.sort_all_objects();
    document
}

/// Looks at `format` and `version` before anything else, so that a foreign or newer document is
/// called that and not damaged.
pub(crate) fn check_format(
    document: &Value,
    format: &'static str,
    version: u64,
) -> Result<(), ImportError> {
    read(document, |document| {
        let word = document.get("format");
        if word.value().as_str() != Some(format) {
            word.wrong(Allowed::Word(format));
        }
        let given = document.get("version").whole(1, u64::MAX);
        if given > version {
            document.note(ImportError::Newer {
                given,
                known: version,
            });
        }
    })
}
