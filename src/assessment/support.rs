//! Which level of a row the ticked criteria and the evidence support, and why.
//!
//! The rules of the edition decide it: criteria rest on each other (Permen PANRB 59/2020, Lampiran,
//! Tabel 1–2, h.12–13), drafts of policies support level 1 at most (h.25), reviews and audits grow
//! old (Pedoman Menteri PANRB 3/2024, h.10, 116–126). An edition without rules limits nothing. What
//! is supported stands beside the chosen level and never replaces it.

mod age;
mod criteria;
mod distinct;
mod evidence;
mod scope;

pub use distinct::Doubt;
pub use scope::rules_of;

use super::{Answer, Assessment};
use crate::exact::Exact;
use crate::instrument::format::{Effect, Rule};
use crate::instrument::{IndicatorId, Instrument};

/// What criteria and evidence say about a row.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Support<'a> {
    /// The highest level whose criterion is met; with none met the lowest of the scale, once its
    /// criterion or that of the next level is judged unmet; else `None`.
    pub by_criteria: Option<u8>,
    /// The rules that do not let the chosen level or the criteria count as they stand.
    pub limits: Vec<Limit<'a>>,
    /// The rows that seem to be about the same thing as this one.
    pub doubts: Vec<Doubt<'a>>,
}

/// A rule that keeps a row at a level.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limit<'a> {
    /// The rule.
    pub rule: &'a Rule,
    /// The highest level that it leaves.
    pub highest: u8,
    /// What it found.
    pub reason: Reason,
}

/// What a rule found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// The criterion of a level is met, that of a level which it rests on is not.
    RestsOn {
        /// The level.
        level: u8,
        /// The level that it rests on.
        below: u8,
        /// Has anybody judged the criterion of that level?
        judged: bool,
    },
    /// The criterion of the chosen level, or of one that it rests on, is judged unmet, and no
    /// criterion is met.
    Unmet {
        /// The level whose criterion it is.
        level: u8,
    },
    /// All evidence is drafts of policies.
    OnlyDrafts,
    /// The newest report of a review is too old.
    OldReview {
        /// Its date, `YYYY-MM-DD`.
        date: String,
        /// The age until which it would count, in years.
        years: u8,
    },
    /// Every piece of evidence has a date and is too old.
    OldEvidence {
        /// The newest date, `YYYY-MM-DD`.
        date: String,
        /// The age until which it would count, in years.
        years: u8,
    },
}

impl Support<'_> {
    /// The level that is supported; `None` when the criteria say nothing and no rule limits the
    /// chosen level.
    pub fn level(&self) -> Option<u8> {
        let limits = self.limits.iter().map(|limit| limit.highest);
        limits.chain(self.by_criteria).min()
    }

    /// The supported level, when it is another than the chosen one.
    pub fn other_than(&self, chosen: Option<Exact>) -> Option<u8> {
        self.level()
            .filter(|&level| Some(Exact::whole(level.into())) != chosen)
    }
}

/// What criteria and evidence say about a row on a day (`YYYY-MM-DD`).
pub fn support<'a>(
    assessment: &Assessment,
    instrument: &'a Instrument,
    row: &IndicatorId,
    today: &str,
) -> Support<'a> {
    let Some(answer) = assessment.answer(row) else {
        return Support::default();
    };
    let lowest = scope::lowest(instrument);
    let by_criteria = criteria::highest(&answer.criteria, lowest);
    let mut limits = Vec::new();
    let mut doubts = Vec::new();
    for rule in rules_of(instrument, row) {
        match &rule.effect {
            Some(Effect::Distinct) => {
                doubts.extend(distinct::doubts(assessment, instrument, row, rule));
            }
            Some(effect) => {
                let from = rule.scope.from_level;
                let found = match effect {
                    Effect::Cumulative { requires } => {
                        let rest = criteria::Rest::of(instrument, row, requires);
                        rest.limit(&answer.criteria, lowest, whole_part(answer.value))
                    }
                    _ => evidence::limit(&answer.evidence, effect, from, today),
                };
                limits.extend(found.map(|(highest, reason)| Limit {
                    rule,
                    highest,
                    reason,
                }));
            }
            None => {}
        }
    }
    let claimed = claimed(answer, by_criteria);
    limits.retain(|limit| Some(Exact::whole(limit.highest.into())) < claimed);
    Support {
        by_criteria,
        limits,
        doubts,
    }
}

/// The level that a value has reached.
fn whole_part(value: Option<Exact>) -> Option<u8> {
    let value = value?;
    u8::try_from(value.numerator() / value.denominator()).ok()
}

/// The highest level that the answer lays claim to: the chosen one or that of the criteria.
fn claimed(answer: &Answer, by_criteria: Option<u8>) -> Option<Exact> {
    let by_criteria = by_criteria.map(|level| Exact::whole(level.into()));
    answer.value.max(by_criteria)
}
