//! What one part says about another: indicators, and their pairs in older editions.

/// An invariant of rules and crosswalks, which name indicators.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReferenceFault {
    /// An indicator that the tree does not have.
    #[error("indicator {given}; allowed: an indicator of the tree")]
    NoIndicator {
        /// Its number.
        given: String,
    },
    /// A pair that stands there twice.
    #[error("{from} and {to} paired twice; allowed: each pair once")]
    PairTwice {
        /// Number in the older edition.
        from: String,
        /// Number in this edition.
        to: String,
    },
}
