//! The values that a row can rise to, with the cost and the gain of each.

use num_integer::Integer;

use super::Terms;
use crate::exact::Exact;
use crate::instrument::Instrument;
use crate::instrument::format::ScaleValues;
use crate::score::Values;

/// A value that a row can have; the first of a row is the one it has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Rung {
    pub(super) value: Exact,
    pub(super) cost: u32,
    /// In units of the index, see [`Units`].
    pub(super) gain: i64,
}

/// The rows in whole numbers: gains are counted in `1 / (units of the weights · denominator)`.
pub(super) struct Units<'a> {
    instrument: &'a Instrument,
    /// The values that the rows have, open ones the lowest of the scale.
    now: Vec<Exact>,
    denominator: i64,
    sum: i64,
    whole: i64,
}

impl<'a> Units<'a> {
    /// `None` when the numbers do not fit into 64 bits.
    pub(super) fn of(instrument: &'a Instrument, values: &Values) -> Option<Self> {
        let lowest = instrument.edition().scale.lowest;
        let now: Vec<Exact> = instrument
            .rows()
            .iter()
            .zip(values.exact())
            .map(|(&row, value)| {
                let pending = instrument.node(row).while_pending();
                value.or(pending).unwrap_or(lowest)
            })
            .collect();
        // Halves are where decimal editions step to.
        let denominator = now.iter().fold(2, |all, it| all.lcm(&it.denominator()));
        let mut units = Self {
            instrument,
            now,
            denominator,
            sum: 0,
            whole: 0,
        };
        let root = instrument.node(Instrument::ROOT).units;
        units.whole = root.checked_mul(denominator)?;
        for row in 0..units.now.len() {
            units.sum = units.sum.checked_add(units.worth(row, units.now[row])?)?;
        }
        Some(units)
    }

    /// What a row with a value adds to the index.
    fn worth(&self, row: usize, value: Exact) -> Option<i64> {
        let weight = self.instrument.node(self.instrument.rows()[row]).units;
        let in_units = value.times(Exact::whole(self.denominator))?.numerator();
        weight.checked_mul(in_units)
    }

    /// The values of every row.
    pub(super) fn rungs(&self, terms: &[Terms]) -> Option<Vec<Vec<Rung>>> {
        let rows = terms.iter().enumerate();
        rows.map(|(row, terms)| self.rungs_of(row, terms)).collect()
    }

    fn rungs_of(&self, row: usize, terms: &Terms) -> Option<Vec<Rung>> {
        let scale = &self.instrument.edition().scale;
        let step = match scale.values {
            ScaleValues::Integer => Exact::whole(1),
            ScaleValues::Decimal => Exact::new(1, 2)?,
        };
        let cap = terms.cap.unwrap_or(scale.highest).min(scale.highest);
        let now = self.now[row];
        let mut rungs = vec![Rung {
            value: now,
            cost: 0,
            gain: 0,
        }];
        // From between two steps the next one is a step too.
        let steps = now.divided_by(step)?;
        let passed = Exact::whole(steps.numerator().div_euclid(steps.denominator()));
        let mut value = passed.times(step)?.plus(step)?;
        let mut cost = 0_u32;
        while value <= cap {
            cost += u32::from(terms.cost);
            let gain = self.worth(row, value)?.checked_sub(self.worth(row, now)?)?;
            rungs.push(Rung { value, cost, gain });
            value = value.plus(step)?;
        }
        Some(rungs)
    }

    /// The gain that an index needs; not above 0 when it is reached already.
    pub(super) fn needed(&self, index: Exact) -> Option<i64> {
        let sum = index.times(Exact::whole(self.whole))?;
        // A part of a unit is not enough.
        let up = -(-sum.numerator()).div_euclid(sum.denominator());
        up.checked_sub(self.sum)
    }

    /// The index after a gain.
    pub(super) fn index(&self, gain: i64) -> Option<Exact> {
        Exact::new(self.sum.checked_add(gain)?, self.whole)
    }

    /// A gain in points of the index.
    pub(super) fn points(&self, gain: i64) -> Option<Exact> {
        Exact::new(gain, self.whole)
    }
}
