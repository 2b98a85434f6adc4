//! Predicates.

use crate::exact::Exact;

/// An invariant of predicates.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PredicateFault {
    /// Two bands have the same name.
    #[error("a name used twice; allowed: predicates that can be told apart by their names")]
    BandTwice,
    /// A band begins where the one before does not end.
    #[error("from {}; allowed: from {}", .given.written('.'), .allowed.written('.'))]
    BandStart {
        /// Where it begins.
        given: Exact,
        /// Where the one before ends.
        allowed: Exact,
    },
    /// A band ends before it begins.
    #[error("{} to {}; allowed: the lower bound first", .from.written('.'), .to.written('.'))]
    BandBounds {
        /// Lower bound.
        from: Exact,
        /// Upper bound.
        to: Exact,
    },
    /// The bands do not end where the scale does.
    #[error("bands up to {}; allowed: bands up to {}", .given.written('.'), .allowed.written('.'))]
    BandsEnd {
        /// Where they end.
        given: Exact,
        /// Where the scale ends.
        allowed: Exact,
    },
    /// Years of comparison that do not rise from the first year of the edition.
    #[error("from years {given:?}; allowed: rising years, the first not after {first}")]
    CompareYears {
        /// The years.
        given: Vec<u16>,
        /// First year of the edition.
        first: u16,
    },
}
