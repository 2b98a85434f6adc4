//! The values of an assessment, checked against the scale of their edition, ready to be summed.

use num_integer::Integer;

use crate::exact::Exact;
use crate::instrument::format::ScaleValues;
use crate::instrument::{IndicatorId, Instrument};

/// One value or none for each row of an edition, in the order of the form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Values {
    units: Vec<Option<i64>>,
    denominator: i64,
}

/// Values that do not fit their edition.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ValueError {
    /// Too few or too many.
    #[error("{given} values given; {edition} has {expected} rows")]
    Count {
        /// The edition.
        edition: String,
        /// Number of values.
        given: usize,
        /// Number of rows.
        expected: usize,
    },
    /// Outside the scale, or between its levels where it only has whole ones.
    #[error("indicator {indicator}: {given}; allowed: {values} from {lowest} to {highest}")]
    OffScale {
        /// The row.
        indicator: IndicatorId,
        /// Its value.
        given: Exact,
        /// Lowest value.
        lowest: Exact,
        /// Highest value.
        highest: Exact,
        /// Whole levels only, or values between them too.
        values: ScaleValues,
    },
}

impl Values {
    /// Checks values against an edition.
    ///
    /// # Errors
    /// [`ValueError`], for the first row that does not fit.
    pub fn new(instrument: &Instrument, values: &[Option<Exact>]) -> Result<Self, ValueError> {
        let expected = instrument.rows().len();
        if values.len() != expected {
            let edition = instrument.id().to_string();
            return Err(ValueError::Count {
                edition,
                given: values.len(),
                expected,
            });
        }
        // What pending rows count as is on the scale of the edition as well.
        let mut denominator: i64 = 1;
        let pending = instrument
            .rows()
            .iter()
            .map(|&row| instrument.node(row).while_pending());
        let values_or_pending = values
            .iter()
            .zip(pending)
            .map(|(value, pending)| value.or(pending));
        for (id, value) in instrument.ids().zip(values_or_pending) {
            let Some(value) = value else { continue };
            if !instrument.allows(value) {
                return Err(ValueError::OffScale {
                    indicator: id.clone(),
                    given: value,
                    lowest: instrument.edition().scale.lowest,
                    highest: instrument.edition().scale.highest,
                    values: instrument.edition().scale.values,
                });
            }
            // Whole levels, all of them in most editions, need no common denominator; that of other
            // values divides the finest one.
            if !value.is_whole() {
                denominator = denominator.lcm(&value.denominator());
            }
        }
        let in_units = |value: Exact| value.numerator() * (denominator / value.denominator());
        let units = values.iter().map(|value| value.map(in_units)).collect();
        Ok(Self { units, denominator })
    }

    /// The values as exact numbers, in the order of the form.
    pub fn exact(&self) -> impl Iterator<Item = Option<Exact>> {
        let exact = |units| Exact::new(units, self.denominator);
        self.units.iter().map(move |units| units.and_then(exact))
    }

    /// A value in units of `1 / denominator`.
    pub(super) fn in_units(&self, value: Exact) -> i64 {
        value.numerator() * (self.denominator / value.denominator())
    }

    /// The values in units of `1 / denominator`.
    pub(super) fn units(&self) -> impl Iterator<Item = Option<i64>> {
        self.units.iter().copied()
    }

    /// Common denominator of the values.
    pub(super) fn denominator(&self) -> i64 {
        self.denominator
    }
}
