//! Levels, their names and their criteria.

use crate::exact::Exact;

/// An invariant of levels and criteria.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LevelFault {
    /// There must be one entry for each level of the scale.
    #[error("levels {given:?}; allowed: levels {allowed:?}")]
    Levels {
        /// The levels given.
        given: Vec<i64>,
        /// The levels of the scale.
        allowed: Vec<i64>,
    },
    /// Criteria in an edition that says it has none.
    #[error("criteria; allowed: none, since the edition says they are not published")]
    CriteriaUnpublished,
    /// A level without criterion.
    #[error("no text at level {level}; allowed: a criterion for every level")]
    NoCriterion {
        /// The level.
        level: u8,
    },
    /// A level that is not on the scale.
    #[error("level {given}; allowed: {lowest} to {highest}")]
    OffScale {
        /// The level.
        given: u8,
        /// Lowest level.
        lowest: Exact,
        /// Highest level.
        highest: Exact,
    },
}
