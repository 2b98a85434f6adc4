//! Nodes and their weights.

use crate::exact::Exact;

/// An invariant of nodes and weights.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TreeFault {
    /// Weights that do not add up; without a sum they are too large.
    #[error(
        "weights below it add up to {}; allowed: {}",
        .given.map_or("too large".into(), |sum| sum.written('.')), .allowed.written('.')
    )]
    WeightSum {
        /// The sum.
        given: Option<Exact>,
        /// What it must be.
        allowed: Exact,
    },
    /// A weight is not above zero.
    #[error("weight {}; allowed: a weight above 0", .given.written('.'))]
    Weight {
        /// The weight.
        given: Exact,
    },
    /// Weights too fine to be added in 64-bit integers.
    #[error(
        "{} among others; allowed: fractions whose common denominator is at most {most}",
        .given.written('.')
    )]
    TooFine {
        /// One of them.
        given: Exact,
        /// The largest denominator.
        most: i64,
    },
    /// A node stands in a tier that the edition does not have there.
    #[error("tier {given}; allowed: {}", .allowed.join(", "))]
    Tier {
        /// The tier.
        given: String,
        /// The tiers that may stand there.
        allowed: Vec<String>,
    },
    /// Two nodes of a tier have the same number.
    #[error("a number used twice; allowed: numbers unique in their tier")]
    NumberTwice,
    /// Two rows have the same number.
    #[error("a number used twice; allowed: rows that can be told apart by their numbers")]
    RowTwice,
    /// A node is neither group nor leaf, or both.
    #[error("both or none of them; allowed: either children or an indicator")]
    GroupOrLeaf,
    /// More nodes than any instrument has.
    #[error("more than {most} nodes; allowed: at most {most}, services counted")]
    TooManyNodes {
        /// The limit.
        most: usize,
    },
    /// An indicator of a kind that the edition does not name.
    #[error("kind {given}; allowed: {}", .allowed.join(", "))]
    Kind {
        /// The kind.
        given: String,
        /// The kinds of the edition.
        allowed: Vec<String>,
    },
    /// A repeated indicator with too few or too many services.
    #[error("{given} rows; allowed: 2 to 9 rows")]
    Repeat {
        /// The number of services.
        given: u8,
    },
}
