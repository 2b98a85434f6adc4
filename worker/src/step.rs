//! How far a part has risen or fallen from one report to another of the same instrument, and what that
//! does to the index. As the index is a weighted mean over all rows, the effects of all rows, or of all
//! parts of one layer, add up to the difference of the two indices exactly.

use spbe::exact::Exact;
use spbe::instrument::NodeIndex;
use spbe::score::{Report, Score};

/// A part in two reports.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Step {
    /// In the one report.
    pub(crate) from: Score,
    /// In the other.
    pub(crate) to: Score,
    /// The difference in points; `None` while one of both is incomplete.
    pub(crate) points: Option<Exact>,
    /// What the difference adds to the index.
    pub(crate) effect: Option<Exact>,
}

impl Step {
    /// Compares a part.
    pub(crate) fn between(before: &Report, after: &Report, node: NodeIndex) -> Self {
        let (from, to) = (before.score(node), after.score(node));
        let both = to.exact().zip(from.exact());
        let points = both.and_then(|(to, from)| to.minus(from));
        Self {
            from,
            to,
            points,
            effect: points.and_then(|points| points.times(before.effect_of_step(node))),
        }
    }
}

/// The sum of all known effects; `None` when it overflows.
pub(crate) fn sum(effects: impl Iterator<Item = Option<Exact>>) -> Option<Exact> {
    let mut known = effects.flatten();
    known.try_fold(Exact::ZERO, Exact::plus)
}
