//! The invariants of rules: they name what the edition has, and say enough to be applied.

use std::collections::BTreeSet;

use super::broken::{ReferenceFault, RuleFault, TextFault};
use super::{Check, Place};
use crate::exact::Exact;
use crate::instrument::format::{Effect, Requirement, Rule};

impl Check<'_> {
    pub(super) fn rules(&mut self) {
        let mut known = BTreeSet::new();
        for (at, rule) in self.file.rules.iter().enumerate() {
            self.filled(&Place::entry("rules", at), "id", &rule.id);
            let place = Place::Rule(rule.id.clone());
            self.require(known.insert(&rule.id), &place, TextFault::IdTwice);
            self.scope(rule, &place);
            self.effect(rule, &place);
        }
    }

    fn scope(&mut self, rule: &Rule, place: &Place) {
        let scope = &rule.scope;
        for number in scope.indicators.iter().chain(&scope.except) {
            self.leaf(number, place);
        }
        for kind in &scope.kinds {
            let known = self.file.level_kinds.iter().any(|it| it.id == *kind);
            let given = kind.clone();
            self.require(known, place, RuleFault::Kind { given });
        }
        if let Some(level) = scope.from_level {
            self.level(level, place);
        }
    }

    fn effect(&mut self, rule: &Rule, place: &Place) {
        let from = rule.scope.from_level;
        match &rule.effect {
            Some(Effect::Cumulative { requires }) => {
                self.every_level(from, place);
                for it in requires {
                    self.rests_on(it, place);
                }
            }
            Some(Effect::DraftLimit { highest }) => {
                self.every_level(from, place);
                self.level(*highest, place);
            }
            Some(Effect::ReviewWithin { years } | Effect::EvidenceWithin { years }) => {
                self.require(*years > 0, place, RuleFault::NoYears);
                self.require(from.is_some(), place, RuleFault::NoFromLevel);
                let lowest = self.file.scale.lowest;
                if let Some(given) = from.filter(|&it| Exact::whole(it.into()) == lowest) {
                    let fault = RuleFault::NothingBelow { given, lowest };
                    self.require(false, place, fault);
                }
            }
            Some(Effect::Distinct) => self.every_level(from, place),
            None => {}
        }
    }

    /// An effect that does not read `from_level`: a rule that has one would say what nobody does.
    fn every_level(&mut self, from: Option<u8>, place: &Place) {
        if let Some(given) = from {
            self.require(false, place, RuleFault::EveryLevel { given });
        }
    }

    fn rests_on(&mut self, requirement: &Requirement, place: &Place) {
        let (level, requires) = (requirement.level, requirement.requires);
        self.leaf(&requirement.indicator, place);
        self.level(level, place);
        self.level(requires, place);
        let below = requires < level;
        self.require(below, place, RuleFault::RestsOn { level, requires });
    }

    /// An indicator of the tree, by its number.
    pub(super) fn leaf(&mut self, number: &str, place: &Place) {
        let known = self.leaves.contains(number);
        let given = number.to_owned();
        self.require(known, place, ReferenceFault::NoIndicator { given });
    }
}
