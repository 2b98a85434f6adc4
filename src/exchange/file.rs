//! The exported file as it is written: format versions 1 to 3.
//!
//! The JSON Schema of the format, `data/assessment.schema.json`, is generated from these types; the
//! reader (`content`) knows the same rules and names the place of what breaks them.

mod answer;
mod evaluation;
mod plan;
mod stages;
mod submitted;

pub(super) use answer::{AnswerFile, kind_word};
pub(super) use evaluation::QuestionFile;
pub(super) use stages::JUDGED;

use serde::Serialize;

use evaluation::EvaluationFile;

use super::digest;
use super::signature::SignatureFile;
use super::summary::Summary;
use crate::assessment::{Answer, Assessment, Evaluation};
#[cfg(not(target_arch = "wasm32"))]
use crate::assessment::{LONGEST_FIELD, YEARS};
use crate::instrument::Instrument;

#[cfg(not(target_arch = "wasm32"))]
use schemars::JsonSchema;
use serde_json::Value;
#[cfg(not(target_arch = "wasm32"))]
use serde_json::json;

/// The value of `format` in every exported assessment.
pub const FORMAT: &str = "spbe-assessment";
/// The highest version of the format: 2 adds `part`, `unit` and `origin`; 3 adds `edition_digest`,
/// `evaluation`, and in answers `criteria`, `external`, `stages` and `review`. Content is written in
/// the lowest version that can say all of it.
pub const VERSION: u64 = 3;

pub(super) use crate::instrument::LONGEST_ID;

/// An exported assessment.
#[derive(Debug, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(JsonSchema),
    schemars(deny_unknown_fields, extend("allOf" = [newer_than_1(), newer_than_2()]))
)]
pub(super) struct AssessmentFile<'a> {
    #[serde(flatten)]
    pub(super) content: Content<'a>,
    /// The score of the answers. It stands here for readers of the file; an import computes its own.
    pub(super) score: Summary,
    /// The digest of the content.
    pub(super) digest: DigestFile,
    /// Who handed the file over.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(not(target_arch = "wasm32"), schemars(with = "SignatureFile"))]
    pub(super) signature: Option<SignatureFile>,
    /// The edition file, where the edition does not come with the calculator.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(not(target_arch = "wasm32"), schemars(with = "Value"))]
    pub(super) edition_file: Option<Value>,
}

/// What the digest covers, and what drafts keep.
#[derive(Debug, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(JsonSchema),
    schemars(deny_unknown_fields)
)]
pub(super) struct Content<'a> {
    /// Says what the file is.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("const" = FORMAT)))]
    format: &'static str,
    /// The version of the format, the lowest that can say all of it.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(range(min = 1, max = VERSION)))]
    version: u64,
    /// The edition of the instrument, such as `spbe-2020`.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(length(min = 1, max = LONGEST_ID)))]
    edition: &'a str,
    /// Name of the agency.
    #[cfg_attr(
        not(target_arch = "wasm32"),
        schemars(length(max = LONGEST_FIELD), regex(pattern = r"\S"))
    )]
    agency: &'a str,
    /// Evaluation year.
    #[cfg_attr(
        not(target_arch = "wasm32"),
        schemars(range(min = *YEARS.start(), max = *YEARS.end()))
    )]
    year: u16,
    /// The unit whose part of the questionnaire this is; absent for the whole of it. Version 2.
    #[serde(skip_serializing_if = "str::is_empty")]
    #[cfg_attr(not(target_arch = "wasm32"), schemars(length(max = LONGEST_FIELD)))]
    part: &'a str,
    /// Digest of the revision of the edition; absent for the first revision of an edition that
    /// comes with the calculator. Version 3.
    #[serde(skip_serializing_if = "str::is_empty")]
    #[cfg_attr(
        not(target_arch = "wasm32"),
        schemars(regex(pattern = "^[0-9a-f]{64}$"))
    )]
    edition_digest: &'a str,
    /// What belongs to the evaluation as a whole. Version 3.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(not(target_arch = "wasm32"), schemars(with = "EvaluationFile"))]
    evaluation: Option<EvaluationFile<'a>>,
    /// What has been entered, in the order of the form; rows without any entry are absent.
    answers: Vec<AnswerFile<'a>>,
}

/// The digest of the content as it stands in a file.
#[derive(Debug, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(JsonSchema),
    schemars(deny_unknown_fields)
)]
pub(super) struct DigestFile {
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("const" = digest::ALGORITHM)))]
    algorithm: &'static str,
    /// SHA-256 of the content in the canonical form of RFC 8785. The content is everything but
    /// `score`, `digest`, `signature` and `edition_file`.
    #[cfg_attr(
        not(target_arch = "wasm32"),
        schemars(regex(pattern = "^[0-9a-f]{64}$"))
    )]
    value: String,
}

impl DigestFile {
    pub(super) fn new(value: String) -> Self {
        Self {
            algorithm: digest::ALGORITHM,
            value,
        }
    }
}

impl<'a> Content<'a> {
    pub(super) fn new(assessment: &'a Assessment, instrument: &'a Instrument) -> Self {
        Self {
            format: FORMAT,
            version: lowest_version(assessment),
            edition: assessment.edition.as_str(),
            agency: &assessment.agency,
            year: assessment.year,
            part: &assessment.part,
            edition_digest: &assessment.revision,
            evaluation: EvaluationFile::new(&assessment.evaluation),
            answers: instrument
                .ids()
                .filter_map(|id| Some(AnswerFile::new(id, assessment.answer(id)?)))
                .collect(),
        }
    }
}

/// The lowest version that can say all of it: older programs read whatever they can understand.
fn lowest_version(assessment: &Assessment) -> u64 {
    let staged = assessment.answers().any(|(_, answer)| {
        let Answer {
            criteria,
            external,
            stages,
            review,
            ..
        } = answer;
        !criteria.is_empty() || external.is_some() || !stages.is_empty() || review.is_some()
    });
    if staged || !assessment.revision.is_empty() || assessment.evaluation != Evaluation::default() {
        return 3;
    }
    let mut answers = assessment.answers();
    let divided = answers.any(|(_, answer)| !answer.unit.is_empty() || !answer.origin.is_empty());
    if divided || !assessment.part.is_empty() {
        2
    } else {
        1
    }
}

/// In the schema: what came with version 2 is not in a file of version 1.
#[cfg(not(target_arch = "wasm32"))]
fn newer_than_1() -> Value {
    json!({
        "if": { "properties": { "version": { "maximum": 1 } } },
        "then": { "properties": {
            "part": false,
            "answers": { "items": { "properties": { "unit": false, "origin": false } } },
        } },
    })
}

/// In the schema: what came with version 3 is not in a file of version 1 or 2.
#[cfg(not(target_arch = "wasm32"))]
fn newer_than_2() -> Value {
    json!({
        "if": { "properties": { "version": { "maximum": 2 } } },
        "then": { "properties": {
            "edition_digest": false,
            "edition_file": false,
            "evaluation": false,
            "answers": { "items": { "properties": {
                "criteria": false, "external": false, "stages": false, "review": false,
            } } },
        } },
    })
}
