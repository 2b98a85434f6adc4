//! What has been entered for a row, apart from who was to enter it and where it came from.

use spbe::assessment::{Answer, Assessment, Criteria, Evidence};
use spbe::exact::Exact;
use spbe::instrument::IndicatorId;

/// What a unit enters. What assessors say of it at other stages is not part of it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Entry {
    /// The level.
    pub value: Option<Exact>,
    /// The explanation.
    pub explanation: String,
    /// The evidence, in order.
    pub evidence: Vec<Evidence>,
    /// Whether the criteria of levels are met.
    pub criteria: Criteria,
    /// The index of another institution that the level was taken from.
    pub external: Option<Exact>,
}

impl Entry {
    /// What stands in an assessment for a row; empty where nothing does.
    pub fn of(assessment: &Assessment, row: &IndicatorId) -> Self {
        assessment
            .answer(row)
            .map_or_else(Self::default, Self::of_answer)
    }

    fn of_answer(answer: &Answer) -> Self {
        Self {
            value: answer.value,
            explanation: answer.explanation.clone(),
            evidence: answer.evidence.clone(),
            criteria: answer.criteria.clone(),
            external: answer.external,
        }
    }

    /// Nothing has been entered. A unit alone is no entry.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// What stands in the row of a draft once this is taken. Older files and workbooks cannot say
    /// anything of criteria and of the index of another institution: what they leave out stays.
    #[must_use]
    pub fn over(&self, draft: &Self) -> Self {
        let criteria = if self.criteria.is_empty() {
            draft.criteria.clone()
        } else {
            self.criteria.clone()
        };
        Self {
            criteria,
            external: self.external.or(draft.external),
            ..self.clone()
        }
    }

    /// Do both say the same, as far as every file can say it?
    pub(super) fn is_alike(&self, other: &Self) -> bool {
        let level = self.value == other.value;
        level && (&self.explanation, &self.evidence) == (&other.explanation, &other.evidence)
    }

    /// Does all that the draft has in the row stay when this is taken?
    pub(super) fn overwrites_nothing(&self, draft: &Self) -> bool {
        let after = self.over(draft);
        let criteria = draft.criteria.is_empty() || draft.criteria == after.criteria;
        let external = draft.external.is_none() || draft.external == after.external;
        draft.is_alike(&Self::default()) && criteria && external
    }

    /// The answer of a draft with this entry in the place of its own.
    pub(super) fn answer(&self, draft: Answer, unit: String, origin: String) -> Answer {
        let after = self.over(&Self::of_answer(&draft));
        Answer {
            value: after.value,
            explanation: after.explanation,
            evidence: after.evidence,
            criteria: after.criteria,
            external: after.external,
            unit,
            origin,
            ..draft
        }
    }
}
