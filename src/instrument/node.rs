//! A node of the flattened tree.

use super::IndicatorId;
use super::format::{External, IndicatorFile, Name};
use crate::exact::Exact;

/// Place of a node in [`Instrument::nodes`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeIndex(pub(super) usize);

/// What a node is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NodeKind {
    /// The index: the root.
    Index,
    /// A domain, an aspect, or any other layer that the edition names.
    Group,
    /// A repeated indicator; the rows below it are its services.
    Repeated(Box<IndicatorFile>),
    /// A row that gets a level.
    Row {
        /// Its identifier.
        id: IndicatorId,
        /// What it asks.
        indicator: Box<IndicatorFile>,
    },
}

/// A node of the flattened tree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    /// `id` of its tier; `index` for the root, `service` for a row of a repeated indicator.
    pub tier: String,
    /// Number within its tier; empty for the root.
    pub no: String,
    /// Official name.
    pub name: Name,
    /// Weight in per cent of the index; 100 for the root.
    pub weight: Exact,
    /// What it is.
    pub kind: NodeKind,
    /// Where it comes from.
    pub sources: Vec<String>,
    /// The node above; `None` for the root.
    pub parent: Option<NodeIndex>,
    /// The nodes below, in order.
    pub children: Vec<NodeIndex>,
    /// The weight in units of the edition's common denominator.
    pub units: i64,
}

impl Node {
    /// What a row counts as while the value of another institution is not there; `None` for rows
    /// that are answered here.
    pub fn while_pending(&self) -> Option<Exact> {
        self.external().map(|external| external.while_pending)
    }

    /// The index of another institution that the value of a row comes from.
    pub fn external(&self) -> Option<&External> {
        match &self.kind {
            NodeKind::Row { indicator, .. } => indicator.external.as_ref(),
            _ => None,
        }
    }
}

impl NodeIndex {
    /// Number of the node in [`Instrument::nodes`].
    pub fn get(self) -> usize {
        self.0
    }
}
