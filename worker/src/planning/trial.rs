//! What would come out if rows had other values.

use std::collections::BTreeMap;

use spbe::exact::Exact;
use spbe::instrument::IndicatorId;
use spbe::plan::Plan;
use spbe::score::{Values, score};

use super::basis::{Basis, Row};
use super::fault::Fault;

/// The supposed values; all other rows are as they are.
#[derive(Debug, Default)]
pub(super) struct Trial(BTreeMap<IndicatorId, Exact>);

/// What comes out.
pub(super) struct Outcome {
    pub(super) index: Exact,
    /// Points of the index now to the supposed one.
    pub(super) difference: Exact,
    /// What each row gives to that: they add up to it exactly.
    pub(super) effects: Vec<Exact>,
}

impl Trial {
    /// Supposes a value for a row; an empty one leaves the row as it is.
    pub(super) fn suppose(&mut self, row: &Row, given: &str, basis: &Basis) -> Result<(), Fault> {
        if given.is_empty() {
            self.0.remove(row.id);
            return Ok(());
        }
        let value = Exact::typed(given).filter(|&value| basis.instrument.allows(value));
        self.0
            .insert(row.id.clone(), value.ok_or(Fault::NoSuchPlace)?);
        Ok(())
    }

    /// Supposes what the plan does, and nothing else.
    pub(super) fn fill(&mut self, plan: &Plan, basis: &Basis) {
        self.0.clear();
        for rise in &plan.rises {
            if let Some(row) = basis.row_of(rise.node) {
                self.0.insert(row.id.clone(), rise.to);
            }
        }
    }

    /// Is any row supposed to have another value?
    pub(super) fn supposes_anything(&self, basis: &Basis) -> bool {
        basis.rows.iter().any(|row| self.supposed(row).is_some())
    }

    /// What is supposed for a row. Its own value is no supposition, also where the row has come to it
    /// since.
    pub(super) fn supposed(&self, row: &Row) -> Option<Exact> {
        let supposed = self.0.get(row.id).copied();
        supposed.filter(|&value| row.given != Some(value))
    }

    /// The value of a row then. A row that waits for another institution goes on waiting unless a
    /// value is supposed, and an open one has the lowest level that it counts as.
    pub(super) fn value(&self, row: &Row) -> Option<Exact> {
        let as_it_is = (!row.is_pending()).then_some(row.counted);
        self.supposed(row).or(as_it_is)
    }

    /// `None` only for numbers that cannot be added.
    pub(super) fn outcome(&self, basis: &Basis) -> Option<Outcome> {
        let rows = &basis.rows;
        let values: Vec<_> = rows.iter().map(|row| self.value(row)).collect();
        let values = Values::new(basis.instrument, &values).ok()?;
        let report = score(basis.instrument, &values);
        let effect = |row: &Row| {
            let then = self.supposed(row).unwrap_or(row.counted);
            let steps = then.minus(row.counted)?;
            steps.times(report.effect_of_step(row.index))
        };
        let index = report.index().low;
        Some(Outcome {
            index,
            difference: index.minus(basis.index)?,
            effects: rows.iter().map(effect).collect::<Option<_>>()?,
        })
    }
}
