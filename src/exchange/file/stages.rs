//! What the stages of an evaluation say of an answer, as it stands in a file. Version 3.

use serde::Serialize;

use super::answer::Level;
#[cfg(not(target_arch = "wasm32"))]
use crate::assessment::LONGEST_NOTE;
use crate::assessment::{Judgement, Review, Stage};

#[cfg(not(target_arch = "wasm32"))]
use schemars::JsonSchema;

/// What a stage says about an indicator. The self-assessment is the answer itself.
#[derive(Debug, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(JsonSchema),
    schemars(deny_unknown_fields)
)]
pub(super) struct JudgementFile<'a> {
    /// The stage.
    #[cfg_attr(
        not(target_arch = "wasm32"),
        schemars(extend("enum" = JUDGED.map(|(word, _)| word)))
    )]
    stage: &'static str,
    /// The level; null leaves the stage blank.
    value: Option<Level>,
    /// Fact, analysis and justification.
    #[serde(skip_serializing_if = "str::is_empty")]
    #[cfg_attr(not(target_arch = "wasm32"), schemars(length(max = LONGEST_NOTE)))]
    explanation: &'a str,
    /// A note.
    #[serde(skip_serializing_if = "str::is_empty")]
    #[cfg_attr(not(target_arch = "wasm32"), schemars(length(max = LONGEST_NOTE)))]
    note: &'a str,
}

/// The review of an external score.
#[derive(Debug, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(JsonSchema),
    schemars(deny_unknown_fields)
)]
pub(super) struct ReviewFile<'a> {
    /// Valid or Tidak Valid.
    valid: bool,
    /// Why.
    #[serde(skip_serializing_if = "str::is_empty")]
    #[cfg_attr(not(target_arch = "wasm32"), schemars(length(max = LONGEST_NOTE)))]
    note: &'a str,
}

/// Whether the criterion of a level is met.
#[derive(Debug, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(JsonSchema),
    schemars(deny_unknown_fields)
)]
pub(super) struct CriterionFile {
    /// The level.
    level: u8,
    /// Met, or not yet.
    met: bool,
}

/// The stages that a file can name, and their words.
pub(in crate::exchange) const JUDGED: [(&str, Stage); 7] = [
    ("last-year", Stage::LastYear),
    ("target", Stage::Target),
    ("internal-check", Stage::InternalCheck),
    ("document", Stage::Document),
    ("interview", Stage::Interview),
    ("visit", Stage::Visit),
    ("final", Stage::Final),
];

impl<'a> JudgementFile<'a> {
    /// `None` for the self-assessment, which is the answer itself.
    pub(super) fn new(stage: Stage, judgement: &'a Judgement) -> Option<Self> {
        let (word, _) = JUDGED.iter().find(|(_, known)| *known == stage)?;
        Some(Self {
            stage: word,
            value: judgement.value.map(Level::new),
            explanation: &judgement.explanation,
            note: &judgement.note,
        })
    }
}

impl<'a> ReviewFile<'a> {
    pub(super) fn new(review: &'a Review) -> Self {
        Self {
            valid: review.valid,
            note: &review.note,
        }
    }
}

impl CriterionFile {
    pub(super) fn new((&level, &met): (&u8, &bool)) -> Self {
        Self { level, met }
    }
}
