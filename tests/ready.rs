//! What keeps an assessment from being handed in, and what an assessor may question.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use spbe::assessment::ready::{Finding, Gap, findings};
use spbe::assessment::{Answer, Assessment, Change, Evidence, EvidenceKind};
use spbe::exact::Exact;
use spbe::instrument::{EditionId, IndicatorId, Instrument, editions};

const TODAY: &str = "2026-11-24";

fn evidence(kind: EvidenceKind, date: &str) -> Evidence {
    Evidence {
        title: "Contoh".into(),
        kind,
        date: date.into(),
        ..Evidence::default()
    }
}

fn answer(level: i64, evidence: Vec<Evidence>) -> Answer {
    Answer {
        value: Some(Exact::whole(level)),
        explanation: "Fakta, lalu analisis.".into(),
        evidence,
        ..Answer::default()
    }
}

fn set(assessment: &mut Assessment, row: &IndicatorId, answer: Answer, edition: &Instrument) {
    let (indicator, answer) = (row.clone(), Box::new(answer));
    let change = Change::SetAnswer { indicator, answer };
    assessment.apply(change, edition).unwrap();
}

/// An edition, and an assessment of it in which nothing is missing.
#[track_caller]
fn complete(id: &str) -> (&'static Instrument, Assessment) {
    let edition = editions::find(&EditionId::new(id)).unwrap();
    let mut assessment = Assessment::new(edition, "Kota Contoh", 2024);
    for row in edition.ids() {
        let evidence = evidence(EvidenceKind::Policy, "2026-01-15");
        let mut answer = answer(3, vec![evidence]);
        answer.explanation = format!("Fakta untuk {row}.");
        answer.evidence[0].title = format!("Contoh {row}");
        set(&mut assessment, row, answer, edition);
    }
    (edition, assessment)
}

/// What is found, in which a rule of the edition is named by its id alone.
#[derive(Debug, PartialEq, Eq)]
enum Found {
    /// A rule leaves a lower level.
    Limited(String, u8),
    /// Anything else.
    Gap(Gap<'static>),
}

fn limited(rule: &str, highest: u8) -> [Found; 1] {
    [Found::Limited(rule.into(), highest)]
}

/// What is found when one row of a complete assessment has another answer.
#[track_caller]
fn found(id: &str, row: &str, answer: Answer) -> Vec<Found> {
    let (edition, mut assessment) = complete(id);
    let row = IndicatorId::new(row);
    set(&mut assessment, &row, answer, edition);
    let findings = findings(&assessment, edition, TODAY);
    let of_row = |finding: Finding<'static>| {
        assert_eq!(finding.indicator.as_ref(), Some(&row));
        match finding.gap {
            Gap::Limited(limit) => Found::Limited(limit.rule.id.clone(), limit.highest),
            gap => Found::Gap(gap),
        }
    };
    findings.into_iter().map(of_row).collect()
}

/// What is found in indicator 1 of the edition of 2020, a process.
#[track_caller]
fn first(answer: Answer) -> Vec<Found> {
    found("spbe-2020", "1", answer)
}

fn with(level: i64, kind: EvidenceKind, date: &str) -> Answer {
    answer(level, vec![evidence(kind, date)])
}

#[test]
fn nothing_is_found_in_a_complete_assessment() {
    for id in ["spbe-2020", "spbe-2018"] {
        let (edition, assessment) = complete(id);
        assert_eq!(findings(&assessment, edition, TODAY), []);
    }
}

#[test]
fn every_row_without_entry_is_unanswered() {
    for edition in editions::all() {
        let empty = Assessment::new(edition, "Kota Contoh", 2024);
        let findings = findings(&empty, edition, TODAY);
        assert_eq!(findings.len(), edition.rows().len());
        for finding in findings {
            // Four rows of Permen PANRB 8/2026 wait for other institutions.
            let row = finding.indicator.unwrap();
            let waits = edition.id().as_str() == "pemdi-2026"
                && ["5", "6", "7", "18"].contains(&row.as_str());
            let expected = if waits { Gap::Pending } else { Gap::Unanswered };
            assert_eq!(finding.gap, expected, "{row}");
        }
    }
}

#[test]
fn a_value_of_another_institution_that_is_missing_holds_nothing_up() {
    assert!(!Gap::Pending.blocks());
    assert!(Gap::Unanswered.blocks());
}

#[test]
fn a_value_of_another_institution_is_not_explained_here() {
    let answer = Answer {
        value: Some("2.6".parse().unwrap()),
        ..Answer::default()
    };
    assert_eq!(found("pemdi-2026", "5", answer.clone()), []);
    let missing = [Gap::NoExplanation, Gap::NoEvidence].map(Found::Gap);
    assert_eq!(found("pemdi-2026", "4", answer), missing);
}

#[test]
fn an_explanation_without_a_level_is_unanswered() {
    let mut open = answer(3, Vec::new());
    open.value = None;
    assert_eq!(first(open), [Found::Gap(Gap::Unanswered)]);
}

#[test]
fn a_level_without_explanation_is_missing_something() {
    let mut bare = with(3, EvidenceKind::Policy, "");
    bare.explanation = " \n".into();
    assert_eq!(first(bare), [Found::Gap(Gap::NoExplanation)]);
}

#[test]
fn a_level_above_the_lowest_without_evidence_is_missing_something() {
    assert_eq!(first(answer(2, Vec::new())), [Found::Gap(Gap::NoEvidence)]);
    let bare = answer(1, Vec::new());
    assert_eq!(found("spbe-2018", "1", bare), [Found::Gap(Gap::NoEvidence)]);
}

