//! Which level criteria and evidence support. Expected values are those of Permen PANRB 59/2020,
//! Lampiran (Tabel 1–2 h.12–13; h.25; h.30–61) and Pedoman Menteri PANRB 3/2024 (h.10, 116–126).

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use spbe::assessment::support::{Reason, Support, rules_of, support};
use spbe::assessment::{Answer, Assessment, Change, Evidence, EvidenceKind};
use spbe::exact::Exact;
use spbe::instrument::{EditionId, IndicatorId, Instrument, editions};

use EvidenceKind::{Document, DraftPolicy, Policy, Report};

const TODAY: &str = "2026-11-24";

fn edition(id: &str) -> &'static Instrument {
    editions::find(&EditionId::new(id)).unwrap()
}

/// What is said about a row of an assessment with these answers.
#[track_caller]
fn said(id: &str, row: &str, answers: &[(&str, Answer)]) -> Support<'static> {
    let instrument = edition(id);
    let mut assessment = Assessment::new(instrument, "Kota Contoh", 2026);
    for (row, answer) in answers {
        let (indicator, answer) = (IndicatorId::new(*row), Box::new(answer.clone()));
        let change = Change::SetAnswer { indicator, answer };
        assessment.apply(change, instrument).unwrap();
    }
    support(&assessment, instrument, &IndicatorId::new(row), TODAY)
}

/// An answer in which the criteria of `met` are met and those of `unmet` are not.
fn ticked(met: &[u8], unmet: &[u8]) -> Answer {
    let met = met.iter().map(|&level| (level, true));
    let unmet = unmet.iter().map(|&level| (level, false));
    Answer {
        criteria: met.chain(unmet).collect(),
        ..Answer::default()
    }
}

fn chosen(level: i64, evidence: &[(EvidenceKind, &str)]) -> Answer {
    let evidence = evidence.iter().map(|&(kind, date)| Evidence {
        title: "Contoh".into(),
        kind,
        date: date.into(),
        ..Evidence::default()
    });
    Answer {
        value: Some(Exact::whole(level)),
        evidence: evidence.collect(),
        ..Answer::default()
    }
}

#[track_caller]
fn criteria_support(row: &str, met: &[u8], unmet: &[u8], level: Option<u8>) {
    let said = said("spbe-2020", row, &[(row, ticked(met, unmet))]);
    assert_eq!(said.level(), level);
}

/// The level that evidence supports for a chosen one, and the rules that say so.
#[track_caller]
fn evidence_supports(row: &str, answer: Answer, level: Option<u8>, rules: &[&str]) {
    let said = said("spbe-2020", row, &[(row, answer)]);
    let by: Vec<_> = said.limits.iter().map(|it| it.rule.id.as_str()).collect();
    assert_eq!((said.level(), &*by), (level, rules));
}

#[test]
fn criteria_that_nobody_has_judged_say_nothing() {
    criteria_support("1", &[], &[], None);
    assert_eq!(said("spbe-2020", "1", &[]), Support::default());
}

#[test]
fn a_level_holds_with_all_levels_below() {
    criteria_support("1", &[1, 2, 3], &[], Some(3));
    criteria_support("1", &[1, 2, 3], &[4, 5], Some(3));
    criteria_support("1", &[1, 2, 4], &[3], Some(2));
    criteria_support("1", &[1, 2, 4, 5], &[], Some(2));
    criteria_support("1", &[5], &[], Some(1));
}

#[test]
fn the_lowest_level_rests_on_nothing() {
    criteria_support("1", &[2, 3], &[], Some(3));
    criteria_support("1", &[], &[2], Some(1));
    criteria_support("1", &[], &[1], Some(1));
}

#[test]
fn an_unmet_criterion_says_nothing_about_the_levels_that_nobody_has_judged() {
    let unmet = |level, unmet: &[u8]| {
        let criteria = ticked(&[], unmet).criteria;
        let answer = chosen(level, &[]);
        Answer { criteria, ..answer }
    };
    evidence_supports("1", unmet(4, &[5]), None, &[]);
    evidence_supports("1", unmet(4, &[4]), Some(3), &["R1"]);
    evidence_supports("1", unmet(5, &[3, 4]), Some(2), &["R1"]);
    evidence_supports("3", unmet(4, &[3]), None, &[]);
    criteria_support("1", &[], &[5], None);
}

