//! The file that leaves the browser: one assessment with its score and a digest of its content.
//!
//! ```json
//! {"format": "spbe-assessment", "version": 1, "edition": "spbe-2020",
//!  "agency": "…", "year": 2023,
//!  "answers": [{"indicator": "1", "value": 3, "explanation": "…", "evidence": […]}],
//!  "score": {…}, "digest": {"algorithm": "SHA-256", "value": "…"}}
//! ```
//!
//! The digest covers the content: everything but `score`, `digest`, `signature` and `edition_file`, in
//! the canonical form of RFC 8785. An edition that does not come with the calculator is in the file as
//! a whole; the content names its digest. The score is there for readers of the file; an import always computes its own.

mod answer_digest;
mod brought;
mod content;
mod digest;
mod file;
mod general_digest;
mod name;
mod score_fault;
pub mod share;
mod signature;
mod summary;
mod values;

pub use answer_digest::digest_of_answer;
pub use file::{FORMAT, VERSION};
pub use general_digest::digest_of_general;
pub use name::{file_name, name_of};
pub use score_fault::ScoreFault;
pub use signature::{Signature, Signed, fingerprint, message};
pub use summary::{Part, Summary};
pub use values::ValueList;

use serde_json::{Value, json};

use file::{AssessmentFile, Content, DigestFile};

use crate::assessment::Assessment;
use crate::document::digest::of as digest_of;
use crate::document::{self, check_format, parse, sorted};
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
        // It was read from this text before.
        edition_file: instrument.loaded_text().and_then(|text| parse(text).ok()),
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

/// The edition file that an exported file brings along, as text.
pub fn edition_file(text: &str) -> Option<String> {
    Some(parse(text).ok()?.get("edition_file")?.to_string())
}

fn read_parsed(mut file: Value) -> Result<Imported, ImportError> {
    check_format(&file, FORMAT, VERSION)?;
    let (given, signature) = document::read(&file, |file| {
        file.get("score");
        let signature = file.optional("signature");
        let signature = signature.map(|field| Signature::read(&field));
        (digest::read(&file.get("digest")), signature)
    })?;
    let (mut stated, mut edition) = (None, None);
    if let Some(object) = file.as_object_mut() {
        object.remove("digest");
        object.remove("signature");
        stated = object.remove("score");
        edition = object.remove("edition_file");
    }
    let brought = edition.map(|edition| brought::read(&edition, &file));
    let brought = brought.transpose()?;
    let assessment = content::read(&file, brought.as_ref())?;
    let file = sorted(file);
    let digest = digest_of(&file);
    if given != digest {
        return Err(ImportError::Digest {
            given,
            computed: digest,
        });
    }
    // Only now: a file that was tampered with leaves nothing behind.
    let brought = brought.map(editions::bring);
    let instrument = brought.or_else(|| assessment.instrument());
    // It was read with one of these.
    let instrument = instrument.ok_or_else(|| ImportError::Missing {
        place: "edition".into(),
    })?;
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
    digest_of(&write_content(assessment, instrument))
}

/// The content alone, as drafts keep it.
pub(crate) fn write_content(assessment: &Assessment, instrument: &Instrument) -> Value {
    sorted(json!(Content::new(assessment, instrument)))
}

/// Reads what [`write_content`] wrote.
pub(crate) fn read_content(value: &Value) -> Result<Assessment, ImportError> {
    check_format(value, FORMAT, VERSION)?;
    content::read(value, None)
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
