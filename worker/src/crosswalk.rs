//! Which indicators of two editions ask the same, as the newer edition says: pairs of nodes instead of
//! numbers. What may be done along them is said by the pages; levels never pass, the scales differ.

mod beside;
pub(crate) mod words;

pub(crate) use beside::{Beside, table};

use spbe::instrument::format::{Confidence, Text};
use spbe::instrument::{Instrument, NodeIndex, NodeKind};

/// The pairs from an older edition to a newer one.
pub(crate) struct Pairs {
    /// The pairs, in the order of the newer edition; an indicator may stand in several.
    pub(crate) pairs: Vec<Pair>,
    /// What a reader must know about them.
    pub(crate) note: &'static Text,
}

/// Two indicators that ask the same, wholly or in part.
pub(crate) struct Pair {
    /// In the older edition.
    pub(crate) from: NodeIndex,
    /// In the newer one.
    pub(crate) to: NodeIndex,
    /// Support.
    pub(crate) confidence: Confidence,
}

impl Pairs {
    /// Those that the newer edition has; `None` where it says nothing of the older one.
    pub(crate) fn between(older: &Instrument, newer: &'static Instrument) -> Option<Self> {
        let crosswalks = &newer.edition().crosswalk;
        let crosswalk = crosswalks
            .iter()
            .find(|it| it.edition == older.id().as_str())?;
        let pair = |pair: &spbe::instrument::format::Pair| {
            Some(Pair {
                // The check of an edition cannot know the numbers of another one.
                from: indicator(older, &pair.from)?,
                to: indicator(newer, &pair.to)?,
                confidence: pair.confidence,
            })
        };
        let mut pairs: Vec<Pair> = crosswalk.pairs.iter().filter_map(pair).collect();
        pairs.sort_by_key(|pair| (pair.to, pair.from));
        Some(Self {
            pairs,
            note: &crosswalk.note,
        })
    }
}

/// The indicator with this number; of a repeated one, the node above its services.
fn indicator(instrument: &Instrument, number: &str) -> Option<NodeIndex> {
    instrument.indices().find(|&index| {
        let node = instrument.node(index);
        let asks = matches!(node.kind, NodeKind::Row { .. } | NodeKind::Repeated(_));
        asks && node.no == number
    })
}
