//! The invariants of the tree: weights, numbers, tiers, criteria.

use super::Check;
use crate::exact::Exact;
use crate::instrument::format::{IndicatorFile, NodeFile};

impl<'a> Check<'a> {
    pub(super) fn weights(&mut self, place: &str, whole: Exact, children: &[NodeFile]) {
        let sum = children
            .iter()
            .try_fold(Exact::ZERO, |sum, child| sum.plus(child.weight));
        let given = sum.map_or("too large".into(), |sum| sum.to_string());
        self.require(
            sum == Some(whole),
            place,
            format!("weights below it add up to {given}"),
            whole.to_string(),
        );
    }

    pub(super) fn node(&mut self, node: &'a NodeFile, above: &str, depth: usize) {
        let own = format!("{} {}", node.tier, node.no);
        let place = if above.is_empty() {
            own
        } else {
            format!("{above} › {own}")
        };
        let tiers = &self.file.tiers;
        let tier = tiers.iter().position(|tier| tier.id == node.tier);
        let known: Vec<&str> = tiers
            .iter()
            .skip(depth)
            .map(|tier| tier.id.as_str())
            .collect();
        self.require(
            tier.is_some_and(|tier| tier >= depth),
            &place,
            format!("tier {}", node.tier),
            known.join(", "),
        );
        let unique = self.numbers.insert((&node.tier, &node.no));
        self.require(
            unique,
            &place,
            "a number used twice",
            "numbers unique in their tier",
        );
        self.require(
            node.weight > Exact::ZERO,
            &place,
            format!("weight {}", node.weight),
            "a weight above 0",
        );
        self.require(
            !node.sources.is_empty(),
            &place,
            "no source",
            "at least one source",
        );
        match (&node.indicator, node.children.is_empty()) {
            (None, false) => {
                self.weights(&place, node.weight, &node.children);
                let below = tier.map_or(depth, |tier| tier + 1);
                for child in &node.children {
                    self.node(child, &place, below);
                }
            }
            (Some(indicator), true) => self.indicator(indicator, &place),
            _ => self.require(
                false,
                &place,
                "both or none of them",
                "either children or an indicator",
            ),
        }
    }

    fn indicator(&mut self, indicator: &IndicatorFile, place: &str) {
        let kinds: Vec<&str> = self
            .file
            .level_kinds
            .iter()
            .map(|kind| kind.id.as_str())
            .collect();
        self.require(
            kinds.contains(&indicator.kind.as_str()),
            place,
            format!("kind {}", indicator.kind),
            kinds.join(", "),
        );
        if let Some(repeat) = &indicator.repeat {
            let given = format!("{} rows", repeat.rows);
            self.require((2..=9).contains(&repeat.rows), place, given, "2 to 9 rows");
        }
        if self.file.criteria.published {
            self.levels(place, indicator.levels.iter().map(|level| level.level));
        } else {
            let none = indicator.levels.is_empty();
            self.require(
                none,
                place,
                "criteria",
                "none, since the edition says they are not published",
            );
        }
        let empty = indicator
            .levels
            .iter()
            .find(|level| level.criterion.id.trim().is_empty());
        if let Some(level) = empty {
            let given = format!("no text at level {}", level.level);
            self.require(false, place, given, "a criterion for every level");
        }
    }
}
