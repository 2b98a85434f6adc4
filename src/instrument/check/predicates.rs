//! The invariants of predicates: bands from the lowest value to the highest, and a comparison for
//! every year.

use std::collections::BTreeSet;

use super::broken::PredicateFault;
use super::{Check, Place};
use crate::instrument::format::{Band, Predicates};

impl Check<'_> {
    pub(super) fn predicates(&mut self, predicates: &Predicates) {
        let mut bound = self.file.scale.lowest;
        let mut known = BTreeSet::new();
        for (at, band) in predicates.bands.iter().enumerate() {
            let &Band { ref name, from, to } = band;
            self.name(&Place::entry("predicates.bands", at), "name.", name);
            let place = Place::Band(name.id.clone());
            let unique = known.insert(&name.id);
            self.require(unique, &place, PredicateFault::BandTwice);
            let (given, allowed) = (from, bound);
            let start = PredicateFault::BandStart { given, allowed };
            self.require(from == bound, &place, start);
            let bounds = PredicateFault::BandBounds { from, to };
            self.require(from < to, &place, bounds);
            bound = to;
        }
        let (given, allowed) = (bound, self.file.scale.highest);
        let whole = given == allowed && !predicates.bands.is_empty();
        let end = PredicateFault::BandsEnd { given, allowed };
        self.require(whole, &Place::field("predicates"), end);
        let rules = predicates.compare.iter();
        let given: Vec<u16> = rules.map(|rule| rule.from_year).collect();
        let first = self.file.years.first;
        let rising = given.is_sorted() && given.first().is_some_and(|&year| year <= first);
        let years = PredicateFault::CompareYears { given, first };
        self.require(rising, &Place::field("predicates.compare"), years);
    }
}