#[test]
fn level_4_of_indicator_3_rests_on_level_2() {
    criteria_support("3", &[1, 2, 4], &[3], Some(4));
    criteria_support("3", &[1, 2, 4, 5], &[], Some(5));
    criteria_support("3", &[1, 3, 4], &[2], Some(1));
    criteria_support("2", &[1, 2, 4], &[3], Some(2));
}

#[test]
fn the_level_that_is_missing_is_named() {
    let rests_on = |answer: Answer| said("spbe-2020", "1", &[("1", answer)]).limits.remove(0);
    let limit = rests_on(ticked(&[2, 4], &[3]));
    let [level, below, judged] = [4, 3, 1];
    let reason = Reason::RestsOn {
        level,
        below,
        judged: judged == 1,
    };
    assert_eq!((&*limit.rule.id, limit.highest), ("R1", 2));
    assert_eq!(limit.reason, reason);
    let unjudged = rests_on(ticked(&[2, 4], &[])).reason;
    assert!(matches!(unjudged, Reason::RestsOn { judged: false, .. }));
}

#[test]
fn drafts_support_level_1_at_most() {
    evidence_supports("1", chosen(3, &[(DraftPolicy, "")]), Some(1), &["R3"]);
    evidence_supports(
        "11",
        chosen(3, &[(DraftPolicy, "")]),
        Some(1),
        &["R3", "R4"],
    );
    evidence_supports("1", chosen(1, &[(DraftPolicy, "")]), None, &[]);
    let beside = chosen(3, &[(DraftPolicy, ""), (Policy, "")]);
    evidence_supports("1", beside, None, &[]);
    evidence_supports("1", chosen(3, &[]), None, &[]);
}

#[test]
fn a_review_of_a_process_counts_for_two_years_from_level_4() {
    evidence_supports("1", chosen(4, &[(Report, "2024-11-25")]), None, &[]);
    evidence_supports("1", chosen(4, &[(Report, "2024-11-24")]), Some(3), &["R5"]);
    evidence_supports("1", chosen(5, &[(Report, "2024-11-24")]), Some(3), &["R5"]);
    evidence_supports("1", chosen(3, &[(Report, "2020-01-01")]), None, &[]);
    let newest = [(Report, "2020-01-01"), (Report, "2026-01-01")];
    evidence_supports("1", chosen(4, &newest), None, &[]);
}

#[test]
fn a_review_without_a_date_is_not_held_to_be_old() {
    evidence_supports("1", chosen(4, &[(Report, "")]), None, &[]);
    evidence_supports("1", chosen(4, &[(Document, "2020-01-01")]), None, &[]);
    let beside = [(Report, ""), (Report, "2020-01-01")];
    evidence_supports("1", chosen(4, &beside), None, &[]);
    // One that is yet to be written does not hide an old one.
    let ahead = [(Report, "2020-01-01"), (Report, "2030-01-01")];
    evidence_supports("1", chosen(4, &ahead), Some(3), &["R5"]);
}

#[test]
fn indicator_3_and_services_are_reviewed_at_level_5() {
    evidence_supports("3", chosen(4, &[(Report, "2020-01-01")]), None, &[]);
    evidence_supports("3", chosen(5, &[(Report, "2020-01-01")]), Some(4), &["R6"]);
    evidence_supports("47", chosen(4, &[(Report, "2020-01-01")]), None, &[]);
    evidence_supports("47", chosen(5, &[(Report, "2020-01-01")]), Some(4), &["R7"]);
}

