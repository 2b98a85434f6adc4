//! What cannot be taken in. It is said beside the field, and what was there before stays.

use spbe::instrument::IndicatorId;

/// Why something is not taken in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Fault {
    /// The page has no such field.
    NoSuchPlace,
    /// What was typed is no index on the scale.
    Index {
        /// What was typed.
        given: String,
    },
    /// What was typed is no cost.
    Cost {
        /// The row.
        row: IndicatorId,
        /// What was typed.
        given: String,
    },
    /// What was entered is no day on which something can have been done.
    Day {
        /// The row.
        row: IndicatorId,
        /// What was entered.
        given: String,
        /// The last day that can be.
        today: String,
    },
    /// Rows would wait for each other.
    Circle {
        /// They, each before the one that it would wait for, the first one again at the end.
        rows: Vec<IndicatorId>,
    },
}

impl Fault {
    /// The row whose terms it belongs to.
    pub(super) fn row(&self) -> Option<&IndicatorId> {
        match self {
            Self::Cost { row, .. } => Some(row),
            Self::Circle { rows } => rows.first(),
            Self::NoSuchPlace | Self::Index { .. } | Self::Day { .. } => None,
        }
    }
}
