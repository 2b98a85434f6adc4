//! The entries of the form as they stand in a file.

use serde::Serialize;

#[cfg(not(target_arch = "wasm32"))]
use super::LONGEST_ID;
use super::stages::{CriterionFile, JudgementFile, ReviewFile};
use crate::assessment::{Answer, Evidence, EvidenceKind};
#[cfg(not(target_arch = "wasm32"))]
use crate::assessment::{LONGEST_EXPLANATION, LONGEST_FIELD, MOST_EVIDENCE};
use crate::exact::Exact;
use crate::instrument::IndicatorId;

#[cfg(not(target_arch = "wasm32"))]
use schemars::JsonSchema;

/// A day.
#[cfg(not(target_arch = "wasm32"))]
pub(super) const DAY: &str = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";
/// A day or nothing.
#[cfg(not(target_arch = "wasm32"))]
pub(super) const DAY_OR_NONE: &str = "^([0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))?$";

/// What has been entered for one row.
#[derive(Debug, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(JsonSchema),
    schemars(deny_unknown_fields)
)]
pub(in crate::exchange) struct AnswerFile<'a> {
    /// Number of the row in the form: `12`, or `35.2` where an indicator has several rows.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(length(min = 1, max = LONGEST_ID)))]
    indicator: &'a str,
    /// The level; null while the row is open.
    value: Option<Level>,
    /// Fact and analysis for the chosen level; line ends are `\n`.
    #[serde(skip_serializing_if = "str::is_empty")]
    #[cfg_attr(
        not(target_arch = "wasm32"),
        schemars(length(max = LONGEST_EXPLANATION))
    )]
    explanation: &'a str,
    /// The evidence, in the order of the form.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(
        not(target_arch = "wasm32"),
        schemars(length(max = MOST_EVIDENCE))
    )]
    evidence: Vec<EvidenceFile<'a>>,
    /// The unit that is to answer. Version 2.
    #[serde(skip_serializing_if = "str::is_empty")]
    #[cfg_attr(not(target_arch = "wasm32"), schemars(length(max = LONGEST_FIELD)))]
    unit: &'a str,
    /// The file that the answer was taken from when files were merged. Version 2.
    #[serde(skip_serializing_if = "str::is_empty")]
    #[cfg_attr(not(target_arch = "wasm32"), schemars(length(max = LONGEST_FIELD)))]
    origin: &'a str,
    /// Whether the criteria of levels are met. Version 3.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    criteria: Vec<CriterionFile>,
    /// The index of another institution that the level was taken from. Version 3.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(not(target_arch = "wasm32"), schemars(with = "Exact"))]
    external: Option<Exact>,
    /// What the other stages say, in their order. Version 3.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    stages: Vec<JudgementFile<'a>>,
    /// The review of the external score. Version 3.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(not(target_arch = "wasm32"), schemars(with = "ReviewFile"))]
    review: Option<ReviewFile<'a>>,
}

/// Whole levels are numbers; fractions are text, since JSON numbers are binary floats to most
/// readers.
#[derive(Debug, Serialize)]
#[serde(untagged)]
#[cfg_attr(not(target_arch = "wasm32"), derive(JsonSchema), schemars(inline))]
pub(super) enum Level {
    Whole(i64),
    Fraction(Exact),
}

/// One piece of evidence.
#[derive(Debug, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(JsonSchema),
    schemars(deny_unknown_fields)
)]
struct EvidenceFile<'a> {
    /// Title of the document.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(length(max = LONGEST_FIELD)))]
    title: &'a str,
    /// What it is.
    #[cfg_attr(
        not(target_arch = "wasm32"),
        schemars(extend("enum" = EvidenceKind::ALL.map(kind_word)))
    )]
    kind: &'static str,
    /// Its number, or a link to it.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(length(max = LONGEST_FIELD)))]
    reference: &'a str,
    /// Pages, articles or chapters that matter.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(length(max = LONGEST_FIELD)))]
    page: &'a str,
    /// Its date, `YYYY-MM-DD`, or empty.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(regex(pattern = DAY_OR_NONE)))]
    date: &'a str,
}

impl<'a> AnswerFile<'a> {
    pub(in crate::exchange) fn new(indicator: &'a IndicatorId, answer: &'a Answer) -> Self {
        Self {
            indicator: indicator.as_str(),
            value: answer.value.map(Level::new),
            explanation: &answer.explanation,
            evidence: answer.evidence.iter().map(EvidenceFile::new).collect(),
            unit: &answer.unit,
            origin: &answer.origin,
            criteria: answer.criteria.iter().map(CriterionFile::new).collect(),
            external: answer.external,
            stages: answer
                .stages
                .iter()
                .filter_map(|(&stage, it)| JudgementFile::new(stage, it))
                .collect(),
            review: answer.review.as_ref().map(ReviewFile::new),
        }
    }
}

impl Level {
    pub(super) fn new(value: Exact) -> Self {
        if value.is_whole() {
            Self::Whole(value.numerator())
        } else {
            Self::Fraction(value)
        }
    }
}

impl<'a> EvidenceFile<'a> {
    fn new(evidence: &'a Evidence) -> Self {
        Self {
            title: &evidence.title,
            kind: kind_word(evidence.kind),
            reference: &evidence.reference,
            page: &evidence.page,
            date: &evidence.date,
        }
    }
}

/// The word for a kind of evidence.
pub(in crate::exchange) fn kind_word(kind: EvidenceKind) -> &'static str {
    match kind {
        EvidenceKind::Policy => "policy",
        EvidenceKind::DraftPolicy => "draft-policy",
        EvidenceKind::Document => "document",
        EvidenceKind::Report => "report",
        EvidenceKind::Application => "application",
        EvidenceKind::Other => "other",
    }
}
