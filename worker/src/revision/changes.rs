//! What one revision of an edition changes against another: nodes, predicates, rules, and what is said of
//! the edition as a whole. Everything that a digest covers is compared, and nothing else: sources and
//! translations make no revision.

use spbe::exact::Exact;
use spbe::instrument::format::{Band, Effect, External, Repeat, Rule, Scale, ScaleValues, Scope};
use spbe::instrument::{Instrument, Node};

use super::indicator;
use super::whole::{self, Whole};

/// All changes from one revision to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changes<'a> {
    /// Nodes, in the order of the form: of the new revision, then those that are gone.
    pub nodes: Vec<NodeChange<'a>>,
    /// The bands of both, where they differ.
    pub bands: Option<(&'a [Band], &'a [Band])>,
    /// The scales of both, where they differ.
    pub scale: Option<(&'a Scale, &'a Scale)>,
    /// Rules.
    pub rules: Vec<RuleChange<'a>>,
    /// What is said of the edition as a whole.
    pub whole: Vec<Whole>,
}

/// A node that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NodeChange<'a> {
    /// Only the new revision has it.
    Added(&'a Node),
    /// Only the old one has it.
    Removed(&'a Node),
    /// Both have it, with differences.
    Changed {
        /// The node before.
        old: &'a Node,
        /// The node now.
        new: &'a Node,
        /// What differs.
        parts: Vec<Part<'a>>,
    },
}

/// What differs in a node.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part<'a> {
    /// Its name.
    Name,
    /// Its weight in per cent of the index.
    Weight(Exact, Exact),
    /// The node above it, by number.
    Place,
    /// What is asked: kind, question, explanation, page, evidence.
    Question,
    /// Whose index the value comes from, and what it counts as.
    External(Option<&'a External>, Option<&'a External>),
    /// The services that it is scored on.
    Services(Option<&'a Repeat>, Option<&'a Repeat>),
    /// The criterion of a level; absent where one of them has none.
    Criterion {
        /// The level.
        level: u8,
        /// The criterion before.
        old: Option<&'a str>,
        /// The criterion now.
        new: Option<&'a str>,
    },
    /// The evidence that a level asks for; absent where one of them asks for none.
    Evidence {
        /// The level.
        level: u8,
        /// The evidence before.
        old: Option<&'a str>,
        /// The evidence now.
        new: Option<&'a str>,
    },
}

/// A rule that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleChange<'a> {
    /// The rule before; `None` for a new one.
    pub old: Option<&'a Rule>,
    /// The rule now; `None` for one that is gone.
    pub new: Option<&'a Rule>,
}

impl<'a> Changes<'a> {
    /// Compares two revisions.
    pub fn between(old: &'a Instrument, new: &'a Instrument) -> Self {
        let (before, now) = (old.edition(), new.edition());
        let bands = (&before.predicates.bands[..], &now.predicates.bands[..]);
        let scale = (&before.scale, &now.scale);
        Self {
            nodes: nodes(old, new),
            bands: bounds(bands.0).ne(bounds(bands.1)).then_some(bands),
            scale: (range(scale.0) != range(scale.1)).then_some(scale),
            rules: rules(&before.rules, &now.rules),
            whole: whole::between(old, new),
        }
    }

    /// Does nothing differ that is shown here?
    pub fn is_empty(&self) -> bool {
        let nothing = self.bands.is_none() && self.scale.is_none() && self.whole.is_empty();
        nothing && self.nodes.is_empty() && self.rules.is_empty()
    }
}

fn bounds(bands: &[Band]) -> impl Iterator<Item = (&str, Exact, Exact)> {
    let bands = bands.iter();
    bands.map(|band| (band.name.id.as_str(), band.from, band.to))
}

fn range(scale: &Scale) -> (Exact, Exact, ScaleValues) {
    (scale.lowest, scale.highest, scale.values)
}

fn find<'a>(instrument: &'a Instrument, like: &Node) -> Option<&'a Node> {
    let mut nodes = instrument.nodes().iter();
    nodes.find(|node| (&node.tier, &node.no) == (&like.tier, &like.no))
}

fn nodes<'a>(old: &'a Instrument, new: &'a Instrument) -> Vec<NodeChange<'a>> {
    // The root is the index itself.
    let mut changes: Vec<NodeChange> = new.nodes()[1..]
        .iter()
        .filter_map(|node| {
            let Some(before) = find(old, node) else {
                return Some(NodeChange::Added(node));
            };
            let parts = parts((old, before), (new, node));
            (!parts.is_empty()).then_some(NodeChange::Changed {
                old: before,
                new: node,
                parts,
            })
        })
        .collect();
    let gone = old.nodes()[1..].iter();
    let gone = gone.filter(|node| find(new, node).is_none());
    changes.extend(gone.map(NodeChange::Removed));
    changes
}

fn parts<'a>(
    (old, before): (&'a Instrument, &'a Node),
    (new, now): (&'a Instrument, &'a Node),
) -> Vec<Part<'a>> {
    let mut parts = Vec::new();
    if before.name.id != now.name.id {
        parts.push(Part::Name);
    }
    if before.weight != now.weight {
        parts.push(Part::Weight(before.weight, now.weight));
    }
    let above = |instrument: &'a Instrument, node: &Node| {
        let parent = instrument.node(node.parent.unwrap_or(Instrument::ROOT));
        (&parent.tier, &parent.no)
    };
    if above(old, before) != above(new, now) {
        parts.push(Part::Place);
    }
    parts.extend(indicator::parts((old, before), (new, now)));
    parts
}

/// What a rule does, without its sources and translations.
fn says(rule: &Rule) -> (&str, &Scope, Option<&Effect>) {
    (&rule.text.id, &rule.scope, rule.effect.as_ref())
}

fn rules<'a>(old: &'a [Rule], new: &'a [Rule]) -> Vec<RuleChange<'a>> {
    let of = |rules: &'a [Rule], id: &str| rules.iter().find(|rule| rule.id == id);
    let mut changes = Vec::new();
    for rule in new {
        let before = of(old, &rule.id);
        if before.map(says) != Some(says(rule)) {
            changes.push(RuleChange {
                old: before,
                new: Some(rule),
            });
        }
    }
    let gone = old.iter().filter(|rule| of(new, &rule.id).is_none());
    changes.extend(gone.map(|rule| RuleChange {
        old: Some(rule),
        new: None,
    }));
    changes
}
