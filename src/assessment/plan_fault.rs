//! What can be wrong with a plan beside its rows, values and days.

use crate::instrument::IndicatorId;
use crate::plan::DEAREST;

/// Why a plan is not kept.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PlanFault {
    /// The edition has no such predicate, or the index is not on its scale.
    #[error("target {given:?}; allowed: a predicate of {edition}, or an index on its scale")]
    Aim {
        /// The predicate or index.
        given: String,
        /// The edition.
        edition: String,
    },
    /// A cost out of range.
    #[error("indicator {indicator}: cost {given}; allowed: 1 to {DEAREST}")]
    Cost {
        /// The row.
        indicator: IndicatorId,
        /// Its cost.
        given: u16,
    },
    /// Rows would wait for each other.
    #[error(
        "indicators {}; allowed: ones that do not wait for each other",
        listed(rows)
    )]
    Circle {
        /// They, each before the one that it would wait for, the first one again at the end.
        rows: Vec<IndicatorId>,
    },
}

fn listed(rows: &[IndicatorId]) -> String {
    let rows: Vec<&str> = rows.iter().map(IndicatorId::as_str).collect();
    rows.join(", ")
}
