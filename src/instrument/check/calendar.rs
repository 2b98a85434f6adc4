//! The invariants of calendar and crosswalk: days in order, pairs that both are there.

use std::collections::BTreeSet;

use super::broken::{CalendarFault, ReferenceFault};
use super::{Check, Place};
use crate::document::is_day;
use crate::instrument::LONGEST_ENTRY;
use crate::instrument::format::Step;

impl Check<'_> {
    pub(super) fn calendar(&mut self) {
        let steps = &self.file.calendar;
        self.few(&Place::field("calendar"), steps.len());
        for (at, step) in steps.iter().enumerate() {
            let entry = Place::entry("calendar", at);
            self.name(&entry, "name.", &step.name);
            self.short(&entry, "name.id", &step.name.id, LONGEST_ENTRY);
            self.short(&entry, "name.en", &step.name.en, LONGEST_ENTRY);
            self.days(step, &Place::Step(step.name.id.clone()));
        }
    }

    fn days(&mut self, step: &Step, place: &Place) {
        let (from, to) = (step.from.clone(), step.to.clone());
        let year = step.year;
        let days = is_day(&from) && is_day(&to);
        if !days || from > to {
            return self.require(false, place, CalendarFault::Days { from, to });
        }
        // Results of a year are determined in the next at the latest.
        let years = [year, year.saturating_add(1)];
        let of_evaluation = |day: &str| year_of(day).is_some_and(|year| years.contains(&year));
        let related = of_evaluation(&from) && of_evaluation(&to);
        self.require(related, place, CalendarFault::Year { year, from, to });
    }

    pub(super) fn crosswalk(&mut self) {
        for (at, crosswalk) in self.file.crosswalk.iter().enumerate() {
            self.filled(
                &Place::entry("crosswalk", at),
                "edition",
                &crosswalk.edition,
            );
            let place = Place::Crosswalk(crosswalk.edition.clone());
            let mut known = BTreeSet::new();
            for pair in &crosswalk.pairs {
                self.leaf(&pair.to, &place);
                let (from, to) = (pair.from.clone(), pair.to.clone());
                let once = known.insert((&pair.from, &pair.to));
                self.require(once, &place, ReferenceFault::PairTwice { from, to });
            }
        }
    }
}

/// The year of a day, `YYYY-MM-DD`.
fn year_of(day: &str) -> Option<u16> {
    day.get(..4)?.parse().ok()
}
