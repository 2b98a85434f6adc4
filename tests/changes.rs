//! The changes of an assessment: each returns its inverse, and one that cannot be made changes
//! nothing.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use spbe::assessment::{Assessment, Change, ChangeError, Evidence, MOST_EVIDENCE};
use spbe::exact::Exact;
use spbe::instrument::{EditionId, IndicatorId, Instrument, editions};

fn instrument() -> &'static Instrument {
    editions::find(&EditionId::new("spbe-2020")).unwrap()
}

fn assessment() -> Assessment {
    let mut assessment = Assessment::new(instrument(), "Kota Contoh", 2025);
    for change in [
        level("11", Some(3)),
        explain("11", "alasan"),
        insert("11", 0, "SK 1"),
    ] {
        assessment.apply(change, instrument()).unwrap();
    }
    assessment
}

fn level(indicator: &str, level: Option<i64>) -> Change {
    let (indicator, value) = (IndicatorId::new(indicator), level.map(Exact::whole));
    Change::SetValue { indicator, value }
}

fn explain(indicator: &str, text: &str) -> Change {
    let (indicator, explanation) = (IndicatorId::new(indicator), text.into());
    Change::SetExplanation {
        indicator,
        explanation,
    }
}

fn titled(title: &str) -> Evidence {
    Evidence {
        title: title.into(),
        ..Evidence::default()
    }
}

fn insert(indicator: &str, at: usize, title: &str) -> Change {
    let (indicator, evidence) = (IndicatorId::new(indicator), titled(title));
    Change::InsertEvidence {
        indicator,
        at,
        evidence,
    }
}

fn replace(indicator: &str, at: usize, title: &str) -> Change {
    let (indicator, evidence) = (IndicatorId::new(indicator), titled(title));
    Change::ReplaceEvidence {
        indicator,
        at,
        evidence,
    }
}

fn remove(indicator: &str, at: usize) -> Change {
    let indicator = IndicatorId::new(indicator);
    Change::RemoveEvidence { indicator, at }
}

fn head(agency: &str, year: u16) -> Change {
    let agency = agency.into();
    Change::SetHead { agency, year }
}

/// Goes back to a state without answers.
fn restore(edition: &str) -> Change {
    let edition = editions::find(&EditionId::new(edition)).unwrap();
    let state = Assessment::new(edition, "Kota Lama", 2023);
    Change::Restore(Box::new(state))
}

/// The change is made, its inverse takes it back, and the inverse of that makes it again.
#[track_caller]
fn is_undone_and_redone(change: &Change, inverse: &Change) {
    let before = assessment();
    let mut assessment = before.clone();
    let undo = assessment.apply(change.clone(), instrument()).unwrap();
    assert_eq!(&undo, inverse);
    let after = assessment.clone();
    assert_ne!(after, before);
    let redo = assessment.apply(undo, instrument()).unwrap();
    assert_eq!(assessment, before);
    assert_eq!(&redo, change);
    assessment.apply(redo, instrument()).unwrap();
    assert_eq!(assessment, after);
}

#[test]
fn every_change_has_an_inverse() {
    is_undone_and_redone(&level("11", Some(5)), &level("11", Some(3)));
    is_undone_and_redone(&level("11", None), &level("11", Some(3)));
    is_undone_and_redone(&level("12", Some(1)), &level("12", None));
    is_undone_and_redone(&explain("11", "lain"), &explain("11", "alasan"));
    is_undone_and_redone(&explain("1", "baru"), &explain("1", ""));
    is_undone_and_redone(&insert("11", 0, "SK 0"), &remove("11", 0));
    is_undone_and_redone(&insert("11", 1, "SK 2"), &remove("11", 1));
    is_undone_and_redone(&replace("11", 0, "SE 1"), &replace("11", 0, "SK 1"));
    is_undone_and_redone(&remove("11", 0), &insert("11", 0, "SK 1"));
    is_undone_and_redone(&head("Kota Lain", 2024), &head("Kota Contoh", 2025));
    is_undone_and_redone(
        &restore("spbe-2020"),
        &Change::Restore(Box::new(assessment())),
    );
}

#[test]
fn an_answer_without_any_entry_is_no_answer() {
    let mut cleared = assessment();
    for change in [level("11", None), explain("11", ""), remove("11", 0)] {
        cleared.apply(change, instrument()).unwrap();
    }
    assert_eq!(cleared.answers().count(), 0);
    assert_eq!(cleared.answer(&IndicatorId::new("11")), None);
}

