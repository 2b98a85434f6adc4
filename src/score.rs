//! The score: the exact value of every indicator, aspect, domain and of the index.
//!
//! Every node is the weighted mean of the rows below it (Permen PANRB 59/2020, Lampiran, h.21–24;
//! the stepwise means of the regulation and the mean over all rows are the same number, since the
//! weights of a node's children add up to its own). Sums stay whole numbers until they are read.

mod sums;
pub mod trace;
mod values;

pub use sums::IndexSums;
pub use values::{ValueError, Values};

use crate::exact::Exact;
use crate::instrument::{Instrument, NodeIndex};

/// Sums of one node, in weight units times value units.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Sum {
    /// Over the answered rows.
    answered: i64,
    /// Weight units of the open rows.
    open_units: i64,
    /// Number of the open rows.
    open: u32,
    /// Number of the rows that wait for another institution's value.
    pending: u32,
}

/// The scores of one assessment: a tree over the nodes of its instrument.
#[derive(Debug, Clone)]
pub struct Report<'a> {
    instrument: &'a Instrument,
    sums: Vec<Sum>,
    /// Common denominator of the values: 1 for whole levels.
    value_units: i64,
}

/// Equal are the scores of one and the same instrument. The texts of two instruments are not compared:
/// that took longer than the score itself, with every answer.
impl PartialEq for Report<'_> {
    fn eq(&self, other: &Self) -> bool {
        let Self {
            instrument,
            sums,
            value_units,
        } = self;
        std::ptr::eq(*instrument, other.instrument)
            && *sums == other.sums
            && *value_units == other.value_units
    }
}

impl Eq for Report<'_> {}

/// The score of a node.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Score {
    /// The value when all open rows get the lowest level.
    pub low: Exact,
    /// The value when all open rows get the highest level.
    pub high: Exact,
    /// The value when open rows count as 0: a separate reading, below the scale in general.
    pub open_as_zero: Exact,
    /// Number of open rows.
    pub open: u32,
    /// Number of rows that count as what the edition says while the value of another institution is
    /// not there (Permen PANRB 8/2026, as its assessors apply it). They are not open.
    pub pending: u32,
}

impl Score {
    /// The value, when no row below is open.
    pub fn exact(&self) -> Option<Exact> {
        (self.open == 0).then_some(self.low)
    }
}

/// Scores an assessment.
pub fn score<'a>(instrument: &'a Instrument, values: &Values) -> Report<'a> {
    let nodes = instrument.nodes();
    let mut sums = vec![Sum::default(); nodes.len()];
    for (&row, value) in instrument.rows().iter().zip(values.units()) {
        let node = instrument.node(row);
        let pending = node.while_pending().map(|value| values.in_units(value));
        sums[row.get()] = match (value, pending) {
            (Some(value), _) => Sum {
                answered: node.units * value,
                ..Sum::default()
            },
            (None, Some(value)) => Sum {
                answered: node.units * value,
                pending: 1,
                ..Sum::default()
            },
            (None, None) => Sum {
                open_units: node.units,
                open: 1,
                ..Sum::default()
            },
        };
    }
    // Children stand behind their parents, so one pass from the end adds up the whole tree.
    for index in (1..nodes.len()).rev() {
        if let Some(parent) = nodes[index].parent {
            let child = sums[index];
            let sum = &mut sums[parent.get()];
            sum.answered += child.answered;
            sum.open_units += child.open_units;
            sum.open += child.open;
            sum.pending += child.pending;
        }
    }
    Report {
        instrument,
        sums,
        value_units: values.denominator(),
    }
}

impl<'a> Report<'a> {
    /// The instrument of the assessment.
    pub fn instrument(&self) -> &'a Instrument {
        self.instrument
    }

    /// The score of the index.
    pub fn index(&self) -> Score {
        self.score(Instrument::ROOT)
    }

    /// The score of a node.
    pub fn score(&self, node: NodeIndex) -> Score {
        let sum = self.sums[node.get()];
        let scale = &self.instrument.edition().scale;
        let value = |open_level: i64| {
            let open = sum.open_units * open_level * self.value_units;
            let whole = self.instrument.node(node).units * self.value_units;
            // A checked edition has no weight of 0, so this is always a number.
            Exact::new(sum.answered + open, whole).unwrap_or(Exact::ZERO)
        };
        let low = value(scale.lowest.numerator());
        // Reducing a fraction is the dearest step, and without open rows all three are the same.
        let (high, open_as_zero) = match sum.open {
            0 => (low, low),
            _ => (value(scale.highest.numerator()), value(0)),
        };
        Score {
            low,
            high,
            open_as_zero,
            open: sum.open,
            pending: sum.pending,
        }
    }

    /// How many points the index rises when a node's value rises by 1: its share of the weight.
    pub fn effect_of_step(&self, node: NodeIndex) -> Exact {
        let root = self.instrument.node(Instrument::ROOT).units;
        Exact::new(self.instrument.node(node).units, root).unwrap_or(Exact::ZERO)
    }

    /// What changes if: for every answered row that can rise by a whole level, the effect of that
    /// step on the index, the largest first and in the order of the form among equals.
    pub fn steps_up(&self) -> Vec<(NodeIndex, Exact)> {
        let highest = self.instrument.edition().scale.highest;
        let can_rise = |row: &NodeIndex| {
            let score = self.score(*row);
            let value = score.exact().filter(|_| score.pending == 0);
            value
                .and_then(|value| value.plus(Exact::whole(1)))
                .is_some_and(|next| next <= highest)
        };
        let rows = self.instrument.rows().iter().copied().filter(can_rise);
        let mut steps: Vec<(NodeIndex, Exact)> = Vec::new();
        for row in rows {
            let effect = self.effect_of_step(row);
            let place = steps.partition_point(|&(_, other)| other >= effect);
            steps.insert(place, (row, effect));
        }
        steps
    }
}
