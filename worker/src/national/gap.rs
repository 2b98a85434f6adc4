//! Which domain holds most of the gap between two agencies.

use spbe::exact::Exact;
use spbe::instrument::{Instrument, NodeIndex};

use super::result::AgencyResult;

/// The gap between two results, in points of the index.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Gap {
    /// Difference of the indices: the other's less the own one.
    pub(crate) index: Exact,
    /// What each domain gives to it.
    pub(crate) domains: Vec<Part>,
    /// What the rounding of the printed figures leaves over. With it the domains add up exactly.
    pub(crate) rounding: Exact,
}

/// A domain's part of a gap.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Part {
    pub(crate) node: NodeIndex,
    pub(crate) own: Exact,
    pub(crate) other: Exact,
    /// Points of the index: difference of the domain times its weight.
    pub(crate) points: Exact,
}

impl Gap {
    /// `None` only for numbers that cannot be added.
    pub(crate) fn between(
        own: &AgencyResult,
        other: &AgencyResult,
        instrument: &Instrument,
    ) -> Option<Self> {
        let index = other.index.minus(own.index)?;
        let mut rounding = index;
        let mut domains = Vec::new();
        for (place, node) in instrument.tier("domain").enumerate() {
            let (own, other) = (*own.domains.get(place)?, *other.domains.get(place)?);
            let share = instrument.node(node).weight.divided_by(Exact::whole(100))?;
            let points = other.minus(own)?.times(share)?;
            rounding = rounding.minus(points)?;
            domains.push(Part {
                node,
                own,
                other,
                points,
            });
        }
        Some(Self {
            index,
            domains,
            rounding,
        })
    }

    /// The domain in which the other one is ahead by most points.
    pub(crate) fn widest(&self) -> Option<&Part> {
        let ahead = self.domains.iter().filter(|part| part.points > Exact::ZERO);
        ahead.max_by_key(|part| part.points)
    }
}
