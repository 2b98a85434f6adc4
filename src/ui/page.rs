//! The pages and their addresses behind `#`. Plain addresses work from any folder, offline, and
//! with the browser's "back".

use crate::drafts::DraftId;
use crate::instrument::{IndicatorId, Instrument, NodeIndex};
use crate::words::Words;

/// A page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Page {
    /// The list of drafts.
    Start,
    /// A new assessment.
    New,
    /// What a file holds, before it becomes a draft.
    Open,
    /// A page of no draft that the second module draws.
    Drawn(Drawn),
    /// Explanations.
    Help,
    /// A topic of the guide, as its word.
    Topic(String),
    /// The result that a link holds, as its text.
    Shared(String),
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
    /// A page that the second module draws.
    Drawn(Drawn),
    /// The calculation of a node, as [`node_word`] writes it.
    Trace(String),
}

/// A page that the second module draws.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Drawn {
    /// Handing the assessment over.
    Submission,
    /// The report and the documents, to be printed.
    Report,
    /// Units, and merging what they answered.
    Merge,
    /// The stages of the evaluation beside each other.
    Stages,
    /// General questions, narratives, recommendation.
    Evaluation,
    /// Dates, what is due, corrections after the submission.
    Calendar,
    /// The cheapest way to a target.
    Plan,
    /// The next year's assessment from this one.
    Carry,
    /// What a newer revision of the edition changes.
    Revision,
    /// Many submissions in one table.
    Recap,
    /// One agency over several years.
    Years,
    /// Two assessments or stages beside each other.
    Compare,
    /// An agency among the official results.
    National,
    /// The editions, and a copy to be changed.
    Editions,
    /// What can be done with the calculator, and how.
    Guide,
}

impl Drawn {
    const OF_A_DRAFT: [Self; 9] = [
        Self::Submission,
        Self::Report,
        Self::Merge,
        Self::Stages,
        Self::Evaluation,
        Self::Calendar,
        Self::Plan,
        Self::Carry,
        Self::Revision,
    ];
    /// The pages of no draft, in the order of their links.
    pub(super) const OF_NONE: [Self; 6] = [
        Self::Recap,
        Self::Years,
        Self::Compare,
        Self::National,
        Self::Editions,
        Self::Guide,
    ];

    /// Does it show the open draft?
    pub(super) fn is_of_a_draft(self) -> bool {
        Self::OF_A_DRAFT.contains(&self)
    }

    /// Its word in addresses and in requests.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Submission => "submission",
            Self::Report => "report",
            Self::Merge => "merge",
            Self::Stages => "stages",
            Self::Evaluation => "evaluation",
            Self::Calendar => "calendar",
            Self::Plan => "plan",
            Self::Carry => "carry",
            Self::Revision => "revision",
            Self::Recap => "recap",
            Self::Years => "years",
            Self::Compare => "compare",
            Self::National => "national",
            Self::Editions => "editions",
            Self::Guide => "guide",
        }
    }

    /// What people call it.
    pub(super) fn title(self) -> fn(Words) -> &'static str {
        match self {
            Self::Submission => Words::submission,
            Self::Report => Words::printed_report,
            Self::Merge => Words::units_and_merging,
            Self::Stages => Words::stages,
            Self::Evaluation => Words::evaluation,
            Self::Calendar => Words::calendar,
            Self::Plan => Words::plan,
            Self::Carry => Words::carry,
            Self::Revision => Words::revision,
            Self::Recap => Words::recap,
            Self::Years => Words::years,
            Self::Compare => Words::compare,
            Self::National => Words::national,
            Self::Editions => Words::editions,
            Self::Guide => Words::guide,
        }
    }
}

impl Page {
    /// The page of an address (without `#`).
    pub(super) fn parse(hash: &str) -> Self {
        // A slash too many at its end is for the reader of the link to find.
        let shared = ["/s/", "/v/"]
            .iter()
            .find_map(|form| hash.strip_prefix(form));
        if let Some(text) = shared {
            return Self::Shared(text.to_owned());
        }
        let parts: Vec<&str> = hash.trim_matches('/').split('/').collect();
        let draft = |id: &str, place| Self::Draft(DraftId::new(id), place);
        match parts.as_slice() {
            [""] => Self::Start,
            ["new"] => Self::New,
            ["open"] => Self::Open,
            ["help"] => Self::Help,
            ["guide", topic] => Self::Topic((*topic).to_owned()),
            ["draft", id] => draft(id, Place::Form(None)),
            ["draft", id, "history"] => draft(id, Place::History),
            ["draft", id, "result"] => draft(id, Place::Result),
            ["draft", id, "trace", node] => draft(id, Place::Trace((*node).to_owned())),
            ["draft", id, word] => {
                let drawn = Drawn::OF_A_DRAFT.into_iter().find(|it| it.word() == *word);
                let row = || Place::Form(Some(IndicatorId::new(*word)));
                draft(id, drawn.map_or_else(row, Place::Drawn))
            }
            [word] => {
                let drawn = Drawn::OF_NONE.into_iter().find(|it| it.word() == *word);
                drawn.map_or(Self::Unknown, Self::Drawn)
            }
            _ => Self::Unknown,
        }
    }

    /// The address of the page, with `#`.
    pub(super) fn href(&self) -> String {
        match self {
            Self::Start | Self::Unknown => "#/".into(),
            Self::New => "#/new".into(),
            Self::Open => "#/open".into(),
            Self::Drawn(page) => format!("#/{}", page.word()),
            Self::Help => "#/help".into(),
            Self::Topic(topic) => format!("#/guide/{topic}"),
            Self::Shared(text) => {
                let form = if text.contains('/') { "v" } else { "s" };
                format!("#/{form}/{text}")
            }
            Self::Draft(id, place) => {
                let place = match place {
                    Place::Form(None) => String::new(),
                    Place::Form(Some(row)) => format!("/{row}"),
                    Place::History => "/history".into(),
                    Place::Drawn(page) => format!("/{}", page.word()),
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
