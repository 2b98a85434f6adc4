//! What belongs to the evaluation as a whole rather than to one indicator.

use litemap::LiteMap;

use super::WorkPlan;
use crate::exact::Exact;
use crate::instrument::IndicatorId;

/// Everything about the evaluation that is not about one indicator.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Evaluation {
    /// The general questions, which carry no score (Pedoman Menteri PANRB 3/2024, h.6–7); their
    /// number may change each year.
    pub questions: Vec<GeneralAnswer>,
    /// The narrative of each aspect, by its number (Permen PANRB 59/2020, Lampiran, h.87; Pedoman
    /// Menteri PANRB 3/2024, h.224–226).
    pub narratives: LiteMap<String, Narrative>,
    /// The recommendation for the agency (Pedoman Menteri PANRB 3/2024, h.226–228).
    pub recommendation: String,
    /// The dates of this assessment.
    pub calendar: Vec<Deadline>,
    /// What was submitted last; `None` before that.
    pub submitted: Option<Submitted>,
    /// What has been corrected since, in the order in which it was.
    pub corrections: Vec<Correction>,
    /// The plan to a target.
    pub plan: WorkPlan,
}

/// A general question and its answer.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct GeneralAnswer {
    /// The question.
    pub question: String,
    /// The answer.
    pub answer: String,
}

/// The narrative of an aspect.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Narrative {
    /// What is fulfilled.
    pub fulfilment: String,
    /// What is strong.
    pub strengths: String,
    /// What is weak.
    pub weaknesses: String,
}

/// A date of the calendar.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Deadline {
    /// What is due.
    pub name: String,
    /// The unit it concerns; empty for all.
    pub unit: String,
    /// First day, `YYYY-MM-DD`, or empty.
    pub from: String,
    /// Last day, `YYYY-MM-DD`.
    pub to: String,
}

/// What was submitted, to find what has been changed since.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Submitted {
    /// The day, `YYYY-MM-DD`.
    pub day: String,
    /// Digest of what was submitted beside the rows: agency, year and general questions, in hexadecimal.
    /// Empty where the file that it was read from did not say.
    pub general: String,
    /// What was submitted for each row; rows without an answer are absent.
    pub answers: LiteMap<IndicatorId, Filed>,
}

/// An answer as it was submitted or corrected last.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filed {
    /// The level.
    pub value: Option<Exact>,
    /// Digest of level, explanation and evidence, in hexadecimal.
    pub digest: String,
}

/// A correction after the submission.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correction {
    /// The day, `YYYY-MM-DD`.
    pub day: String,
    /// The row and its levels; `None` for agency, year and general questions.
    pub row: Option<CorrectedRow>,
    /// Why.
    pub reason: String,
}

/// The levels of a row that was corrected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CorrectedRow {
    /// The row.
    pub indicator: IndicatorId,
    /// The level before.
    pub before: Option<Exact>,
    /// The level after; the same where only explanation or evidence changed.
    pub after: Option<Exact>,
}
