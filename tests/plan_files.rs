//! The plan to a target in a file and in a draft: it is read and written as it is, and what is wrong
//! with it is named.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "forms/handwritten.rs"]
mod handwritten;

use serde_json::{Value, json};
use spbe::assessment::{Aim, Assessment, Cap, Change, ChangeError, Evaluation, RowTerms, WorkPlan};
use spbe::exact::Exact;
use spbe::exchange::{self, ImportError, Imported};
use spbe::instrument::{EditionId, IndicatorId, Instrument, editions};
use spbe::words::{Lang, Words};

use handwritten::file;

fn content(edition: &str, plan: &Value) -> Value {
    json!({
        "format": "spbe-assessment", "version": 3, "edition": edition,
        "agency": "Kota Contoh", "year": 2024, "answers": [], "evaluation": { "plan": plan },
    })
}

fn plan() -> Value {
    json!({
        "target": { "predicate": "Sangat Baik" },
        "terms": [
            { "indicator": "1", "cost": 3, "cap": 4, "after": "2" },
            { "indicator": "2", "cost": 1, "locked": true },
            { "indicator": "3", "cost": 1000, "after": "1" },
        ],
        "done": [{ "indicator": "12", "day": "2024-05-01" }],
    })
}

fn read(plan: &Value) -> Result<Imported, ImportError> {
    exchange::read(&file(&content("spbe-2020", plan)))
}

fn row(number: &str) -> IndicatorId {
    IndicatorId::new(number)
}

fn edition(id: &str) -> &'static Instrument {
    editions::find(&EditionId::new(id)).unwrap()
}

/// The message for a plan with another value at a place.
#[track_caller]
fn refused(at: &str, value: Value, message: &str) {
    let mut plan = plan();
    *plan.pointer_mut(at).unwrap() = value;
    let message = format!("evaluation.plan.{message}");
    assert_eq!(read(&plan).unwrap_err().to_string(), message);
}

#[test]
fn a_plan_is_read_and_written_again_as_it_was() {
    let imported = read(&plan()).unwrap();
    let read = &imported.assessment.evaluation.plan;
    assert_eq!(read.aim, Some(Aim::Predicate("Sangat Baik".into())));
    let terms = RowTerms {
        cost: 3,
        cap: Cap::Value(Exact::whole(4)),
        after: Some(row("2")),
    };
    assert_eq!(read.terms_of(&row("1"), imported.instrument), terms);
    assert_eq!(
        read.terms_of(&row("2"), imported.instrument).cap,
        Cap::Locked
    );
    assert_eq!(
        read.terms_of(&row("3"), imported.instrument).cap,
        Cap::Highest
    );
    assert_eq!(read.done_on(&row("12")), Some("2024-05-01"));
    let written = exchange::write(&imported.assessment, imported.instrument).unwrap();
    let written: Value = serde_json::from_str(&written).unwrap();
    assert_eq!(written["evaluation"]["plan"], plan());
    assert_eq!(written["digest"]["value"], imported.digest);
}

#[test]
fn an_index_and_a_half_are_exact() {
    let plan = json!({
        "target": { "index": "251/100" },
        "terms": [{ "indicator": "20", "cost": 1, "cap": "7/2" }],
    });
    let imported = exchange::read(&file(&content("pemdi-2026", &plan))).unwrap();
    let read = &imported.assessment.evaluation.plan;
    assert_eq!(read.aim, Some(Aim::Index(Exact::new(251, 100).unwrap())));
    let half = Exact::new(7, 2).unwrap();
    assert_eq!(
        read.terms_of(&row("20"), imported.instrument).cap,
        Cap::Value(half)
    );
    let written = exchange::write(&imported.assessment, imported.instrument).unwrap();
    let written: Value = serde_json::from_str(&written).unwrap();
    assert_eq!(written["evaluation"]["plan"], plan);
}

