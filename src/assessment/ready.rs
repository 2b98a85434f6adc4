//! What is missing before an assessment can be handed in, and what an assessor would object to.
//!
//! The form asks for a level, an explanation of it and evidence for it (Permen PANRB 59/2020,
//! Lampiran, h.29–30; Pedoman Menteri PANRB 3/2024, h.8, 194–201). What is missing blocks the
//! submission; what may be doubted, by the rules of the edition too, is a warning: assessors decide it.

use super::support::{Doubt, Limit, support};
use super::{Answer, Assessment};
use crate::exact::Exact;
use crate::instrument::{IndicatorId, Instrument};

/// Something that is missing or may be doubted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding<'a> {
    /// The row; `None` for the assessment as a whole.
    pub indicator: Option<IndicatorId>,
    /// What it is.
    pub gap: Gap<'a>,
}

/// What is missing or may be doubted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Gap<'a> {
    /// It is only the part of a unit. Blocks.
    Part {
        /// The unit.
        unit: String,
    },
    /// The row has no level. Blocks.
    Unanswered,
    /// The value of another institution is not there yet; the row counts as the edition says.
    Pending,
    /// The level has no explanation. Blocks.
    NoExplanation,
    /// A level above the lowest has no evidence. Blocks.
    NoEvidence,
    /// A rule of the edition does not support a level as high as the chosen one.
    Limited(Limit<'a>),
    /// The ticked criteria support another level than the chosen one.
    Criteria {
        /// The level that they support.
        level: u8,
        /// The chosen level.
        chosen: Exact,
    },
    /// The row seems to be about the same thing as another one.
    Alike(Doubt<'a>),
    /// Evidence with a date after today.
    FutureDate {
        /// Its number in the list, from 1.
        number: usize,
        /// Its date, `YYYY-MM-DD`.
        date: String,
    },
    /// Evidence that cannot be found: it has neither title nor number nor link.
    Unnamed {
        /// Its number in the list, from 1.
        number: usize,
    },
}

impl Gap<'_> {
    /// Must it be mended before the assessment can be handed in?
    pub fn blocks(&self) -> bool {
        matches!(
            self,
            Self::Part { .. } | Self::Unanswered | Self::NoExplanation | Self::NoEvidence
        )
    }
}

/// Everything that is missing or may be doubted on a day (`YYYY-MM-DD`), in the order of the form.
pub fn findings<'a>(
    assessment: &Assessment,
    instrument: &'a Instrument,
    today: &str,
) -> Vec<Finding<'a>> {
    let mut findings = Vec::new();
    if !assessment.part.is_empty() {
        let unit = assessment.part.clone();
        findings.push(Finding {
            indicator: None,
            gap: Gap::Part { unit },
        });
    }
    for row in instrument.ids() {
        let mut gaps = Vec::new();
        let answer = assessment.answer(row);
        let is_external = instrument.external(row).is_some();
        if let Some(answer) = answer
            && let Some(chosen) = answer.value
        {
            // What another institution has found is not explained here.
            if !is_external {
                gaps.extend(missing(answer, chosen > instrument.edition().scale.lowest));
            }
            gaps.extend(questioned(assessment, instrument, row, chosen, today));
            gaps.extend(odd(answer, today));
        } else {
            gaps.push(if is_external {
                Gap::Pending
            } else {
                Gap::Unanswered
            });
        }
        findings.extend(gaps.into_iter().map(|gap| Finding {
            indicator: Some(row.clone()),
            gap,
        }));
    }
    findings
}

/// What the form asks for. The lowest level also stands for "nothing is done", which no document
/// shows.
fn missing<'a>(answer: &Answer, above_lowest: bool) -> Vec<Gap<'a>> {
    let mut gaps = Vec::new();
    if answer.explanation.trim().is_empty() {
        gaps.push(Gap::NoExplanation);
    }
    if above_lowest && answer.evidence.is_empty() {
        gaps.push(Gap::NoEvidence);
    }
    gaps
}

/// What the criteria and the rules of the edition say against the chosen level.
fn questioned<'a>(
    assessment: &Assessment,
    instrument: &'a Instrument,
    row: &IndicatorId,
    chosen: Exact,
    today: &str,
) -> impl Iterator<Item = Gap<'a>> {
    let whole = |level: u8| Exact::whole(level.into());
    let support = support(assessment, instrument, row, today);
    let higher = support.level().filter(|&level| whole(level) > chosen);
    let lower = support.by_criteria.filter(|&level| whole(level) < chosen);
    let criteria = lower
        .or(higher)
        .map(|level| Gap::Criteria { level, chosen });
    let limits = support.limits.into_iter();
    limits
        .filter(move |limit| whole(limit.highest) < chosen)
        .map(Gap::Limited)
        .chain(criteria)
        .chain(support.doubts.into_iter().map(Gap::Alike))
}

/// Evidence that cannot be as it stands.
fn odd<'a>(answer: &Answer, today: &str) -> Vec<Gap<'a>> {
    let mut gaps = Vec::new();
    for (at, evidence) in answer.evidence.iter().enumerate() {
        let number = at + 1;
        if evidence.date.as_str() > today {
            let date = evidence.date.clone();
            gaps.push(Gap::FutureDate { number, date });
        }
        if evidence.title.trim().is_empty() && evidence.reference.trim().is_empty() {
            gaps.push(Gap::Unnamed { number });
        }
    }
    gaps
}
