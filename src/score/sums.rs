//! The index alone, for whoever scores very many assessments: one whole number per assessment.

use crate::exact::Exact;
use crate::instrument::{Instrument, NodeIndex};

/// The weights of an edition in whole units over their common denominator, without its tree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IndexSums {
    units: Vec<u32>,
    whole: u32,
}

impl IndexSums {
    /// Takes the weights of an edition; `None` when they do not fit into 32 bits.
    pub fn new(instrument: &Instrument) -> Option<Self> {
        let units = |index: NodeIndex| u32::try_from(instrument.node(index).units).ok();
        Some(Self {
            units: instrument
                .rows()
                .iter()
                .map(|&row| units(row))
                .collect::<Option<_>>()?,
            whole: units(Instrument::ROOT)?,
        })
    }

    /// The index of complete whole levels in units of `1 / whole`: one level for each row, in the
    /// order of the form. Levels are not checked against the scale; missing ones count as 0.
    pub fn sum(&self, levels: &[u8]) -> u32 {
        self.units
            .iter()
            .zip(levels)
            .map(|(units, &level)| units * u32::from(level))
            .sum()
    }

    /// The exact index of a sum.
    pub fn exact(&self, sum: u32) -> Exact {
        Exact::new(sum.into(), self.whole.into()).unwrap_or(Exact::ZERO)
    }
}
