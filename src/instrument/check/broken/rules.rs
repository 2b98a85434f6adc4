//! Rules.

use crate::exact::Exact;

/// An invariant of rules.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RuleFault {
    /// A rule about a kind that the edition does not name.
    #[error("kind {given}; allowed: a kind of the edition's levels")]
    Kind {
        /// The kind.
        given: String,
    },
    /// A level that rests on a level that is not below it.
    #[error("level {level} rests on {requires}; allowed: a lower level")]
    RestsOn {
        /// The level.
        level: u8,
        /// What it rests on.
        requires: u8,
    },
    /// A rule of no years.
    #[error("0 years; allowed: 1 year or more")]
    NoYears,
    /// A rule about age that does not say from which level it holds.
    #[error("no from_level; allowed: the level from which it holds")]
    NoFromLevel,
    /// A rule about age that leaves a level which the scale does not have.
    #[error("from_level {given}; allowed: above {lowest}, since the level below is supported")]
    NothingBelow {
        /// The level from which it holds.
        given: u8,
        /// Lowest level of the scale.
        lowest: Exact,
    },
    /// A level from which an effect holds that holds at every level.
    #[error("from_level {given}; allowed: none, since this effect holds at every level")]
    EveryLevel {
        /// The level.
        given: u8,
    },
}
