//! What the edition files say about each other, about days, and about the levels that rules limit.

use std::collections::BTreeSet;

use spbe::assessment::is_day;
use spbe::exact::Exact;
use spbe::instrument::format::{Conversion, Effect, Requirement, Rule};
use spbe::instrument::{EditionId, IndicatorId, Instrument, NodeKind, editions};

use super::edition;

/// The official numbers of the indicators of an edition.
fn indicators(instrument: &Instrument) -> BTreeSet<&str> {
    let nodes = instrument.tier("indicator");
    nodes
        .map(|node| instrument.node(node).no.as_str())
        .collect()
}

#[test]
fn every_crosswalk_pairs_indicators_that_both_editions_have() {
    for newer in editions::shipped() {
        for crosswalk in &newer.edition().crosswalk {
            let id = EditionId::new(&*crosswalk.edition);
            let older = editions::find(&id).unwrap();
            assert!(older.edition().years.first < newer.edition().years.first);
            let pairs = crosswalk.pairs.iter();
            let distinct: BTreeSet<_> = pairs.clone().map(|pair| (&pair.from, &pair.to)).collect();
            assert_eq!(distinct.len(), crosswalk.pairs.len(), "a pair stands twice");
            for pair in pairs {
                assert!(indicators(older).contains(&*pair.from), "{pair:?}");
                assert!(indicators(newer).contains(&*pair.to), "{pair:?}");
            }
        }
    }
}

/// Is the index of an edition compared with that of an older one?
#[track_caller]
fn is_comparable(newer: &str, older: &str) -> bool {
    let mut crosswalks = edition(newer).edition().crosswalk.iter();
    let crosswalk = crosswalks.find(|it| it.edition == older);
    crosswalk.unwrap().comparable
}

#[test]
fn the_scales_of_2018_2020_and_2026_are_not_comparable() {
    assert!(!is_comparable("spbe-2020", "spbe-2018"));
    assert!(!is_comparable("pemdi-2026", "spbe-2020"));
}

/// As the ministry showed them when the instrument changed; the rest of its table is not known.
#[test]
fn nine_indicators_of_2018_live_on_in_2020() {
    let crosswalk = &edition("spbe-2020").edition().crosswalk[0];
    let pairs = crosswalk.pairs.iter().map(|pair| (&*pair.from, &*pair.to));
    let shown = [
        ("3", "2"),
        ("6", "4"),
        ("5", "5"),
        ("27", "32"),
        ("28", "33"),
        ("29", "34"),
        ("31", "35"),
        ("26", "36"),
        ("25", "37"),
    ];
    assert!(pairs.eq(shown));
}

#[test]
fn calendars_go_forward_from_their_evaluation_year() {
    for instrument in editions::shipped() {
        let edition = instrument.edition();
        for step in &edition.calendar {
            assert!(is_day(&step.from) && is_day(&step.to), "{step:?}");
            assert!(edition.years.contains(step.year), "{step:?}");
            assert!(
                step.year.to_string().as_str() <= &step.from[..4],
                "{step:?}"
            );
        }
        let follow = |pair: &[_]| pair[0] < pair[1];
        let days: Vec<&str> = edition.calendar.iter().map(|step| &*step.from).collect();
        assert!(days.windows(2).all(follow), "{days:?}");
    }
}

#[test]
fn rules_are_numbered_from_1() {
    for instrument in editions::shipped() {
        let ids = instrument.edition().rules.iter().map(|rule| &rule.id);
        assert!(ids.zip(1..).all(|(id, number)| *id == format!("R{number}")));
    }
}

#[track_caller]
fn rule(id: &str) -> &'static Rule {
    let rules = &edition("spbe-2020").edition().rules;
    rules.iter().find(|rule| rule.id == id).unwrap()
}

/// Indicators of a rule of 2020 and the first level that it is about.
#[track_caller]
fn is_about(id: &str, indicators: &[&str], from_level: Option<u8>) {
    let scope = &rule(id).scope;
    assert_eq!(scope.indicators, indicators);
    assert_eq!(scope.from_level, from_level);
}

#[test]
fn criteria_are_cumulative_but_for_level_4_of_indicator_3() {
    // Permen PANRB 59/2020, h.32.
    let requires = vec![Requirement {
        indicator: "3".into(),
        level: 4,
        requires: 2,
    }];
    assert_eq!(rule("R1").effect, Some(Effect::Cumulative { requires }));
}

