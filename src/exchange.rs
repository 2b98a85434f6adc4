//! The file that leaves the browser: one assessment with its score and a digest of its content.
//!
//! ```json
//! {"format": "spbe-assessment", "version": 1, "edition": "spbe-2020",
//!  "agency": "…", "year": 2023,
//!  "answers": [{"indicator": "1", "value": 3, "explanation": "…", "evidence": […]}],
//!  "score": {…}, "digest": {"algorithm": "SHA-256", "value": "…"}}
//! ```
//!
//! The digest covers the content: everything but `score`, `digest` and `signature`, in the canonical
//! form of RFC 8785. The score is there for readers of the file; an import always computes its own.

mod content;
mod digest;
mod file;
mod name;
mod score_fault;
pub mod share;
mod signature;
mod summary;
mod values;

pub use file::{FORMAT, VERSION};
pub use name::file_name;
pub use score_fault::ScoreFault;
pub use signature::{Signature, Signed, fingerprint, message};
pub use summary::{Part, Summary};
pub use values::ValueList;

use std::fmt::Display;

use serde_json::{Value, json};

use file::{AssessmentFile, Content, DigestFile};

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
    /// Where the file's score is not the one computed now.
    pub score_faults: Vec<ScoreFault>,
    /// The signature, not checked yet.
    pub signature: Option<Signature>,
}

impl Imported {
    /// Whose signature it bears, checked now.
    pub fn signed(&self) -> Signed {
        match &self.signature {
            None => Signed::No,
            Some(signature) if signature.is_of(&self.digest) => Signed::By(signature.fingerprint()),
            Some(signature) => Signed::Wrongly(signature.fingerprint()),
        }
    }
}

/// Writes an assessment as a file.
///
/// # Errors
/// [`ValueError`] when a value does not fit the instrument.
pub fn write(assessment: &Assessment, instrument: &Instrument) -> Result<String, ValueError> {
    write_with(assessment, instrument, None)
}

/// Writes an assessment as a signed file.
///
/// # Errors
/// [`ValueError`] when a value does not fit the instrument.
pub fn write_signed(
    assessment: &Assessment,
    instrument: &Instrument,
    signature: &Signature,
) -> Result<String, ValueError> {
    write_with(assessment, instrument, Some(signature))
}

fn write_with(
    assessment: &Assessment,
    instrument: &Instrument,
    signature: Option<&Signature>,
) -> Result<String, ValueError> {
    let file = sorted(json!(AssessmentFile {
        content: Content::new(assessment, instrument),
        score: summarize(assessment, instrument)?,
        digest: DigestFile::new(digest(assessment, instrument)),
        signature: signature.map(Signature::write),
    }));
    Ok(format!("{file:#}\n"))
}

/// What can be scored: an exported assessment, or the short form of one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scorable {
    /// An exported assessment.
    Assessment(Box<Imported>),
    /// A short form.
    Values(ValueList),
}

/// Reads either. Only the short form has `values`, so their presence tells the two apart.
///
/// # Errors
/// [`ImportError`] naming the place, what was given and what is allowed.
pub fn read_scorable(text: &str) -> Result<Scorable, ImportError> {
    let file = parse(text)?;
    if file.get("values").is_some() {
        return values::read(&file).map(Scorable::Values);
    }
    read_parsed(file).map(|file| Scorable::Assessment(Box::new(file)))
}

/// Reads a file: shape, edition, every answer, digest, and whether the score is the one we compute.
///
/// # Errors
/// [`ImportError`] naming the place, what was given and what is allowed.
pub fn read(text: &str) -> Result<Imported, ImportError> {
    read_parsed(parse(text)?)
}

fn read_parsed(mut file: Value) -> Result<Imported, ImportError> {
    check_format(&file, FORMAT, VERSION)?;
    let (given, signature) = document::read(&file, |file| {
        file.get("score");
        let signature = file.optional("signature");
        let signature = signature.map(|field| Signature::read(&field));
        (digest::read(&file.get("digest")), signature)
    })?;
    let stated = file.as_object_mut().and_then(|object| {
        object.remove("digest");
        object.remove("signature");
        object.remove("score")
    });
    let (assessment, instrument) = content::read(&file)?;
    let file = sorted(file);
    let digest = digest::of(&file);
    if given != digest {
        return Err(ImportError::Digest {
            given,
            computed: digest,
        });
    }
    let computed = summarize(&assessment, instrument).map(|summary| json!(summary));
    let mut score_faults = Vec::new();
    // Both are there: the score is a field that must be, and the values have been checked.
    if let (Some(stated), Ok(computed)) = (stated, computed) {
        score_fault::compare("score", &stated, &computed, &mut score_faults);
    }
    Ok(Imported {
        assessment,
        instrument,
        digest,
        score_faults,
        signature,
    })
}

/// SHA-256 of an assessment's content, in hexadecimal: the same in every export of it.
pub fn digest(assessment: &Assessment, instrument: &Instrument) -> String {
    digest::of(&write_content(assessment, instrument))
}

/// SHA-256 of a text, in hexadecimal.
pub(crate) fn digest_of(text: &dyn Display) -> String {
    digest::of(text)
}

/// A document with all its keys in order, as digests and equal exports need them. `serde_json` keeps
/// them so by itself, unless a crate of the same build has switched that off.
pub(crate) fn sorted(mut document: Value) -> Value {
    document.sort_all_objects();
    document
}

/// The content alone, as drafts keep it.
pub(crate) fn write_content(assessment: &Assessment, instrument: &Instrument) -> Value {
    sorted(json!(Content::new(assessment, instrument)))
}

/// Reads what [`write_content`] wrote.
pub(crate) fn read_content(value: &Value) -> Result<Assessment, ImportError> {
    check_format(value, FORMAT, VERSION)?;
    content::read(value).map(|(assessment, _)| assessment)
}

/// The JSON Schema of an exported file.
#[cfg(not(target_arch = "wasm32"))]
pub fn schema() -> schemars::Schema {
    // What is written, so that a field that is always there is required.
    let settings = schemars::generate::SchemaSettings::draft2020_12().for_serialize();
    settings
        .into_generator()
        .into_root_schema_for::<AssessmentFile>()
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
