//! What is missing before an assessment can be handed in, and what an assessor would object to.
//!
//! The form asks for a level, an explanation of it and evidence for it (Permen PANRB 59/2020,
//! Lampiran, h.29–30; Pedoman Menteri PANRB 3/2024, h.8, 194–201). What is missing blocks the
//! submission; what may be doubted is a warning, since assessors decide it.

use super::{Answer, Assessment, EvidenceKind};
use crate::exact::Exact;
use crate::instrument::{IndicatorId, Instrument, NodeKind};

/// Years after which the evidence of a review no longer counts (Pedoman Menteri PANRB 3/2024, h.10).
const REVIEW_YEARS: u16 = 2;

/// The highest level that a draft of a policy supports.
const DRAFT_LEVEL: Exact = Exact::whole(1);

/// Something that is missing or may be doubted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The row; `None` for the assessment as a whole.
    pub indicator: Option<IndicatorId>,
    /// What it is.
    pub gap: Gap,
}

/// What is missing or may be doubted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Gap {
    /// It is only the part of a unit. Blocks.
    Part {
        /// The unit.
        unit: String,
    },
    /// The row has no level. Blocks.
    Unanswered,
    /// The level has no explanation. Blocks.
    NoExplanation,
    /// A level above the lowest has no evidence. Blocks.
    NoEvidence,
    /// All evidence is drafts of policies, which support level 1 at most (Permen PANRB 59/2020, h.25;
    /// the edition of 2018 has it in the name of its level 1).
    OnlyDrafts,
    /// A level that rests on a review, and the newest report is older than two years when it is
    /// handed in (Pedoman Menteri PANRB 3/2024, h.10).
    OldReview {
        /// Its date, `YYYY-MM-DD`.
        date: String,
    },
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

impl Gap {
    /// Must it be mended before the assessment can be handed in?
    pub fn blocks(&self) -> bool {
        matches!(
            self,
            Self::Part { .. } | Self::Unanswered | Self::NoExplanation | Self::NoEvidence
        )
    }
}

/// Everything that is missing or may be doubted on a day (`YYYY-MM-DD`), in the order of the form.
pub fn findings(assessment: &Assessment, instrument: &Instrument, today: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    if !assessment.part.is_empty() {
        let unit = assessment.part.clone();
        findings.push(Finding {
            indicator: None,
            gap: Gap::Part { unit },
        });
    }
    for row in instrument.ids() {
        let gaps = match assessment.answer(row) {
            Some(answer) => gaps(row, answer, instrument, today),
            None => vec![Gap::Unanswered],
        };
        findings.extend(gaps.into_iter().map(|gap| Finding {
            indicator: Some(row.clone()),
            gap,
        }));
    }
    findings
}

fn gaps(row: &IndicatorId, answer: &Answer, instrument: &Instrument, today: &str) -> Vec<Gap> {
    let Some(level) = answer.value else {
        return vec![Gap::Unanswered];
    };
    let scale = &instrument.edition().scale;
    let above_lowest = level > scale.lowest;
    let mut gaps = Vec::new();
    if answer.explanation.trim().is_empty() {
        gaps.push(Gap::NoExplanation);
    }
    // The lowest level also stands for "nothing is done", which no document shows.
    if above_lowest && answer.evidence.is_empty() {
        gaps.push(Gap::NoEvidence);
    }
    let kinds = || answer.evidence.iter().map(|evidence| evidence.kind);
    if level > DRAFT_LEVEL
        && !answer.evidence.is_empty()
        && kinds().all(|kind| kind == EvidenceKind::DraftPolicy)
    {
        gaps.push(Gap::OnlyDrafts);
    }
    if rests_on_review(row, level, instrument)
        && let Some(date) = newest_report(answer)
        && date < years_before(today, REVIEW_YEARS).as_str()
    {
        let date = date.to_owned();
        gaps.push(Gap::OldReview { date });
    }
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

/// Processes are reviewed from the level below the highest, services at the highest (Permen PANRB
/// 59/2020, Tabel 1–2, h.12–13). Editions that publish no criteria ask for no review.
fn rests_on_review(row: &IndicatorId, level: Exact, instrument: &Instrument) -> bool {
    let at = instrument.row(row).and_then(|at| instrument.rows().get(at));
    let Some(NodeKind::Row { indicator, .. }) = at.map(|&node| &instrument.node(node).kind) else {
        return false;
    };
    let highest = instrument.edition().scale.highest;
    let first = match indicator.kind.as_str() {
        "process" => highest.minus(Exact::whole(1)),
        _ => Some(highest),
    };
    !indicator.levels.is_empty() && first.is_some_and(|first| level >= first)
}

/// The date of the newest report. Days written `YYYY-MM-DD` sort as texts.
fn newest_report(answer: &Answer) -> Option<&str> {
    let reports = answer
        .evidence
        .iter()
        .filter(|evidence| evidence.kind == EvidenceKind::Report && !evidence.date.is_empty());
    reports.map(|evidence| evidence.date.as_str()).max()
}

fn years_before(day: &str, years: u16) -> String {
    let (year, rest) = day.split_once('-').unwrap_or((day, ""));
    let year = year.parse::<u16>().unwrap_or_default();
    format!("{:04}-{rest}", year.saturating_sub(years))
}
