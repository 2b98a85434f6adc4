//! An edition of the instrument, checked and ready to score.
//!
//! The tree of the file is flattened into one list in reading order, with the index itself as the
//! root and each service of a repeated indicator as a row of its own. Weights become whole units
//! over one common denominator, so that scoring is integer arithmetic (Permen PANRB 59/2020,
//! Lampiran, h.21–24: every value is a weighted mean of the values below it).

pub mod check;
pub mod editions;
mod flatten;
pub mod format;
mod id;
mod node;
pub mod predicate;
mod read;

pub use id::{EditionId, IndicatorId};
pub use node::{Node, NodeIndex, NodeKind};

use crate::exact::Exact;
use check::Fault;
use format::{EditionFile, ScaleValues};

/// A checked edition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Instrument {
    id: EditionId,
    file: EditionFile,
    nodes: Vec<Node>,
    rows: Vec<NodeIndex>,
}

impl Instrument {
    /// The index: the root of the tree.
    pub const ROOT: NodeIndex = NodeIndex(0);

    /// Reads an edition file: its text, its invariants, its tree.
    ///
    /// # Errors
    /// Every fault found, each naming the node; nothing is repaired.
    pub fn read(text: &str) -> Result<Self, Vec<Fault>> {
        let file = read::edition(text).map_err(|problem| vec![Fault::Unreadable(problem)])?;
        Self::new(file)
    }

    /// Identifier of the edition.
    pub fn id(&self) -> &EditionId {
        &self.id
    }

    /// Everything the file says about the edition besides its tree (whose place is empty here).
    pub fn edition(&self) -> &EditionFile {
        &self.file
    }

    /// All nodes in reading order; the root first.
    pub fn nodes(&self) -> &[Node] {
        &self.nodes
    }

    /// The node at a place.
    pub fn node(&self, index: NodeIndex) -> &Node {
        &self.nodes[index.0]
    }

    /// The rows that get a level, in the order of the form: 47 in edition 2020, 37 in 2018.
    pub fn rows(&self) -> &[NodeIndex] {
        &self.rows
    }

    /// Identifiers of the rows, in the order of the form.
    pub fn ids(&self) -> impl Iterator<Item = &IndicatorId> {
        self.rows
            .iter()
            .filter_map(|&row| match &self.node(row).kind {
                NodeKind::Row { id, .. } => Some(id),
                _ => None,
            })
    }

    /// The row with this identifier: its number in [`Self::rows`].
    pub fn row(&self, id: &IndicatorId) -> Option<usize> {
        self.ids().position(|known| known == id)
    }

    /// The nodes of a tier, in order: all aspects, say.
    pub fn tier<'a>(&'a self, tier: &'a str) -> impl Iterator<Item = NodeIndex> + 'a {
        self.indices()
            .filter(move |&index| self.node(index).tier == tier)
    }

    /// The nodes above a node, from the root down.
    pub fn above(&self, node: &Node) -> Vec<NodeIndex> {
        let mut above: Vec<_> =
            std::iter::successors(node.parent, |&index| self.node(index).parent).collect();
        above.reverse();
        above
    }

    /// The rows below a node, in the order of the form.
    pub fn rows_below(&self, group: NodeIndex) -> Vec<NodeIndex> {
        let below = |&row: &NodeIndex| self.above(self.node(row)).contains(&group);
        self.rows.iter().copied().filter(below).collect()
    }

    /// All places, in reading order.
    pub fn indices(&self) -> impl Iterator<Item = NodeIndex> + use<> {
        (0..self.nodes.len()).map(NodeIndex)
    }

    /// Is this a value that an indicator of the edition can take?
    pub fn allows(&self, value: Exact) -> bool {
        let scale = &self.file.scale;
        let stepped = scale.values == ScaleValues::Decimal || value.is_whole();
        stepped && (scale.lowest..=scale.highest).contains(&value)
    }
}