#[test]
fn terms_that_say_nothing_are_not_written() {
    let plan = json!({ "terms": [{ "indicator": "1", "cost": 1 }] });
    let imported = read(&plan).unwrap();
    assert_eq!(imported.assessment.evaluation, Evaluation::default());
    // A row of another institution begins locked, so that it is not is said.
    let plan = |locked: bool| {
        let external = json!({ "indicator": "5", "cost": 1, "locked": locked });
        content("pemdi-2026", &json!({ "terms": [external] }))
    };
    let terms = |locked| {
        let imported = exchange::read(&file(&plan(locked))).unwrap();
        imported.assessment.evaluation.plan.terms().len()
    };
    assert_eq!((terms(true), terms(false)), (0, 1));
}

#[test]
fn what_is_wrong_is_named_with_what_is_allowed() {
    refused(
        "/target/predicate",
        json!("Bagus"),
        "target.predicate: \"Bagus\"; allowed: one of Kurang, Cukup, Baik, Sangat Baik, Memuaskan",
    );
    for index in ["5.01", "3.1234567", "3.123456789012345"] {
        refused(
            "/target",
            json!({ "index": index }),
            &format!(
                "target.index: \"{index}\"; allowed: a number as text from 1 to 5, with at most 6 decimals"
            ),
        );
    }
    refused(
        "/target",
        json!({ "index": "3", "predicate": "Baik" }),
        "target.predicate: not a field of this format",
    );
    for cost in [0, 1001] {
        refused(
            "/terms/0/cost",
            json!(cost),
            &format!("terms[1].cost: {cost}; allowed: a whole number from 1 to 1000"),
        );
    }
    refused(
        "/terms/0/cap",
        json!(6),
        "terms[1].cap: 6; allowed: a whole level from 1 to 5, or null",
    );
    refused(
        "/terms/0/indicator",
        json!("48"),
        "terms[1].indicator: \"48\"; allowed: a number of an indicator of spbe-2020, each at most once",
    );
    refused(
        "/terms/1/indicator",
        json!("1"),
        "terms[2].indicator: \"1\"; allowed: a number of an indicator of spbe-2020, each at most once",
    );
    refused(
        "/terms/0/after",
        json!("48"),
        "terms[1].after: \"48\"; allowed: a number of an indicator of spbe-2020 that does not wait for this one",
    );
    refused(
        "/terms/1/locked",
        json!("ya"),
        "terms[2].locked: \"ya\"; allowed: true or false",
    );
    for day in ["1 Mei", ""] {
        refused(
            "/done/0/day",
            json!(day),
            &format!("done[1].day: {day:?}; allowed: a date such as 2026-11-24"),
        );
    }
    refused(
        "/done/0/indicator",
        json!("0"),
        "done[1].indicator: \"0\"; allowed: a number of an indicator of spbe-2020, each at most once",
    );
}

#[test]
fn what_stays_as_it_is_has_no_cap() {
    let mut plan = plan();
    plan["terms"][1]["cap"] = json!(3);
    assert_eq!(
        read(&plan).unwrap_err().to_string(),
        "evaluation.plan.terms[2].cap: not a field of this format"
    );
}

#[test]
fn rows_that_wait_for_each_other_are_refused_at_the_one_that_closes_the_circle() {
    let mut circle = plan();
    // 1 after 2, 3 after 1, and 2 after 3 comes before 3 in the file.
    circle["terms"][1]["after"] = json!("3");
    let error = read(&circle).unwrap_err();
    assert_eq!(
        error.to_string(),
        "evaluation.plan.terms[3].after: \"1\"; allowed: a number of an indicator of spbe-2020 that does not wait for this one"
    );
    assert_eq!(
        Words(Lang::Id).import_error(&error),
        "evaluation.plan.terms[3].after: tertulis \"1\"; yang boleh: nomor indikator spbe-2020 yang tidak menunggu indikator ini."
    );
    let mut itself = plan();
    itself["terms"][0]["after"] = json!("1");
    assert!(read(&itself).is_err());
}

/// What making a plan part of an assessment says against it.
#[track_caller]
fn fault(edit: impl Fn(&mut WorkPlan)) -> ChangeError {
    let edition = edition("spbe-2020");
    let mut assessment = Assessment::new(edition, "Kota Contoh", 2024);
    let mut evaluation = Evaluation::default();
    edit(&mut evaluation.plan);
    let before = assessment.clone();
    let change = Change::SetEvaluation(Box::new(evaluation));
    let error = assessment.apply(change, edition).unwrap_err();
    assert_eq!(assessment, before);
    error
}

