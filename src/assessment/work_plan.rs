//! The plan to a target, as the agency keeps it: what is aimed at, on which terms rows may rise, and
//! what of the saved target is done. The steps follow from it (`crate::plan`) and are not kept.

use std::collections::BTreeMap;

use super::limits::{day, known, on_scale};
use super::{ChangeError, PlanFault};
use crate::exact::Exact;
use crate::instrument::{IndicatorId, Instrument};
use crate::plan::DEAREST;

/// The plan to a target.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WorkPlan {
    /// What is aimed at; the next predicate while nothing is chosen.
    pub aim: Option<Aim>,
    /// The terms of rows; those that are absent have the terms that they begin with.
    pub terms: BTreeMap<IndicatorId, RowTerms>,
    /// The day, `YYYY-MM-DD`, on which what the target asks of a row was done.
    pub done: BTreeMap<IndicatorId, String>,
}

/// What a plan aims at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Aim {
    /// A predicate, by its name in Indonesian.
    Predicate(String),
    /// An index on the scale, reached when the exact index is not below it.
    Index(Exact),
}

/// On which terms a row may rise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowTerms {
    /// Cost of each step, 1 to [`DEAREST`].
    pub cost: u16,
    /// How far it may rise.
    pub cap: Cap,
    /// The row that it waits for.
    pub after: Option<IndicatorId>,
}

/// How far a row may rise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cap {
    /// To the highest value of the scale.
    Highest,
    /// To this one.
    Value(Exact),
    /// It stays as it is.
    Locked,
}

impl RowTerms {
    /// The terms that a row begins with. What another institution decides does not rise by steps of
    /// one's own.
    pub fn at_first(row: &IndicatorId, instrument: &Instrument) -> Self {
        Self {
            cost: 1,
            cap: match instrument.external(row) {
                Some(_) => Cap::Locked,
                None => Cap::Highest,
            },
            after: None,
        }
    }
}

impl WorkPlan {
    /// The terms of a row.
    pub fn terms_of(&self, row: &IndicatorId, instrument: &Instrument) -> RowTerms {
        let terms = self.terms.get(row).cloned();
        terms.unwrap_or_else(|| RowTerms::at_first(row, instrument))
    }

    /// The rows that wait for each other, from a row on, each before the one that it waits for and that
    /// row again at the end; `None` when it is in no circle.
    pub fn circle(&self, row: &IndicatorId) -> Option<Vec<IndicatorId>> {
        let mut rows = vec![row.clone()];
        // A row waits for one at most, so a circle is no longer than the rows with terms.
        for _ in 0..self.terms.len() {
            let after = self.terms.get(rows.last()?)?.after.clone()?;
            rows.push(after);
            if rows.last() == Some(row) {
                return Some(rows);
            }
        }
        None
    }

    /// Drops the terms that say nothing, so that equal plans are equal.
    pub fn tidy(&mut self, instrument: &Instrument) {
        self.terms
            .retain(|row, terms| *terms != RowTerms::at_first(row, instrument));
    }

    pub(super) fn check(&self, instrument: &Instrument) -> Result<(), ChangeError> {
        if let Some(aim) = &self.aim {
            aim.check(instrument)?;
        }
        for (row, terms) in &self.terms {
            known(row, instrument)?;
            if !(1..=DEAREST).contains(&terms.cost) {
                let (indicator, given) = (row.clone(), terms.cost);
                return Err(PlanFault::Cost { indicator, given }.into());
            }
            if let Cap::Value(value) = terms.cap {
                on_scale(row, Some(value), instrument)?;
            }
            if let Some(after) = &terms.after {
                known(after, instrument)?;
            }
            if let Some(rows) = self.circle(row) {
                return Err(PlanFault::Circle { rows }.into());
            }
        }
        self.done.iter().try_for_each(|(row, done)| {
            known(row, instrument)?;
            day(done)
        })
    }
}

impl Aim {
    /// Whether an edition has it.
    pub fn is_of(&self, instrument: &Instrument) -> bool {
        let edition = instrument.edition();
        let scale = &edition.scale;
        match self {
            Self::Predicate(name) => {
                let mut bands = edition.predicates.bands.iter();
                bands.any(|band| band.name.id == *name)
            }
            Self::Index(index) => (scale.lowest..=scale.highest).contains(index),
        }
    }

    fn check(&self, instrument: &Instrument) -> Result<(), PlanFault> {
        if self.is_of(instrument) {
            return Ok(());
        }
        Err(PlanFault::Aim {
            given: match self {
                Self::Predicate(name) => name.clone(),
                Self::Index(index) => index.to_string(),
            },
            edition: instrument.id().to_string(),
        })
    }
}
