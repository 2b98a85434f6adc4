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
mod groups;
mod id;
mod limits;
mod node;
pub mod predicate;
mod read;
mod revision;

pub use id::{EditionId, IndicatorId};
pub use limits::{LONGEST_ENTRY, LONGEST_ID, MOST_ENTRIES};
pub use node::{Node, NodeIndex, NodeKind};

use crate::document::{self, ImportError};
use crate::exact::Exact;
use check::Fault;
use format::{EditionFile, External};

/// Bytes of the largest edition file: ten times the longest of the shipped ones.
pub const LARGEST: usize = 4 * 1024 * 1024;

/// On a scale of decimals, the denominator of each value divides this number, 2⁴·3²·5⁴·7: at most four
/// decimals, or fractions such as 7/6. So any values of an edition can be added up.
pub const FINEST_VALUE: i64 = 630_000;

/// A checked edition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Instrument {
    id: EditionId,
    digest: String,
    origin: Origin,
    file: EditionFile,
    nodes: Vec<Node>,
    rows: Vec<NodeIndex>,
}

/// Where an edition comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Origin {
    /// It comes with the calculator; assessments without a digest rest on the first revision.
    Shipped {
        /// Is it the first revision of its edition?
        first: bool,
        /// Its file, as far as this program carries it.
        text: &'static str,
        /// SHA-256 of all that the whole file says, its keys in order.
        whole: &'static str,
    },
    /// The user has loaded it from this text.
    Loaded(String),
}

impl Instrument {
    /// The index: the root of the tree.
    pub const ROOT: NodeIndex = NodeIndex(0);

    /// Reads an edition file: its text, its invariants, its tree.
    ///
    /// # Errors
    /// Every fault found, each naming the node; nothing is repaired.
    pub fn read(text: &str) -> Result<Self, Vec<Fault>> {
        let unreadable = |problem| vec![Fault::Unreadable(problem)];
        if text.len() > LARGEST {
            return Err(unreadable(ImportError::TooLarge {
                given: text.len(),
                largest: LARGEST,
            }));
        }
        let document = document::parse(text).map_err(unreadable)?;
        let file = read::edition(&document).map_err(|problems| {
            let problems = problems.into_iter();
            problems.map(Fault::Unreadable).collect::<Vec<_>>()
        })?;
        let mut instrument = Self::new(file)?;
        instrument.digest = revision::digest(document);
        instrument.origin = Origin::Loaded(text.to_owned());
        Ok(instrument)
    }

    /// Identifier of the edition.
    pub fn id(&self) -> &EditionId {
        &self.id
    }

    /// SHA-256 of what a score rests on: tree, weights, scale, predicates, criteria and rules, in
    /// hexadecimal. Sources, remarks, dates and translations can change without changing it.
    pub fn digest(&self) -> &str {
        &self.digest
    }

    /// What assessments say of the revision that they rest on: the digest, or nothing for the first
    /// revision of an edition that comes with the calculator.
    pub fn revision(&self) -> &str {
        match self.origin {
            Origin::Shipped { first: true, .. } => "",
            _ => &self.digest,
        }
    }

    /// The text of a file that the user has loaded; `None` for an edition that comes with the
    /// calculator.
    pub fn loaded_text(&self) -> Option<&str> {
        match &self.origin {
            Origin::Loaded(text) => Some(text),
            Origin::Shipped { .. } => None,
        }
    }

    /// The text of its file. The page carries it without the English of longer texts.
    pub fn text(&self) -> &str {
        match &self.origin {
            Origin::Loaded(text) => text,
            Origin::Shipped { text, .. } => text,
        }
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

    /// The index of another institution that the value of a row comes from, if it comes from one.
    pub fn external(&self, id: &IndicatorId) -> Option<&External> {
        let row = self.row(id).and_then(|at| self.rows.get(at));
        self.node(*row?).external()
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
        self.file.scale.allows(value)
    }
}
