//! What belongs to the evaluation as a whole, as it stands in a file. Version 3.

use serde::Serialize;

#[cfg(not(target_arch = "wasm32"))]
use super::LONGEST_ID;
#[cfg(not(target_arch = "wasm32"))]
use super::answer::{DAY, DAY_OR_NONE};
use super::plan::PlanFile;
use super::submitted::{CorrectionFile, SubmittedFile};
use crate::assessment::{Deadline, Evaluation, GeneralAnswer, Narrative};
#[cfg(not(target_arch = "wasm32"))]
use crate::assessment::{
    LONGEST_EXPLANATION, LONGEST_FIELD, LONGEST_NOTE, MOST_CORRECTIONS, MOST_ENTRIES,
};

#[cfg(not(target_arch = "wasm32"))]
use schemars::JsonSchema;

/// What belongs to the evaluation as a whole.
#[derive(Debug, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(JsonSchema),
    schemars(deny_unknown_fields)
)]
pub(super) struct EvaluationFile<'a> {
    /// The general questions, which carry no score.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(not(target_arch = "wasm32"), schemars(length(max = MOST_ENTRIES)))]
    questions: Vec<QuestionFile<'a>>,
    /// The narratives of the aspects.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(not(target_arch = "wasm32"), schemars(length(max = MOST_ENTRIES)))]
    narratives: Vec<NarrativeFile<'a>>,
    /// The recommendation for the agency.
    #[serde(skip_serializing_if = "str::is_empty")]
    #[cfg_attr(not(target_arch = "wasm32"), schemars(length(max = LONGEST_EXPLANATION)))]
    recommendation: &'a str,
    /// The dates of this assessment.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(not(target_arch = "wasm32"), schemars(length(max = MOST_ENTRIES)))]
    calendar: Vec<DeadlineFile<'a>>,
    /// What was submitted last.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(not(target_arch = "wasm32"), schemars(with = "SubmittedFile"))]
    submitted: Option<SubmittedFile<'a>>,
    /// What has been corrected since.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(not(target_arch = "wasm32"), schemars(length(max = MOST_CORRECTIONS)))]
    corrections: Vec<CorrectionFile<'a>>,
    /// The plan to a target.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(not(target_arch = "wasm32"), schemars(with = "PlanFile"))]
    plan: Option<PlanFile<'a>>,
}

/// A general question and its answer.
#[derive(Debug, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(JsonSchema),
    schemars(deny_unknown_fields)
)]
pub(in crate::exchange) struct QuestionFile<'a> {
    /// The question.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(length(max = LONGEST_FIELD)))]
    question: &'a str,
    /// The answer.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(length(max = LONGEST_EXPLANATION)))]
    answer: &'a str,
}

/// The narrative of an aspect.
#[derive(Debug, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(JsonSchema),
    schemars(deny_unknown_fields)
)]
struct NarrativeFile<'a> {
    /// Number of the aspect.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(length(min = 1, max = LONGEST_ID)))]
    aspect: &'a str,
    /// What is fulfilled.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(length(max = LONGEST_NOTE)))]
    fulfilment: &'a str,
    /// What is strong.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(length(max = LONGEST_NOTE)))]
    strengths: &'a str,
    /// What is weak.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(length(max = LONGEST_NOTE)))]
    weaknesses: &'a str,
}

/// A date of the calendar.
#[derive(Debug, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(JsonSchema),
    schemars(deny_unknown_fields)
)]
struct DeadlineFile<'a> {
    /// What is due.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(length(max = LONGEST_FIELD)))]
    name: &'a str,
    /// The unit it concerns; empty for all.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(length(max = LONGEST_FIELD)))]
    unit: &'a str,
    /// First day, or empty.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(regex(pattern = DAY_OR_NONE)))]
    from: &'a str,
    /// Last day.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(regex(pattern = DAY)))]
    to: &'a str,
}

impl<'a> EvaluationFile<'a> {
    /// `None` when nothing has been entered.
    pub(super) fn new(evaluation: &'a Evaluation) -> Option<Self> {
        (*evaluation != Evaluation::default()).then(|| Self {
            questions: evaluation.questions.iter().map(QuestionFile::new).collect(),
            narratives: evaluation
                .narratives
                .iter()
                .map(NarrativeFile::new)
                .collect(),
            recommendation: &evaluation.recommendation,
            calendar: evaluation.calendar.iter().map(DeadlineFile::new).collect(),
            submitted: evaluation.submitted.as_ref().map(SubmittedFile::new),
            corrections: evaluation
                .corrections
                .iter()
                .map(CorrectionFile::new)
                .collect(),
            plan: PlanFile::new(&evaluation.plan),
        })
    }
}

impl<'a> QuestionFile<'a> {
    pub(in crate::exchange) fn new(entry: &'a GeneralAnswer) -> Self {
        Self {
            question: &entry.question,
            answer: &entry.answer,
        }
    }
}

impl<'a> NarrativeFile<'a> {
    fn new((aspect, narrative): (&'a String, &'a Narrative)) -> Self {
        Self {
            aspect,
            fulfilment: &narrative.fulfilment,
            strengths: &narrative.strengths,
            weaknesses: &narrative.weaknesses,
        }
    }
}

impl<'a> DeadlineFile<'a> {
    fn new(deadline: &'a Deadline) -> Self {
        Self {
            name: &deadline.name,
            unit: &deadline.unit,
            from: &deadline.from,
            to: &deadline.to,
        }
    }
}
