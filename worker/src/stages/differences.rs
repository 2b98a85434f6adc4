//! The rows in which two stages differ, and what each difference does to the index. The effects add
//! up to the difference of the two indices exactly: the index is a weighted mean over all rows.

use spbe::assessment::{Assessment, Stage};
use spbe::exact::Exact;
use spbe::instrument::{Instrument, NodeIndex};
use spbe::score::{Score, ValueError, score};

use crate::step::{self, Step};

/// What a row counts as at a stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counted {
    /// The value, own or carried over.
    pub value: Exact,
    /// It stands in for the value of another institution, which is not there yet.
    pub pending: bool,
}

/// A row in which two stages differ.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// The row.
    pub row: NodeIndex,
    /// What it counts as at the one stage; `None` while it is open.
    pub from: Option<Counted>,
    /// What it counts as at the other.
    pub to: Option<Counted>,
    /// What the difference adds to the index, in points; `None` while one of the two is open.
    pub effect: Option<Exact>,
}

/// The differences between two stages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Differences {
    /// The rows, in the order of the form.
    pub rows: Vec<Difference>,
    /// The sum of all known effects; `None` when it overflows.
    pub sum: Option<Exact>,
    /// The index of the other stage less that of the one; `None` while rows are open.
    pub indices: Option<Exact>,
}

impl Differences {
    /// Compares two stages. A row that waits for another institution counts as the edition says.
    ///
    /// # Errors
    /// [`ValueError`] when the values of a stage cannot be added up.
    pub fn between(
        assessment: &Assessment,
        instrument: &Instrument,
        from: Stage,
        to: Stage,
    ) -> Result<Self, ValueError> {
        let before = score(instrument, &assessment.values_at(from, instrument)?);
        let after = score(instrument, &assessment.values_at(to, instrument)?);
        let mut rows = Vec::new();
        for &row in instrument.rows() {
            let step = Step::between(&before, &after, row);
            if step.from.exact() == step.to.exact() {
                continue;
            }
            rows.push(Difference {
                row,
                from: counted(&step.from),
                to: counted(&step.to),
                effect: step.effect,
            });
        }
        let sum = step::sum(rows.iter().map(|row: &Difference| row.effect));
        let indices = Step::between(&before, &after, Instrument::ROOT).points;
        Ok(Self { rows, sum, indices })
    }
}

fn counted(row: &Score) -> Option<Counted> {
    row.exact().map(|value| Counted {
        value,
        pending: row.pending > 0,
    })
}
