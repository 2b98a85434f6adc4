//! Values from other institutions.

use std::fmt;

use crate::exact::Exact;
use crate::instrument::format::{Scale, ScaleValues};

/// The values that an indicator can take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AllowedValues {
    /// Lowest value.
    pub lowest: Exact,
    /// Highest value.
    pub highest: Exact,
    /// Only whole levels, or values between them too.
    pub steps: ScaleValues,
}

/// An invariant of values from other institutions.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ForeignFault {
    /// What counts while a value is pending is not a value of the scale.
    #[error("{} while the value is pending; allowed: {allowed}", .given.written('.'))]
    Pending {
        /// What counts.
        given: Exact,
        /// What could count.
        allowed: AllowedValues,
    },
    /// A foreign index with one bound, or with the higher one first.
    #[error("{} to {}; allowed: both bounds of that index, the lowest first, or neither", bound(*.lowest, '.'), bound(*.highest, '.'))]
    Range {
        /// Lowest value.
        lowest: Option<Exact>,
        /// Highest value.
        highest: Option<Exact>,
    },
    /// A conversion on a scale whose values it cannot give.
    #[error("a conversion; allowed: none, since the scale has whole levels only")]
    ConversionToLevels,
    /// A conversion that does not rise, or leaves the scale.
    #[error("{}; allowed: two rising points or more, values {allowed}", points(.given, '.'))]
    Conversion {
        /// Foreign values and what they stand for.
        given: Vec<(Exact, Exact)>,
        /// What they may stand for.
        allowed: AllowedValues,
    },
    /// A conversion of foreign values that the index does not have.
    #[error("points from {} to {}; allowed: {} to {}, the range of that index", .from.written('.'), .to.written('.'), .lowest.written('.'), .highest.written('.'))]
    Points {
        /// First foreign value.
        from: Exact,
        /// Last foreign value.
        to: Exact,
        /// Lowest value of the index.
        lowest: Exact,
        /// Highest value of the index.
        highest: Exact,
    },
}

/// A bound as people write it; a dash where there is none.
pub fn bound(value: Option<Exact>, mark: char) -> String {
    value.map_or("–".into(), |value| value.written(mark))
}

/// Points as people write them.
pub fn points(points: &[(Exact, Exact)], mark: char) -> String {
    let written = |&(from, to): &(Exact, Exact)| {
        let [from, to] = [from, to].map(|value| value.written(mark));
        format!("{from} → {to}")
    };
    points.iter().map(written).collect::<Vec<_>>().join("; ")
}

impl From<&Scale> for AllowedValues {
    fn from(scale: &Scale) -> Self {
        Self {
            lowest: scale.lowest,
            highest: scale.highest,
            steps: scale.values,
        }
    }
}

impl fmt::Display for AllowedValues {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (lowest, highest) = (self.lowest, self.highest);
        match self.steps {
            ScaleValues::Integer => write!(f, "{lowest} to {highest}, whole levels only"),
            ScaleValues::Decimal => write!(
                f,
                "{lowest} to {highest}, with at most 4 decimals or as a fraction such as 7/6"
            ),
        }
    }
}
