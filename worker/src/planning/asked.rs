//! What the levels on the way ask, as the edition says it.

use spbe::exact::Exact;
use spbe::instrument::format::LevelFile;
use spbe::instrument::{Node, NodeKind};

/// The levels above a value up to another one; of a level that is reached by half, the whole of it.
/// Nothing where the edition has no criteria.
pub(super) fn levels(node: &Node, from: Exact, to: Exact) -> Vec<&LevelFile> {
    let NodeKind::Row { indicator, .. } = &node.kind else {
        return Vec::new();
    };
    let is_passed = |level: &&LevelFile| {
        let below = Exact::whole(i64::from(level.level) - 1);
        Exact::whole(level.level.into()) > from && below < to
    };
    indicator.levels.iter().filter(is_passed).collect()
}
