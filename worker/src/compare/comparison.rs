//! What two sides can be compared by.

use spbe::instrument::{Instrument, NodeIndex, NodeKind};

use super::side::Side;
use crate::step::Step;

/// Two sides, and what the radar shows beside them.
#[derive(Debug)]
pub(super) struct Comparison<'a> {
    pub(super) a: Side<'a>,
    pub(super) b: Side<'a>,
    /// Further rings of the radar, at the same instrument.
    pub(super) further: Vec<Side<'a>>,
}

impl<'a> Comparison<'a> {
    pub(super) fn of([a, b]: [Side<'a>; 2], further: Vec<Side<'a>>) -> Self {
        Self { a, b, further }
    }

    /// Both sides, A first.
    pub(super) fn sides(&self) -> [&Side<'a>; 2] {
        [&self.a, &self.b]
    }

    /// The rings of the radar: both sides, then the further ones.
    pub(super) fn rings(&self) -> Vec<&Side<'a>> {
        self.sides().into_iter().chain(&self.further).collect()
    }

    /// The instrument of both; `None` where they rest on two, even if only on two revisions of one.
    pub(super) fn instrument(&self) -> Option<&'static Instrument> {
        self.a.instrument_with(&self.b)
    }

    /// Does an assessment stand against itself?
    pub(super) fn is_the_same(&self) -> bool {
        self.a.is(&self.b)
    }

    /// A part on both sides, from A to B. Only within one instrument.
    pub(super) fn step(&self, node: NodeIndex) -> Step {
        Step::between(self.a.scores, self.b.scores, node)
    }

    /// Is any value a range?
    pub(super) fn is_incomplete(&self) -> bool {
        self.rings().iter().any(|side| side.index().open > 0)
    }
}

/// The groups of an instrument, in the order of the form; an indicator with services is none.
pub(super) fn groups(instrument: &Instrument) -> impl Iterator<Item = NodeIndex> {
    let is_group = |index: &NodeIndex| instrument.node(*index).kind == NodeKind::Group;
    instrument.indices().filter(is_group)
}

/// Do the values of a part differ, or how they came about: one is open, or only one waits for another
/// institution?
pub(super) fn differs(step: &Step) -> bool {
    let state = |score: spbe::score::Score| (score.exact(), score.open, score.pending);
    state(step.from) != state(step.to)
}
