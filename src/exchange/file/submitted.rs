//! What was submitted, and what has been corrected since, as it stands in a file. Version 3.

use serde::Serialize;

#[cfg(not(target_arch = "wasm32"))]
use super::LONGEST_ID;
#[cfg(not(target_arch = "wasm32"))]
use super::answer::DAY;
use super::answer::Level;
#[cfg(not(target_arch = "wasm32"))]
use crate::assessment::LONGEST_FIELD;
use crate::assessment::{Correction, Filed, Submitted};
use crate::instrument::IndicatorId;

#[cfg(not(target_arch = "wasm32"))]
use schemars::JsonSchema;

/// What was submitted last.
#[derive(Debug, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(JsonSchema),
    schemars(deny_unknown_fields)
)]
pub(super) struct SubmittedFile<'a> {
    /// The day.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(regex(pattern = DAY)))]
    day: &'a str,
    /// Digest of agency, year and general questions.
    #[serde(skip_serializing_if = "str::is_empty")]
    #[cfg_attr(
        not(target_arch = "wasm32"),
        schemars(regex(pattern = "^[0-9a-f]{64}$"))
    )]
    general: &'a str,
    /// What was submitted for each row.
    answers: Vec<FiledFile<'a>>,
}

/// An answer as it was submitted or corrected last.
#[derive(Debug, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(JsonSchema),
    schemars(deny_unknown_fields)
)]
struct FiledFile<'a> {
    /// Number of the row.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(length(min = 1, max = LONGEST_ID)))]
    indicator: &'a str,
    /// The level.
    value: Option<Level>,
    /// Digest of level, explanation and evidence.
    #[cfg_attr(
        not(target_arch = "wasm32"),
        schemars(regex(pattern = "^[0-9a-f]{64}$"))
    )]
    digest: &'a str,
}

/// A correction after the submission.
#[derive(Debug, Serialize)]
#[serde(untagged)]
#[cfg_attr(not(target_arch = "wasm32"), derive(JsonSchema))]
pub(super) enum CorrectionFile<'a> {
    /// Of a row.
    Row(RowCorrectionFile<'a>),
    /// Of agency, year and general questions.
    General(GeneralCorrectionFile<'a>),
}

/// The correction of a row.
#[derive(Debug, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(JsonSchema),
    schemars(deny_unknown_fields)
)]
pub(super) struct RowCorrectionFile<'a> {
    /// The day.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(regex(pattern = DAY)))]
    day: &'a str,
    /// Number of the row.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(length(min = 1, max = LONGEST_ID)))]
    indicator: &'a str,
    /// The level before.
    before: Option<Level>,
    /// The level after.
    after: Option<Level>,
    /// Why.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(length(max = LONGEST_FIELD)))]
    reason: &'a str,
}

/// The correction of what belongs to no row.
#[derive(Debug, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(JsonSchema),
    schemars(deny_unknown_fields)
)]
pub(super) struct GeneralCorrectionFile<'a> {
    /// The day.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(regex(pattern = DAY)))]
    day: &'a str,
    /// Why.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(length(max = LONGEST_FIELD)))]
    reason: &'a str,
}

impl<'a> SubmittedFile<'a> {
    pub(super) fn new(submitted: &'a Submitted) -> Self {
        Self {
            day: &submitted.day,
            general: &submitted.general,
            answers: submitted.answers.iter().map(FiledFile::new).collect(),
        }
    }
}

impl<'a> FiledFile<'a> {
    fn new((indicator, filed): (&'a IndicatorId, &'a Filed)) -> Self {
        Self {
            indicator: indicator.as_str(),
            value: filed.value.map(Level::new),
            digest: &filed.digest,
        }
    }
}

impl<'a> CorrectionFile<'a> {
    pub(super) fn new(correction: &'a Correction) -> Self {
        let Correction { day, row, reason } = correction;
        match row {
            Some(row) => Self::Row(RowCorrectionFile {
                day,
                indicator: row.indicator.as_str(),
                before: row.before.map(Level::new),
                after: row.after.map(Level::new),
                reason,
            }),
            None => Self::General(GeneralCorrectionFile { day, reason }),
        }
    }
}