#[test]
fn audits_older_than_two_years_do_not_count() {
    for row in ["29", "30", "31"] {
        evidence_supports(row, chosen(4, &[(Report, "2024-11-23")]), Some(1), &["R8"]);
        evidence_supports(row, chosen(4, &[(Report, "2024-11-24")]), None, &[]);
        evidence_supports(row, chosen(1, &[(Report, "2020-01-01")]), None, &[]);
    }
    let undated = [(Report, "2020-01-01"), (Document, "")];
    evidence_supports("29", chosen(4, &undated), None, &[]);
    let ahead = [(Report, "2020-01-01"), (Document, "2030-01-01")];
    evidence_supports("29", chosen(4, &ahead), Some(1), &["R8"]);
    evidence_supports("28", chosen(3, &[(Report, "2020-01-01")]), None, &[]);
}

#[test]
fn criteria_and_evidence_support_the_lower_of_their_levels() {
    let mut answer = chosen(2, &[(Report, "2020-01-01")]);
    answer.criteria = ticked(&[1, 2, 3, 4], &[5]).criteria;
    evidence_supports("1", answer.clone(), Some(3), &["R5"]);
    answer.criteria = ticked(&[1, 2], &[3]).criteria;
    evidence_supports("1", answer, Some(2), &[]);
}

#[test]
fn values_between_two_levels_are_compared_exactly() {
    let mut answer = ticked(&[1, 2], &[3]);
    answer.value = Exact::new(7, 3);
    let support = said("pemdi-2026", "1", &[("1", answer)]);
    assert_eq!(support.other_than(Exact::new(7, 3)), Some(2));
    assert_eq!(support.other_than(Exact::new(4, 2)), None);
}

#[test]
fn an_edition_without_rules_limits_nothing() {
    let mut answer = chosen(5, &[(DraftPolicy, "2010-01-01"), (Report, "2010-01-01")]);
    let first = edition("ips-2022").ids().next().unwrap().to_string();
    let bare = said("ips-2022", &first, &[(&first, answer.clone())]);
    assert_eq!(bare, Support::default());
    answer.criteria = ticked(&[4], &[]).criteria;
    let ticked = said("ips-2022", &first, &[(&first, answer)]);
    assert_eq!((ticked.level(), ticked.limits.len()), (Some(4), 0));
}

#[test]
fn the_services_of_a_sector_should_differ() {
    let named = |level, explanation: &str, title: &str| {
        let mut answer = chosen(level, &[(Document, "")]);
        answer.explanation = explanation.into();
        answer.evidence[0].title = title.into();
        answer
    };
    let others = |one: Answer, other: Answer| -> Vec<String> {
        let said = said("spbe-2020", "45", &[("45", one), ("46", other)]);
        assert_eq!(said.level(), None);
        let others = said.doubts.iter().map(|it| it.other.to_string());
        others.collect()
    };
    assert_eq!(others(named(3, "A", "x"), named(3, "A", "y")), ["46"]);
    assert_eq!(others(named(3, "A", "x"), named(3, "B", " x ")), ["46"]);
    assert!(others(named(3, "A", "x"), named(3, "B", "y")).is_empty());
    assert!(others(named(3, "", ""), named(3, "", "")).is_empty());
    // Services that do not exist need not differ.
    assert!(others(named(1, "A", "x"), named(1, "A", "x")).is_empty());
}

#[test]
fn other_indicators_may_name_the_same_document() {
    let answer = || chosen(3, &[(Policy, "")]);
    let said = said("spbe-2020", "1", &[("1", answer()), ("2", answer())]);
    assert!(said.doubts.is_empty());
}

#[track_caller]
fn rules_hold(row: &str, rules: &[&str]) {
    let rules_here = rules_of(edition("spbe-2020"), &IndicatorId::new(row));
    let ids: Vec<_> = rules_here.map(|rule| rule.id.as_str()).collect();
    assert_eq!(ids, rules);
}

#[test]
fn rules_hold_where_their_scope_says() {
    rules_hold("1", &["R1", "R2", "R3", "R5", "R12", "R13"]);
    rules_hold("3", &["R1", "R2", "R3", "R6", "R12", "R13"]);
    rules_hold("29", &["R1", "R2", "R3", "R8", "R10", "R12", "R13"]);
    rules_hold("47", &["R1", "R2", "R3", "R7", "R11", "R12", "R13", "R14"]);
}
