//! The cheapest set of steps to a target: which indicators to raise, and how far.
//!
//! Exact: gains are whole numbers in the units of the weights, costs are whole numbers. For every
//! total cost only the largest gain is kept, so the number of states grows with the number of
//! different costs and never beyond that of different gains, however fine the weights are.

mod choices;
mod frontier;
mod options;
mod order;

use std::cmp::Reverse;

use choices::Choices;
use options::Units;

use crate::exact::Exact;
use crate::instrument::{Instrument, NodeIndex};
use crate::score::Values;

/// The dearest step.
pub const DEAREST: u16 = 1_000;

/// What is wanted, and on which terms.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wish {
    /// The index to reach, on the scale of the edition.
    pub target: Exact,
    /// For each row, in the order of the form.
    pub terms: Vec<Terms>,
}

/// On which terms a row may rise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Terms {
    /// Cost of each step, 1 to [`DEAREST`]. A step is a level; half a level where the edition has
    /// values between them.
    pub cost: u16,
    /// The highest value that it may rise to; its own one leaves it as it is, `None` is the highest
    /// of the scale.
    pub cap: Option<Exact>,
    /// The row that has to stand at least as high as this one is raised to: its number in the order
    /// of the form.
    pub after: Option<usize>,
}

impl Default for Terms {
    fn default() -> Self {
        Self {
            cost: 1,
            cap: None,
            after: None,
        }
    }
}

/// A row that rises.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rise {
    /// The row.
    pub node: NodeIndex,
    /// Its value now; an open row counts as the lowest of the scale.
    pub from: Exact,
    /// Its value then.
    pub to: Exact,
    /// Its cost, above 0.
    pub cost: u32,
    /// Points by which it raises the index.
    pub effect: Exact,
}

/// A cheapest set of steps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// The rows that rise, the one with the most effect for its cost first. Empty where the target is
    /// reached already.
    pub rises: Vec<Rise>,
    /// Their cost together.
    pub cost: u32,
    /// The index then: of all sets of this cost the highest.
    pub index: Exact,
}

/// Why there is no plan.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PlanError {
    /// The terms are not those of the edition.
    #[error("terms for {given} rows; allowed: {expected}")]
    Count {
        /// Number of terms.
        given: usize,
        /// Number of rows.
        expected: usize,
    },
    /// A cost out of range.
    #[error("row {row}: cost {given}; allowed: 1 to {DEAREST}")]
    Cost {
        /// Number of the row in the order of the form, from 0.
        row: usize,
        /// Its cost.
        given: u16,
    },
    /// Rows that wait for each other, or for one that there is not.
    #[error("row {row} waits for itself, or for a row that there is not")]
    Circle {
        /// Number of a row in the circle, from 0.
        row: usize,
    },
    /// Even with everything raised as far as it may be the target is not reached.
    #[error("the highest index on these terms is {highest}")]
    OutOfReach {
        /// That index.
        highest: Exact,
    },
    /// The numbers are too large to be added in 64 bits.
    #[error("weights and values are too fine to be planned with")]
    TooFine,
    /// There are too many ways that have to be compared. No shipped edition comes near.
    #[error("rows, weights and costs make too many ways to compare")]
    TooLarge,
}

/// Finds the cheapest set of steps.
///
/// # Errors
/// [`PlanError`], when the terms contradict themselves or the target is out of reach.
pub fn plan(instrument: &Instrument, values: &Values, wish: &Wish) -> Result<Plan, PlanError> {
    let rows = instrument.rows();
    if wish.terms.len() != rows.len() {
        return Err(PlanError::Count {
            given: wish.terms.len(),
            expected: rows.len(),
        });
    }
    let dear = |terms: &Terms| !(1..=DEAREST).contains(&terms.cost);
    if let Some(row) = wish.terms.iter().position(dear) {
        let given = wish.terms[row].cost;
        return Err(PlanError::Cost { row, given });
    }
    let order = order::children_first(&wish.terms)?;
    let units = Units::of(instrument, values).ok_or(PlanError::TooFine)?;
    let rungs = units.rungs(&wish.terms).ok_or(PlanError::TooFine)?;
    let needed = units.needed(wish.target).ok_or(PlanError::TooFine)?;

    let furthest = order::furthest(&order, &wish.terms, &rungs);
    let highest = units.index(furthest).ok_or(PlanError::TooFine)?;
    let mut choices = Choices::default();
    let whole = order::together(&order, &wish.terms, &rungs, needed, &mut choices)?;
    let reached = whole.reaching(needed);
    let reached = reached.ok_or(PlanError::OutOfReach { highest })?;
    let taken = choices.rises(reached.made);
    let rises = taken.into_iter().filter_map(|(row, rung)| {
        let (from, to) = (rungs[row][0], rungs[row][rung]);
        Some(Rise {
            node: rows[row],
            from: from.value,
            to: to.value,
            cost: to.cost,
            effect: units.points(to.gain)?,
        })
    });
    let mut rises: Vec<Rise> = rises.collect();
    rises.sort_by_key(|rise| Reverse(per_cost(rise)));
    Ok(Plan {
        rises,
        cost: reached.cost,
        index: units.index(reached.gain).ok_or(PlanError::TooFine)?,
    })
}

/// Points for each unit of cost.
fn per_cost(rise: &Rise) -> Exact {
    let cost = Exact::whole(rise.cost.into());
    rise.effect.divided_by(cost).unwrap_or(Exact::ZERO)
}