#[test]
fn a_change_keeps_the_same_limits() {
    let terms = |cost, after: &str| RowTerms {
        cost,
        cap: Cap::Highest,
        after: (!after.is_empty()).then(|| row(after)),
    };
    let unknown = |number: &str| ChangeError::UnknownIndicator {
        indicator: row(number),
        edition: "spbe-2020".into(),
    };
    let edition = edition("spbe-2020");
    let mark = |number: &'static str, day: &'static str| {
        fault(move |plan| plan.set_done(row(number), Some(day.into())))
    };
    let set = |number: &'static str, cost, after: &'static str| {
        fault(move |plan| plan.set_terms(row(number), terms(cost, after), edition))
    };
    let said = fault(|plan| plan.aim = Some(Aim::Predicate("Bagus".into())));
    assert_eq!(
        said.to_string(),
        "plan: Bagus; allowed: one of Kurang, Cukup, Baik, Sangat Baik, Memuaskan"
    );
    let said = fault(|plan| plan.aim = Some(Aim::Index(Exact::whole(6))));
    assert_eq!(
        Words(Lang::En).change_error(&said),
        "Plan: given 6; allowed: a number as text from 1 to 5, with at most 6 decimals."
    );
    assert_eq!(
        set("1", 1001, "").to_string(),
        "plan: 1001; allowed: a whole number from 1 to 1000"
    );
    assert_eq!(set("48", 2, ""), unknown("48"));
    assert_eq!(set("1", 1, "48"), unknown("48"));
    assert_eq!(mark("48", "2024-05-01"), unknown("48"));
    let said = mark("1", "2024-02-30");
    assert!(matches!(said, ChangeError::BadDate { .. }), "{said}");
    let said = fault(|plan| {
        for (number, after) in [("1", "2"), ("2", "3"), ("3", "2")] {
            plan.set_terms(row(number), terms(1, after), edition);
        }
    });
    assert_eq!(
        Words(Lang::Id).change_error(&said),
        "Rencana: tertulis 2; yang boleh: nomor indikator spbe-2020 yang tidak menunggu indikator ini."
    );
}

/// The rows are listed in one order, whatever order they were entered in.
#[test]
fn equal_plans_are_equal() {
    let edition = edition("spbe-2020");
    let terms = |cost| RowTerms {
        cost,
        ..RowTerms::at_first(&row("1"), edition)
    };
    let mut one = WorkPlan::default();
    let mut other = WorkPlan::default();
    for number in ["3", "1", "2"] {
        one.set_terms(row(number), terms(2), edition);
        one.set_done(row(number), Some("2024-05-01".into()));
    }
    for number in ["1", "2", "3"] {
        other.set_terms(row(number), terms(9), edition);
        other.set_terms(row(number), terms(2), edition);
        other.set_done(row(number), Some("2024-05-01".into()));
    }
    assert_eq!(one, other);
    for number in ["3", "1", "2"] {
        one.set_terms(row(number), terms(1), edition);
        one.set_done(row(number), None);
    }
    assert_eq!(one, WorkPlan::default());
}

#[test]
fn the_part_of_a_unit_has_no_plan() {
    let whole = read(&plan()).unwrap().assessment;
    assert_ne!(whole.evaluation.plan, WorkPlan::default());
    let part = whole.part_of("Dinas A");
    assert_eq!(part.evaluation.plan, WorkPlan::default());
}

#[test]
fn a_plan_is_a_change_that_can_be_undone() {
    let imported = read(&plan()).unwrap();
    let mut assessment = Assessment::new(imported.instrument, "Kota Contoh", 2024);
    let before = assessment.clone();
    let change = Change::SetEvaluation(Box::new(imported.assessment.evaluation.clone()));
    let undo = assessment.apply(change, imported.instrument).unwrap();
    assert_eq!(assessment, imported.assessment);
    assessment.apply(undo, imported.instrument).unwrap();
    assert_eq!(assessment, before);
}
