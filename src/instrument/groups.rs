//! The innermost groups of an edition, which are its aspects.

use super::{Instrument, NodeIndex, NodeKind};

impl Instrument {
    /// The innermost groups, in order.
    pub fn groups(&self) -> Vec<NodeIndex> {
        let mut groups: Vec<_> = self.rows().iter().map(|&row| self.group_of(row)).collect();
        groups.dedup();
        groups
    }

    /// The innermost group that a row is in. A repeated indicator is no group: it belongs to its aspect
    /// together with its services.
    pub fn group_of(&self, row: NodeIndex) -> NodeIndex {
        let mut above = self.above(self.node(row)).into_iter().rev();
        above
            .find(|&node| !matches!(self.node(node).kind, NodeKind::Repeated(_)))
            .unwrap_or(Self::ROOT)
    }
}
