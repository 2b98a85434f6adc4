//! The invariants of levels: each has a name for every kind, and where criteria are published, one.

use std::collections::BTreeSet;

use super::broken::{LevelFault, TextFault};
use super::{Check, Place};
use crate::instrument::format::IndicatorFile;

impl Check<'_> {
    pub(super) fn level_kinds(&mut self) {
        let mut known = BTreeSet::new();
        for (at, kind) in self.file.level_kinds.iter().enumerate() {
            self.filled(&Place::entry("level_kinds", at), "id", &kind.id);
            let place = Place::LevelKind(kind.id.clone());
            self.require(known.insert(&kind.id), &place, TextFault::IdTwice);
            self.name(&place, "name.", &kind.name);
            self.levels(&place, kind.levels.iter().map(|level| level.level));
            for (at, level) in kind.levels.iter().enumerate() {
                self.name(&place, &format!("levels[{}].name.", at + 1), &level.name);
            }
        }
    }

    pub(super) fn criteria(&mut self, indicator: &IndicatorFile, place: &Place) {
        if self.file.criteria.published {
            self.levels(place, indicator.levels.iter().map(|level| level.level));
        } else {
            let none = indicator.levels.is_empty();
            self.require(none, place, LevelFault::CriteriaUnpublished);
        }
        let mut levels = indicator.levels.iter();
        if let Some(level) = levels.find(|level| level.criterion.id.trim().is_empty()) {
            let level = level.level;
            self.require(false, place, LevelFault::NoCriterion { level });
        }
    }

    /// One entry for each whole level of the scale, from the lowest.
    fn levels(&mut self, place: &Place, given: impl Iterator<Item = u8>) {
        let given: Vec<i64> = given.map(i64::from).collect();
        let scale = &self.file.scale;
        let allowed: Vec<i64> = (scale.lowest.numerator()..=scale.highest.numerator()).collect();
        let whole = given == allowed;
        self.require(whole, place, LevelFault::Levels { given, allowed });
    }

    /// A level that something refers to.
    pub(super) fn level(&mut self, given: u8, place: &Place) {
        let (lowest, highest) = (self.file.scale.lowest, self.file.scale.highest);
        let on_scale = (lowest.numerator()..=highest.numerator()).contains(&given.into());
        self.require(
            on_scale,
            place,
            LevelFault::OffScale {
                given,
                lowest,
                highest,
            },
        );
    }
}
