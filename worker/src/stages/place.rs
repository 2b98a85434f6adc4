//! The stage and row that a field of the page belongs to. Fields name both, so that an entry never
//! lands at a stage that was chosen after the field was drawn.

use std::fmt;

use spbe::assessment::Stage;
use spbe::instrument::{IndicatorId, Instrument};

/// A row at a stage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) stage: Stage,
    pub(super) row: IndicatorId,
}

impl Place {
    /// Reads what a field names; `None` for what the edition does not have.
    pub(super) fn read(text: &str, instrument: &Instrument) -> Option<Self> {
        let (number, row) = text.split_once('/')?;
        let (stage, row) = (stage(number)?, IndicatorId::new(row));
        instrument
            .row(&row)
            .is_some()
            .then_some(Self { stage, row })
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", number(self.stage), self.row)
    }
}

/// The stage of a number.
pub(crate) fn stage(number: &str) -> Option<Stage> {
    Stage::ALL.get(number.parse::<usize>().ok()?).copied()
}

/// Number of a stage in their order, from 0.
pub(crate) fn number(stage: Stage) -> usize {
    let place = Stage::ALL.iter().position(|&known| known == stage);
    place.unwrap_or_default()
}