#[test]
fn the_lowest_level_needs_no_evidence() {
    assert_eq!(first(answer(1, Vec::new())), []);
    assert_eq!(found("spbe-2018", "1", answer(0, Vec::new())), []);
}

#[test]
fn drafts_of_policies_support_level_1_at_most() {
    let draft = |level| with(level, EvidenceKind::DraftPolicy, "");
    assert_eq!(first(draft(1)), []);
    assert_eq!(first(draft(2)), limited("R3", 1));
    assert_eq!(found("spbe-2018", "1", draft(1)), []);
    assert_eq!(found("spbe-2018", "1", draft(2)), limited("R1", 1));
}

#[test]
fn drafts_beside_other_evidence_are_no_doubt() {
    let draft = evidence(EvidenceKind::DraftPolicy, "");
    let policy = evidence(EvidenceKind::Policy, "");
    assert_eq!(first(answer(3, vec![draft, policy])), []);
}

#[test]
fn a_review_of_a_process_counts_for_two_years_from_level_4() {
    let report = |level, date| with(level, EvidenceKind::Report, date);
    assert_eq!(first(report(4, "2024-11-25")), []);
    assert_eq!(first(report(4, "2024-11-24")), limited("R5", 3));
    assert_eq!(first(report(5, "2020-01-01")), limited("R5", 3));
    assert_eq!(first(report(3, "2020-01-01")), []);
    assert_eq!(first(report(4, "")), []);
}

#[test]
fn a_review_of_a_service_is_asked_for_at_the_highest_level() {
    let report = |level| with(level, EvidenceKind::Report, "2020-01-01");
    assert_eq!(found("spbe-2020", "47", report(4)), []);
    assert_eq!(found("spbe-2020", "47", report(5)), limited("R7", 4));
}

#[test]
fn the_newest_report_decides() {
    let reports = ["2020-01-01", "2026-01-01"].map(|date| evidence(EvidenceKind::Report, date));
    assert_eq!(first(answer(4, reports.to_vec())), []);
}

#[test]
fn an_edition_without_criteria_asks_for_no_review() {
    let old = with(5, EvidenceKind::Report, "2010-01-01");
    assert_eq!(found("spbe-2018", "1", old), []);
}

/// The chosen level 3 of indicator 1 with these criteria met and the next one not.
#[track_caller]
fn ticked(met: &[u8], unmet: u8) -> Vec<Found> {
    let mut answer = with(3, EvidenceKind::Policy, "");
    answer.criteria = met.iter().map(|&level| (level, true)).collect();
    answer.criteria.insert(unmet, false);
    first(answer)
}

#[test]
fn criteria_that_support_another_level_are_a_doubt() {
    let criteria = |level| {
        let chosen = Exact::whole(3);
        [Found::Gap(Gap::Criteria { level, chosen })]
    };
    assert_eq!(ticked(&[1, 2, 3], 4), []);
    assert_eq!(ticked(&[1, 2], 3), criteria(2));
    assert_eq!(ticked(&[1, 2, 3, 4], 5), criteria(4));
    assert_eq!(ticked(&[1, 3], 2), limited("R1", 1));
}

#[test]
fn services_that_should_differ_and_do_not_are_a_doubt() {
    let (edition, mut assessment) = complete("spbe-2020");
    for row in ["45", "46"] {
        let answer = with(3, EvidenceKind::Policy, "");
        set(&mut assessment, &IndicatorId::new(row), answer, edition);
    }
    let alike = |finding: &Finding| match &finding.gap {
        Gap::Alike(doubt) => (doubt.rule.id.clone(), doubt.other.to_string()),
        gap => (format!("{gap:?}"), String::new()),
    };
    let findings = findings(&assessment, edition, TODAY);
    let found: Vec<_> = findings.iter().map(alike).collect();
    let both = ["46", "45"].map(|other| ("R14".to_owned(), other.to_owned()));
    assert_eq!(found, both);
}

#[test]
fn a_date_after_today_is_a_doubt() {
    let date = "2026-11-25".to_owned();
    let answer = with(3, EvidenceKind::Policy, &date);
    assert_eq!(
        first(answer),
        [Found::Gap(Gap::FutureDate { number: 1, date })]
    );
    assert_eq!(first(with(3, EvidenceKind::Policy, TODAY)), []);
}

#[test]
fn evidence_that_nobody_can_find_is_a_doubt() {
    let mut answer = with(3, EvidenceKind::Policy, "");
    answer.evidence.push(Evidence::default());
    assert_eq!(first(answer), [Found::Gap(Gap::Unnamed { number: 2 })]);
}

#[test]
fn the_part_of_a_unit_is_not_the_whole() {
    let (edition, mut assessment) = complete("spbe-2020");
    let unit = "Dinas Contoh".to_owned();
    assessment.part.clone_from(&unit);
    let (indicator, gap) = (None, Gap::Part { unit });
    let part = Finding { indicator, gap };
    assert_eq!(findings(&assessment, edition, TODAY), [part]);
}

#[test]
fn what_is_missing_blocks_and_what_may_be_doubted_does_not() {
    let (unit, chosen) = (String::new(), Exact::whole(3));
    assert!(Gap::Part { unit }.blocks());
    assert!(Gap::Unanswered.blocks());
    assert!(Gap::NoExplanation.blocks());
    assert!(Gap::NoEvidence.blocks());
    assert!(!Gap::Criteria { level: 2, chosen }.blocks());
    assert!(!Gap::Unnamed { number: 1 }.blocks());
}
