//! The file that leaves the browser: one assessment with its score and a digest of its content.
//!
//! ```json
//! {"format": "spbe-assessment", "version": 1, "edition": "spbe-2020",
//!  "agency": "…", "year": 2023,
//!  "answers": [{"indicator": "1", "value": 3, "explanation": "…", "evidence": […]}],
//!  "score": {…}, "digest": {"algorithm": "SHA-256", "value": "…"}}
//! ```
//!
//! The digest covers the content: everything but `score` and `digest`, in the canonical form of
//! RFC 8785. The score is there for readers of the file; an import always computes its own.

mod content;
mod digest;
mod name;
mod summary;
mod values;

pub use content::{FORMAT, VERSION};
pub use name::file_name;
pub use summary::{Part, Summary};
pub use values::{ValueList, read_values};

use std::fmt::Display;

use serde_json::{Value, json};

use crate::assessment::Assessment;
use crate::document::{self, check_format, parse};
pub use crate::document::{Allowed, ImportError, LARGEST};
use crate::instrument::{Instrument, editions};
use crate::score::{ValueError, score};

/// What an import found in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Imported {
    /// The assessment.
    pub assessment: Assessment,
    /// Its edition.
    pub instrument: &'static Instrument,
    /// SHA-256 of the content, in hexadecimal; the file's own digest was the same.
    pub digest: String,
    /// The file's score differs from the one computed now.
    pub score_differs: bool,
}

/// Writes an assessment as a file.
///
/// # Errors
/// [`ValueError`] when a value does not fit the instrument.
pub fn write(assessment: &Assessment, instrument: &Instrument) -> Result<String, ValueError> {
    let content = content::write(assessment, instrument);
    let summary = summarize(assessment, instrument)?;
    let mut file = content.clone();
    file["score"] = json!(summary);
    file["digest"] = json!({ "algorithm": digest::ALGORITHM, "value": digest::of(&content) });
    Ok(format!("{file:#}\n"))
}

/// Reads a file: shape, edition, every answer, digest, and whether the score is the one we compute.
///
/// # Errors
/// [`ImportError`] naming the place, what was given and what is allowed.
pub fn read(text: &str) -> Result<Imported, ImportError> {
    let mut file = parse(text)?;
    check_format(&file, FORMAT, VERSION)?;
    let given = document::read(&file, |file| {
        file.get("score");
        digest::read(&file.get("digest"))
    })?;
    let parts = file.as_object_mut().map(|object| {
        object.remove("digest");
        object.remove("score")
    });
    let (assessment, instrument) = content::read(&file)?;
    let digest = digest::of(&file);
    if given != digest {
        return Err(ImportError::Digest {
            given,
            computed: digest,
        });
    }
    let summary = summarize(&assessment, instrument)
        .map(|summary| json!(summary))
        .ok();
    let score_differs = parts.flatten() != summary;
    Ok(Imported {
        assessment,
        instrument,
        digest,
        score_differs,
    })
}

/// SHA-256 of an assessment's content, in hexadecimal: the same in every export of it.
pub fn digest(assessment: &Assessment, instrument: &Instrument) -> String {
    digest::of(&content::write(assessment, instrument))
}

/// SHA-256 of a text, in hexadecimal.
pub(crate) fn digest_of(text: &dyn Display) -> String {
    digest::of(text)
}

/// The content alone, as drafts keep it.
pub(crate) fn write_content(assessment: &Assessment, instrument: &Instrument) -> Value {
    content::write(assessment, instrument)
}

/// Reads what [`write_content`] wrote.
pub(crate) fn read_content(value: &Value) -> Result<Assessment, ImportError> {
    check_format(value, FORMAT, VERSION)?;
    content::read(value).map(|(assessment, _)| assessment)
}

fn summarize(assessment: &Assessment, instrument: &Instrument) -> Result<Summary, ValueError> {
    let values = assessment.values(instrument)?;
    Ok(Summary::new(&score(instrument, &values), assessment.year))
}

fn known_editions() -> Vec<String> {
    editions::all()
        .iter()
        .map(|edition| edition.id().to_string())
        .collect()
}