#[test]
fn drafts_give_level_1_at_most() {
    // Permen PANRB 59/2020, h.25 and 41–42; 2018 has it in the meaning of its level 1.
    let level_1 = Some(Effect::DraftLimit { highest: 1 });
    assert_eq!(rule("R3").effect, level_1);
    is_about("R3", &[], None);
    assert_eq!(rule("R4").effect, level_1);
    is_about("R4", &["11", "12"], None);
    assert_eq!(edition("spbe-2018").edition().rules[0].effect, level_1);
}

#[test]
fn reviews_and_audits_count_for_two_years() {
    let review = Some(Effect::ReviewWithin { years: 2 });
    // Permen PANRB 59/2020, h.30–61: processes at level 4, indicator 3 at level 5, and the audits,
    // whose own date counts, not at all; services at level 5 (h.13).
    is_about("R5", &[], Some(4));
    assert_eq!(rule("R5").scope.kinds, ["process"]);
    assert_eq!(rule("R5").scope.except, ["3", "29", "30", "31"]);
    is_about("R6", &["3"], Some(5));
    is_about("R7", &[], Some(5));
    assert_eq!(rule("R7").scope.kinds, ["service"]);
    for id in ["R5", "R6", "R7"] {
        assert_eq!(rule(id).effect, review, "{id}");
    }
    // Pedoman Menteri PANRB 3/2024, h.116–126.
    is_about("R8", &["29", "30", "31"], Some(2));
    assert_eq!(rule("R8").effect, Some(Effect::EvidenceWithin { years: 2 }));
}

#[test]
fn the_three_sector_services_should_differ() {
    is_about("R14", &["45", "46", "47"], None);
    assert_eq!(rule("R14").effect, Some(Effect::Distinct));
}

/// The indicators of Pemdi whose value comes from elsewhere, and how it is converted.
fn external() -> Vec<(&'static str, Option<&'static Conversion>)> {
    let instrument = edition("pemdi-2026");
    let nodes = instrument.nodes().iter();
    nodes
        .filter_map(|node| match &node.kind {
            NodeKind::Row { id, indicator } => {
                let conversion = indicator.external.as_ref()?.conversion.as_ref();
                Some((id.as_str(), conversion))
            }
            _ => None,
        })
        .collect()
}

#[test]
fn four_values_of_pemdi_come_from_elsewhere_and_three_can_be_converted() {
    let converted: Vec<_> = external()
        .into_iter()
        .map(|(id, conversion)| (id, conversion.is_some()))
        .collect();
    assert_eq!(
        converted,
        [("5", true), ("6", true), ("7", true), ("18", false)]
    );
    let pending = edition("pemdi-2026").rows().iter();
    let pending = pending.filter_map(|&row| edition("pemdi-2026").node(row).while_pending());
    assert!(pending.eq([Exact::whole(1); 4]));
}

#[track_caller]
fn converts(indicator: &str, pairs: &[(&str, &str)]) {
    let conversions = external();
    let found = conversions.iter().find(|(id, _)| *id == indicator).unwrap();
    for (foreign, expected) in pairs {
        let value = found.1.unwrap().value(foreign.parse().unwrap());
        assert_eq!(value, Some(expected.parse().unwrap()), "{foreign}");
    }
}

/// The bounds of the training text of April 2026: those of a foreign index meet those of Pemdi.
#[test]
fn bounds_of_foreign_indices_meet_the_bounds_of_pemdi() {
    let ends = [("0", "1"), ("100", "5")];
    converts("5", &ends);
    let satu_data = [
        ("12.5", "1.5"),
        ("37.5", "2.5"),
        ("62.5", "3.5"),
        ("75", "4"),
    ];
    converts("5", &satu_data);
    let geospatial = [
        ("1", "1"),
        ("1.5", "1.5"),
        ("2.5", "2.5"),
        ("3.5", "3.5"),
        ("5", "5"),
    ];
    converts("6", &geospatial);
    let statistics = [
        ("1.8", "1.5"),
        ("2.6", "2.5"),
        ("3.5", "3.5"),
        ("4.2", "4"),
        ("5", "5"),
    ];
    converts("7", &statistics);
    // Sumbawa's 1.97 lies 17 of 80 hundredths above the bound of 1.8.
    converts("7", &[("1.97", "137/80")]);
}

#[test]
fn the_statistical_index_can_be_calculated_here() {
    let instrument = edition("pemdi-2026");
    let row = instrument.row(&IndicatorId::new("7")).unwrap();
    let NodeKind::Row { indicator, .. } = &instrument.node(instrument.rows()[row]).kind else {
        panic!("indicator 7 is no row");
    };
    let id = indicator
        .external
        .as_ref()
        .unwrap()
        .edition
        .as_ref()
        .unwrap();
    assert!(editions::find(&EditionId::new(&**id)).is_some());
}