#[test]
fn a_text_without_a_level_does_not_make_one() {
    let mut explained = Assessment::new(instrument(), "Kota Contoh", 2025);
    explained
        .apply(explain("11", "alasan"), instrument())
        .unwrap();
    assert_eq!(
        explained.answer(&IndicatorId::new("11")).unwrap().value,
        None
    );
    let index = spbe::score::score(instrument(), &explained.values(instrument()).unwrap()).index();
    assert_eq!(index.open, 47);
}

#[test]
fn line_ends_become_those_of_the_file() {
    let mut windows = assessment();
    windows
        .apply(explain("11", "satu\r\ndua\rtiga\n"), instrument())
        .unwrap();
    let answer = windows.answer(&IndicatorId::new("11")).unwrap();
    assert_eq!(answer.explanation, "satu\ndua\ntiga\n");
}

#[track_caller]
fn refused(change: Change, message: &str) {
    let mut unchanged = assessment();
    let error = unchanged.apply(change, instrument()).unwrap_err();
    assert_eq!(error.to_string(), message);
    assert_eq!(unchanged, assessment());
}

#[test]
fn a_change_that_cannot_be_made_changes_nothing() {
    refused(
        level("48", Some(3)),
        "indicator 48 is not part of spbe-2020",
    );
    refused(explain("A1", "x"), "indicator A1 is not part of spbe-2020");
    refused(
        level("11", Some(0)),
        "indicator 11: 0; allowed: whole levels from 1 to 5",
    );
    refused(
        level("12", Some(6)),
        "indicator 12: 6; allowed: whole levels from 1 to 5",
    );
    refused(
        explain("11", &"é".repeat(5001)),
        "a text of 5001 characters; allowed: 5000",
    );
    refused(
        insert("11", 0, &"é".repeat(501)),
        "a text of 501 characters; allowed: 500",
    );
    refused(
        replace("11", 0, &"é".repeat(501)),
        "a text of 501 characters; allowed: 500",
    );
    refused(
        insert("11", 2, "SK 3"),
        "evidence number 3; allowed: up to 2",
    );
    refused(
        insert("12", 1, "SK 2"),
        "evidence number 2; allowed: up to 1",
    );
    refused(
        replace("11", 1, "SK 2"),
        "evidence number 2; allowed: up to 1",
    );
    refused(remove("11", 1), "evidence number 2; allowed: up to 1");
    refused(remove("12", 0), "evidence number 1; allowed: up to 0");
    refused(head(" ", 2025), "the name of the agency is blank");
    refused(
        head(&"é".repeat(501), 2025),
        "a text of 501 characters; allowed: 500",
    );
    refused(head("Kota Lain", 2017), "year 2017; allowed: 2018 to 2099");
    refused(
        restore("spbe-2018"),
        "edition spbe-2018; allowed: spbe-2020",
    );
}

#[test]
fn the_list_of_evidence_has_an_end() {
    let mut full = assessment();
    for at in 1..MOST_EVIDENCE {
        full.apply(insert("11", at, "SK"), instrument()).unwrap();
    }
    let error = full.apply(insert("11", 0, "SK"), instrument()).unwrap_err();
    assert_eq!(error.to_string(), "evidence number 1; allowed: up to 50");
}

/// Within `i64` and on the scale, but no whole level.
#[test]
fn a_value_between_levels_is_refused() {
    let (indicator, value) = (IndicatorId::new("11"), "3.5".parse().ok());
    refused(
        Change::SetValue { indicator, value },
        "indicator 11: 7/2; allowed: whole levels from 1 to 5",
    );
}

#[track_caller]
fn dated(date: &str) -> Result<(), ChangeError> {
    let evidence = Evidence {
        title: "Perbup 12".into(),
        date: date.into(),
        ..Evidence::default()
    };
    let (indicator, at) = (IndicatorId::new("1"), 0);
    let change = Change::InsertEvidence {
        indicator,
        at,
        evidence,
    };
    assessment().apply(change, instrument()).map(|_| ())
}

#[test]
fn the_date_of_evidence_is_a_day_or_nothing() {
    for date in ["", "2024-02-29", "2026-11-24", "1999-12-31"] {
        assert_eq!(dated(date), Ok(()));
    }
    for date in [
        "Maret 2024",
        "2024-3-1",
        "2024-13-01",
        "2024-04-31",
        "2024-02-30",
        "2024-01-00",
        "24-11-2026",
        "2026-11-24T00:00",
        "٢٠٢٤-٠١-٠١",
    ] {
        let given = date.to_owned();
        assert_eq!(dated(date), Err(ChangeError::BadDate { given }));
    }
}
