//! The changes of an assessment. Each is checked before it is made, and returns its inverse.

use super::{Answer, Assessment, Evaluation, Evidence, YEARS};
use crate::document::Allowed;
use crate::exact::Exact;
use crate::instrument::format::ScaleValues;
use crate::instrument::{EditionId, IndicatorId};

/// One change of an assessment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// Choose a level, or clear it with `None`.
    SetValue {
        /// The row.
        indicator: IndicatorId,
        /// The level.
        value: Option<Exact>,
    },
    /// Replace the explanation.
    SetExplanation {
        /// The row.
        indicator: IndicatorId,
        /// The text, at most [`LONGEST_EXPLANATION`](super::LONGEST_EXPLANATION) characters.
        explanation: String,
    },
    /// Put a piece of evidence at a place of the list.
    InsertEvidence {
        /// The row.
        indicator: IndicatorId,
        /// The place, from 0 to the length of the list.
        at: usize,
        /// The evidence.
        evidence: Evidence,
    },
    /// Replace the evidence at a place.
    ReplaceEvidence {
        /// The row.
        indicator: IndicatorId,
        /// The place.
        at: usize,
        /// The evidence.
        evidence: Evidence,
    },
    /// Take the evidence at a place away.
    RemoveEvidence {
        /// The row.
        indicator: IndicatorId,
        /// The place.
        at: usize,
    },
    /// Name the unit that is to answer, or none.
    SetUnit {
        /// The row.
        indicator: IndicatorId,
        /// Its name, at most [`LONGEST_FIELD`](super::LONGEST_FIELD) characters.
        unit: String,
    },
    /// Replace everything that has been entered for a row.
    SetAnswer {
        /// The row.
        indicator: IndicatorId,
        /// What stands there from now on.
        answer: Box<Answer>,
    },
    /// Replace what belongs to the evaluation as a whole.
    SetEvaluation(Box<Evaluation>),
    /// Name the agency and the evaluation year.
    SetHead {
        /// Name of the agency, not blank, at most [`LONGEST_FIELD`](super::LONGEST_FIELD) characters.
        agency: String,
        /// One of [`YEARS`].
        year: u16,
    },
    /// Go back to a former state, or to what stood there before.
    Restore(Box<Assessment>),
}

/// A change that cannot be made. The assessment is as it was.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ChangeError {
    /// The edition has no such row.
    #[error("indicator {indicator} is not part of {edition}")]
    UnknownIndicator {
        /// The row.
        indicator: IndicatorId,
        /// The edition.
        edition: String,
    },
    /// The value is not on the scale.
    #[error("indicator {indicator}: {given}; allowed: {values} from {lowest} to {highest}")]
    OffScale {
        /// The row.
        indicator: IndicatorId,
        /// The value.
        given: Exact,
        /// Lowest value.
        lowest: Exact,
        /// Highest value.
        highest: Exact,
        /// Whole levels only, or values between them too.
        values: ScaleValues,
    },
    /// No index that the other institution can publish.
    #[error(
        "indicator {indicator}: index {given}; allowed: {} to {} with at most 2 decimals",
        .range.0,
        .range.1
    )]
    NotAnIndex {
        /// The row.
        indicator: IndicatorId,
        /// The index.
        given: Exact,
        /// Lowest and highest index.
        range: (Exact, Exact),
    },
    /// A list is too long.
    #[error("a list of {given} entries; allowed: {most}")]
    TooMany {
        /// Number of its entries.
        given: usize,
        /// The limit.
        most: usize,
    },
    /// A text is too long.
    #[error("a text of {given} characters; allowed: {longest}")]
    TooLong {
        /// Its length in characters.
        given: usize,
        /// The limit.
        longest: usize,
    },
    /// The list of evidence is full, or has no such place.
    #[error("evidence number {given}; allowed: up to {most}")]
    NoSuchEvidence {
        /// Its number, from 1.
        given: usize,
        /// The highest number.
        most: usize,
    },
    /// The date of a piece of evidence is not a day.
    #[error("date {given:?}; allowed: YYYY-MM-DD or nothing")]
    BadDate {
        /// What was given.
        given: String,
    },
    /// The agency has no name.
    #[error("the name of the agency is blank")]
    NoAgency,
    /// The state is one of another edition.
    #[error("edition {given}; allowed: {allowed}")]
    OtherEdition {
        /// Its edition.
        given: EditionId,
        /// The edition of the assessment.
        allowed: EditionId,
    },
    /// A criterion was judged for a level that the scale does not have.
    #[error("indicator {indicator}: criterion of level {given}; allowed: {lowest} to {highest}")]
    NoSuchLevel {
        /// The row.
        indicator: IndicatorId,
        /// The level.
        given: u8,
        /// Lowest level.
        lowest: Exact,
        /// Highest level.
        highest: Exact,
    },
    /// Something in the plan.
    #[error("plan: {given}; allowed: {allowed}")]
    Plan {
        /// What stands there; of rows that wait for each other, one of them.
        given: String,
        /// What may stand there.
        allowed: Allowed,
    },
    /// The year cannot be an evaluation year.
    #[error("year {given}; allowed: {} to {}", YEARS.start(), YEARS.end())]
    BadYear {
        /// The year.
        given: u16,
    },
}

impl Change {
    /// The row that the change touches; `None` for more or less than one row.
    pub fn indicator(&self) -> Option<&IndicatorId> {
        match self {
            Self::SetValue { indicator, .. }
            | Self::SetExplanation { indicator, .. }
            | Self::InsertEvidence { indicator, .. }
            | Self::ReplaceEvidence { indicator, .. }
            | Self::RemoveEvidence { indicator, .. }
            | Self::SetUnit { indicator, .. }
            | Self::SetAnswer { indicator, .. } => Some(indicator),
            Self::SetHead { .. } | Self::SetEvaluation(_) | Self::Restore(_) => None,
        }
    }
}
