//! Where a fault is. In words of the file where it can be, so that people find it there.

use super::super::IndicatorId;

/// The part of an edition file that has a fault.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Place {
    /// A field, by its path: `legal[2]`, lists counted from 1.
    #[error("{0}")]
    Field(String),
    /// The top layer of the tree.
    #[error("the whole tree")]
    Tree,
    /// A node, by tiers and numbers: `domain 2 › aspect 3`.
    #[error("{0}")]
    Node(String),
    /// A row, by its identifier.
    #[error("indicator {0}")]
    Row(IndicatorId),
    /// A kind of levels, by its identifier.
    #[error("level kind {0}")]
    LevelKind(String),
    /// A band, by its Indonesian name.
    #[error("predicate {0}")]
    Band(String),
    /// A rule, by its identifier.
    #[error("rule {0}")]
    Rule(String),
    /// A step of the calendar, by its Indonesian name.
    #[error("calendar › {0}")]
    Step(String),
    /// The crosswalk from an older edition, by its identifier.
    #[error("crosswalk › {0}")]
    Crosswalk(String),
}

impl Place {
    /// A field of the head.
    pub(super) fn field(name: &str) -> Self {
        Self::Field(name.to_owned())
    }

    /// An entry of a list of the head, counted from 0 here.
    pub(super) fn entry(list: &str, at: usize) -> Self {
        Self::Field(format!("{list}[{}]", at + 1))
    }
}
