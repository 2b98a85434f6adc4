//! What stands before the tree: legal basis, years, scale.

use crate::exact::Exact;

/// An invariant of the head.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum HeadFault {
    /// The edition has no identifier.
    #[error("nothing; allowed: a short name such as spbe-2020")]
    NoId,
    /// No regulation is named.
    #[error("nothing; allowed: at least the governing regulation")]
    NoRegulation,
    /// An entry has no source.
    #[error("no source; allowed: at least one source")]
    NoSource,
    /// The scale cannot be scored on.
    #[error(
        "{} to {}; allowed: two whole numbers from 0 to {most}, the lowest first",
        .lowest.written('.'), .highest.written('.')
    )]
    Scale {
        /// Lowest value.
        lowest: Exact,
        /// Highest value.
        highest: Exact,
        /// The highest that a scale may have.
        most: Exact,
    },
    /// The last year comes before the first.
    #[error("{first} to {last}; allowed: the first year first")]
    Years {
        /// First year.
        first: u16,
        /// Last year.
        last: u16,
    },
    /// A regulation came into force on something that is no day.
    #[error("in_force {given}; allowed: a day YYYY-MM-DD")]
    InForce {
        /// What stands there.
        given: String,
    },
    /// A regulation is revoked from something that is neither day nor month.
    #[error("revoked_from {given}; allowed: a day YYYY-MM-DD or a month YYYY-MM")]
    RevokedFrom {
        /// What stands there.
        given: String,
    },
}
