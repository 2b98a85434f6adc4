//! The pages and their addresses behind `#`. Plain addresses work from any folder, offline, and
//! with the browser's "back".

use crate::drafts::DraftId;
use crate::instrument::{IndicatorId, Instrument, NodeIndex};

/// A page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Page {
    /// The list of drafts.
    Start,
    /// A new assessment.
    New,
    /// What a file holds, before it becomes a draft.
    Open,
    /// Explanations.
    Help,
    /// A draft.
    Draft(DraftId, Place),
    /// An address that nothing has.
    Unknown,
}

/// A place in a draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Place {
    /// The questionnaire at a row; without one at the first open row.
    Form(Option<IndicatorId>),
    /// The result.
    Result,
    /// Former states.
    History,
    /// The calculation of a node, as [`node_word`] writes it.
    Trace(String),
}

impl Page {
    /// The page of an address (without `#`).
    pub(super) fn parse(hash: &str) -> Self {
        let parts: Vec<&str> = hash.trim_matches('/').split('/').collect();
        let draft = |id: &str, place| Self::Draft(DraftId::new(id), place);
        match parts.as_slice() {
            [""] => Self::Start,
            ["new"] => Self::New,
            ["open"] => Self::Open,
            ["help"] => Self::Help,
            ["draft", id] => draft(id, Place::Form(None)),
            ["draft", id, "history"] => draft(id, Place::History),
            ["draft", id, "result"] => draft(id, Place::Result),
            ["draft", id, "trace", node] => draft(id, Place::Trace((*node).to_owned())),
            ["draft", id, row] => draft(id, Place::Form(Some(IndicatorId::new(*row)))),
            _ => Self::Unknown,
        }
    }

    /// The address of the page, with `#`.
    pub(super) fn href(&self) -> String {
        match self {
            Self::Start | Self::Unknown => "#/".into(),
            Self::New => "#/new".into(),
            Self::Open => "#/open".into(),
            Self::Help => "#/help".into(),
            Self::Draft(id, place) => {
                let place = match place {
                    Place::Form(None) => String::new(),
                    Place::Form(Some(row)) => format!("/{row}"),
                    Place::History => "/history".into(),
                    Place::Result => "/result".into(),
                    Place::Trace(node) => format!("/trace/{node}"),
                };
                format!("#/draft/{}{place}", id.as_str())
            }
        }
    }
}

/// A node in an address: `index`, `domain-2`, `aspect-3`, `indicator-12`.
pub(super) fn node_word(instrument: &Instrument, node: NodeIndex) -> String {
    let node = instrument.node(node);
    if node.no.is_empty() {
        node.tier.clone()
    } else {
        format!("{}-{}", node.tier, node.no)
    }
}

/// The node that an address names.
pub(super) fn node_of(instrument: &Instrument, word: &str) -> Option<NodeIndex> {
    instrument
        .indices()
        .find(|&node| node_word(instrument, node) == word)
}
