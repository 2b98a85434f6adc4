//! What has been entered for a row, apart from who was to enter it and where it came from.

use spbe::assessment::{Answer, Assessment, Evidence};
use spbe::exact::Exact;
use spbe::instrument::IndicatorId;

/// Level, explanation and evidence. Two entries are equal when all three are.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Entry {
    /// The level.
    pub value: Option<Exact>,
    /// The explanation.
    pub explanation: String,
    /// The evidence, in order.
    pub evidence: Vec<Evidence>,
}

impl Entry {
    /// What stands in an assessment for a row; empty where nothing does.
    pub fn of(assessment: &Assessment, row: &IndicatorId) -> Self {
        assessment
            .answer(row)
            .map_or_else(Self::default, |answer| Self {
                value: answer.value,
                explanation: answer.explanation.clone(),
                evidence: answer.evidence.clone(),
            })
    }

    /// Nothing has been entered. A unit alone is no entry.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The answer with this entry.
    pub(super) fn answer(&self, unit: String, origin: String) -> Answer {
        Answer {
            value: self.value,
            explanation: self.explanation.clone(),
            evidence: self.evidence.clone(),
            unit,
            origin,
        }
    }
}
