//! The edition file that an exported file brings along, while it is not known yet whether the file is
//! sound: it is only taken in when the digest holds.

use serde_json::Value;

use crate::document::{Allowed, ImportError, quote};
use crate::instrument::editions::{self, LoadError};
use crate::instrument::{EditionId, Instrument};

/// Reads it. It must be the revision that the content names, since a reader of the content relies on
/// that.
pub(super) fn read(edition: &Value, content: &Value) -> Result<Instrument, ImportError> {
    let instrument = Instrument::read(&edition.to_string()).map_err(|faults| {
        let problem = LoadError::Faults(faults).to_string();
        ImportError::Edition { problem }
    })?;
    let text = |key: &str| content[key].as_str().unwrap_or_default();
    let (id, digest) = (EditionId::new(text("edition")), text("edition_digest"));
    // Named by its id alone, it is the first revision that the calculator has.
    let first = editions::revision(&id, "").filter(|_| digest.is_empty());
    let digest = first.map_or(digest, Instrument::digest);
    if *instrument.id() == id && instrument.digest() == digest {
        return Ok(instrument);
    }
    Err(ImportError::Wrong {
        place: "edition_file".into(),
        given: quote(&edition["id"]),
        allowed: Allowed::NamedEdition,
    })
}
