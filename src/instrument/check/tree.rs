//! The invariants of the tree: numbers, tiers, names, and what a leaf asks.

use std::collections::BTreeSet;

use super::broken::{HeadFault, TreeFault};
use super::{Check, Fault, Place, broken};
use crate::exact::Exact;
use crate::instrument::format::{IndicatorFile, NodeFile, WeightsOf};
use crate::instrument::limits::LONGEST_SUFFIX;
use crate::instrument::{IndicatorId, LONGEST_ID};

/// The most nodes of a tree, services counted: ten times what any instrument has.
const MOST_NODES: usize = 1_000;

impl<'a> Check<'a> {
    pub(super) fn tree(&mut self) {
        let file = self.file;
        let few = nodes(&file.tree) <= MOST_NODES;
        let most = MOST_NODES;
        self.require(few, &Place::field("tree"), TreeFault::TooManyNodes { most });
        self.weights(&Place::Tree, Exact::whole(100), &file.tree);
        for node in &file.tree {
            self.node(node, "", 0);
        }
    }

    fn node(&mut self, node: &'a NodeFile, above: &str, depth: usize) {
        let own = format!("{} {}", node.tier, node.no);
        let path = if above.is_empty() {
            own
        } else {
            format!("{above} › {own}")
        };
        let place = Place::Node(path.clone());
        let tiers = &self.file.tiers;
        let tier = tiers.iter().position(|tier| tier.id == node.tier);
        let below = tiers.iter().skip(depth);
        let allowed = below.map(|tier| tier.id.clone()).collect();
        let given = node.tier.clone();
        let known = tier.is_some_and(|tier| tier >= depth);
        self.require(known, &place, TreeFault::Tier { given, allowed });
        self.number(node, &place);
        self.name(&place, "name.", &node.name);
        let given = node.weight;
        self.require(given > Exact::ZERO, &place, TreeFault::Weight { given });
        let sourced = !node.sources.is_empty();
        self.require(sourced, &place, HeadFault::NoSource);
        match (&node.indicator, node.children.is_empty()) {
            (None, false) => {
                let whole = match self.file.weights {
                    WeightsOf::Index => node.weight,
                    WeightsOf::Parent => Exact::whole(100),
                };
                self.weights(&place, whole, &node.children);
                let below = tier.map_or(depth, |tier| tier + 1);
                for child in &node.children {
                    self.node(child, &path, below);
                }
            }
            (Some(indicator), true) => {
                self.leaves.insert(&node.no);
                self.indicator(indicator, &place);
            }
            _ => self.require(false, &place, TreeFault::GroupOrLeaf),
        }
    }

    /// A number names a node in drafts and files, so there it must be found again.
    fn number(&mut self, node: &'a NodeFile, place: &Place) {
        let unique = self.numbers.insert((&node.tier, &node.no));
        self.require(unique, place, TreeFault::NumberTwice);
        self.filled(place, "no", &node.no);
        let repeat = node.indicator.as_ref().and_then(|it| it.repeat.as_ref());
        let longest = LONGEST_ID - repeat.map_or(0, |_| LONGEST_SUFFIX);
        self.short(place, "no", &node.no, longest);
    }

    fn indicator(&mut self, indicator: &IndicatorFile, place: &Place) {
        let kinds = self.file.level_kinds.iter();
        let allowed: Vec<String> = kinds.map(|kind| kind.id.clone()).collect();
        let given = indicator.kind.clone();
        let known = allowed.contains(&given);
        self.require(known, place, TreeFault::Kind { given, allowed });
        if let Some(repeat) = &indicator.repeat {
            let given = repeat.rows;
            let several = (2..=9).contains(&given);
            self.require(several, place, TreeFault::Repeat { given });
            self.name(place, "repeat.name.", &repeat.name);
        }
        if let Some(external) = &indicator.external {
            self.external(external, place);
        }
        self.criteria(indicator, place);
    }
}

/// How many nodes a tree has, services counted.
fn nodes(tree: &[NodeFile]) -> usize {
    let services = |node: &NodeFile| {
        let indicator = node.indicator.as_ref();
        let repeat = indicator.and_then(|indicator| indicator.repeat.as_ref());
        repeat.map_or(0, |repeat| usize::from(repeat.rows))
    };
    let counts = tree
        .iter()
        .map(|node| 1 + services(node) + nodes(&node.children));
    counts.sum()
}

/// Answers are kept by the identifiers of the rows, so no two rows may share one: an indicator
/// numbered `35.1` beside the services of 35, say, or two leaves of one number in different tiers.
///
/// # Errors
/// A fault naming the first identifier that comes twice.
pub(in crate::instrument) fn distinct<'a>(
    rows: impl Iterator<Item = &'a IndicatorId>,
) -> Result<(), Vec<Fault>> {
    let mut known = BTreeSet::new();
    for row in rows {
        if !known.insert(row) {
            let place = Place::Row(row.clone());
            return Err(vec![broken(&place, TreeFault::RowTwice)]);
        }
    }
    Ok(())
}
