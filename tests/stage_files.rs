//! Format version 3: stages, reviews, criteria and the evaluation stand in the file, and what is
//! wrong with them is named.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "forms/handwritten.rs"]
mod handwritten;

use serde_json::{Value, json};
use spbe::assessment::{Answer, Change, ChangeError, Judgement, Review, Stage};
use spbe::exact::Exact;
use spbe::exchange::{self, ImportError, Imported};
use spbe::instrument::IndicatorId;
use spbe::words::{Lang, Words};

use handwritten::file;

/// A file of version 3 written by hand, as another program might.
fn content() -> Value {
    json!({
        "format": "spbe-assessment", "version": 3, "edition": "spbe-2020",
        "agency": "Kota Contoh", "year": 2024,
        "answers": [{
            "indicator": "1", "value": 3,
            "criteria": [{ "level": 1, "met": true }, { "level": 4, "met": false }],
            "stages": [
                { "stage": "document", "value": 2, "explanation": "Pasal 3 belum ada." },
                { "stage": "interview", "value": null, "note": "Minta Pasal 3." },
            ],
            "review": { "valid": false, "note": "Periksa kembali." },
        }],
        "evaluation": {
            "questions": [{ "question": "Layanan utama?", "answer": "Perizinan." }],
            "narratives": [{ "aspect": "1", "fulfilment": "", "strengths": "Ada.", "weaknesses": "" }],
            "recommendation": "Lengkapi.",
            "calendar": [{ "name": "Interviu", "unit": "", "from": "", "to": "2024-09-30" }],
            "submitted": { "day": "2024-08-01", "answers": [
                { "indicator": "1", "value": 2, "digest": "0".repeat(64) },
            ] },
            "corrections": [{ "day": "2024-08-02", "indicator": "1", "before": 2, "after": 3,
                "reason": "Bukti baru." }],
        },
    })
}

fn read(content: &Value) -> Result<Imported, ImportError> {
    exchange::read(&file(content))
}

/// The message for a file with another value at a place.
#[track_caller]
fn refused(at: &str, value: Value, message: &str) {
    let mut content = content();
    *content.pointer_mut(at).unwrap() = value;
    assert_eq!(read(&content).unwrap_err().to_string(), message);
}

#[test]
fn stages_reviews_and_criteria_are_read() {
    let assessment = read(&content()).unwrap().assessment;
    let answer = assessment.answer(&IndicatorId::new("1")).unwrap();
    let document = Judgement {
        value: Some(Exact::whole(2)),
        explanation: "Pasal 3 belum ada.".into(),
        note: String::new(),
    };
    assert_eq!(answer.stages[&Stage::Document], document);
    assert_eq!(answer.stages[&Stage::Interview].note, "Minta Pasal 3.");
    assert_eq!(
        answer.criteria,
        [(1, true), (4, false)].into_iter().collect()
    );
    let note = "Periksa kembali.".into();
    assert_eq!(answer.review, Some(Review { valid: false, note }));
}

#[test]
fn what_was_read_is_written_again_as_it_was() {
    let imported = read(&content()).unwrap();
    let written = exchange::write(&imported.assessment, imported.instrument).unwrap();
    assert_eq!(
        exchange::read(&written).unwrap().assessment,
        imported.assessment
    );
    let written: Value = serde_json::from_str(&written).unwrap();
    assert_eq!(written["digest"]["value"], imported.digest);
    for part in ["answers", "evaluation", "version"] {
        assert_eq!(written[part], content()[part], "{part}");
    }
}

#[test]
fn a_correction_can_belong_to_no_row() {
    let mut content = content();
    let general = "ab".repeat(32);
    content["evaluation"]["submitted"]["general"] = json!(general);
    let correction = json!({ "day": "2024-08-03", "reason": "Nama instansi." });
    let corrections = content["evaluation"]["corrections"].as_array_mut();
    corrections.unwrap().push(correction.clone());
    let imported = read(&content).unwrap();
    let evaluation = &imported.assessment.evaluation;
    assert_eq!(evaluation.submitted.as_ref().unwrap().general, general);
    assert_eq!(evaluation.corrections[1].row, None);
    assert_eq!(evaluation.corrections[1].reason, "Nama instansi.");
    let written = exchange::write(&imported.assessment, imported.instrument).unwrap();
    let written: Value = serde_json::from_str(&written).unwrap();
    assert_eq!(written["evaluation"]["corrections"][1], correction);
    assert_eq!(written["digest"]["value"], imported.digest);
    // What belongs to no row has no level.
    content["evaluation"]["corrections"][1]["after"] = json!(3);
    assert_eq!(
        read(&content).unwrap_err().to_string(),
        "evaluation.corrections[2].after: not a field of this format"
    );
}

#[test]
fn an_assessment_without_any_of_it_stays_in_version_1() {
    let mut content = content();
    content["answers"] = json!([{ "indicator": "1", "value": 3 }]);
    content["evaluation"] = json!({});
    let imported = read(&content).unwrap();
    let written = exchange::write(&imported.assessment, imported.instrument).unwrap();
    let written: Value = serde_json::from_str(&written).unwrap();
    assert_eq!(written["version"], 1);
}

#[test]
fn errors_name_the_place() {
    let levels = "a whole level from 1 to 5, or null";
    refused(
        "/answers/0/stages/0/value",
        json!(6),
        &format!("answers[1].stages[1].value: 6; allowed: {levels}"),
    );
    refused(
        "/answers/0/stages/0/stage",
        json!("self"),
        "answers[1].stages[1].stage: \"self\"; allowed: one of last-year, target, internal-check, document, interview, visit, final",
    );
    refused(
        "/answers/0/criteria/0/level",
        json!(0),
        "answers[1].criteria[1].level: 0; allowed: a whole number from 1 to 5",
    );
    refused(
        "/answers/0/review/valid",
        json!("ya"),
        "answers[1].review.valid: \"ya\"; allowed: true or false",
    );
    refused(
        "/evaluation/calendar/0/to",
        json!("30-09-2024"),
        "evaluation.calendar[1].to: \"30-09-2024\"; allowed: a date such as 2026-11-24",
    );
    refused(
        "/evaluation/calendar/0/from",
        json!("30-09-2024"),
        "evaluation.calendar[1].from: \"30-09-2024\"; allowed: a date such as 2026-11-24, or an empty text",
    );
    refused(
        "/evaluation/corrections/0/indicator",
        json!("48"),
        "evaluation.corrections[1].indicator: \"48\"; allowed: a number of an indicator of spbe-2020, each at most once",
    );
}

/// The message for a file in which the first entry of a list stands twice.
#[track_caller]
fn refused_twice(list: &str, message: &str) {
    let mut content = content();
    let entries = content.pointer_mut(list).unwrap().as_array_mut().unwrap();
    entries.push(entries[0].clone());
    assert_eq!(read(&content).unwrap_err().to_string(), message);
}

/// The second would take the place of the first, and nobody would know.
#[test]
fn an_entry_that_stands_twice_is_refused() {
    refused_twice(
        "/answers/0/criteria",
        "answers[1].criteria[3].level: 1; allowed: one of 1, 2, 3, 4, 5, each at most once",
    );
    refused_twice(
        "/answers/0/stages",
        "answers[1].stages[3].stage: \"document\"; allowed: one of last-year, target, internal-check, document, interview, visit, final, each at most once",
    );
    refused_twice(
        "/evaluation/narratives",
        "evaluation.narratives[2].aspect: \"1\"; allowed: one of 1, 2, 3, 4, 5, 6, 7, 8, each at most once",
    );
    refused_twice(
        "/evaluation/submitted/answers",
        "evaluation.submitted.answers[2].indicator: \"1\"; allowed: a number of an indicator of spbe-2020, each at most once",
    );
}

#[test]
fn a_narrative_belongs_to_an_aspect_of_the_edition() {
    for unknown in ["9", ""] {
        refused(
            "/evaluation/narratives/0/aspect",
            json!(unknown),
            &format!(
                "evaluation.narratives[1].aspect: {unknown:?}; allowed: one of 1, 2, 3, 4, 5, 6, 7, 8, each at most once"
            ),
        );
    }
}

/// A file with the index of another institution in a row.
fn indexed(edition: &str, row: &str, index: &str) -> Value {
    json!({
        "format": "spbe-assessment", "version": 3, "edition": edition,
        "agency": "Kota Contoh", "year": 2026,
        "answers": [{ "indicator": row, "value": null, "external": index }],
    })
}

/// Of edition 2026, row 5 takes an index from 0 to 100, row 6 one from 1 to 5, row 18 one without a
/// range of its own, and row 1 none.
#[test]
fn the_index_of_another_institution_is_in_its_range() {
    for (row, index) in [
        ("5", "0"),
        ("5", "100"),
        ("5", "62.37"),
        ("6", "5"),
        ("18", "100"),
        ("1", "250"),
    ] {
        let content = indexed("pemdi-2026", row, index);
        let imported = read(&content).unwrap();
        let answer = imported.assessment.answer(&IndicatorId::new(row)).unwrap();
        assert_eq!(answer.external, index.parse().ok());
    }
    for (row, index, range) in [
        ("5", "100.01", "0 to 100"),
        ("5", "-1", "0 to 100"),
        ("5", "62.375", "0 to 100"),
        ("6", "0.99", "1 to 5"),
        ("18", "101", "0 to 100"),
    ] {
        assert_eq!(
            read(&indexed("pemdi-2026", row, index))
                .unwrap_err()
                .to_string(),
            format!(
                "answers[1].external: \"{index}\"; allowed: a number from {range} with at most 2 decimals"
            )
        );
    }
}

/// What a change could enter, the file that it is written to could not be read for.
#[test]
fn a_change_enters_no_other_index_either() {
    let mut assessment = read(&indexed("pemdi-2026", "5", "60")).unwrap().assessment;
    let instrument = assessment.instrument().unwrap();
    let indicator = IndicatorId::new("5");
    let external = Some(Exact::whole(101));
    let answer = Answer {
        external,
        ..Answer::default()
    };
    let change = Change::SetAnswer {
        indicator: indicator.clone(),
        answer: Box::new(answer),
    };
    let error = assessment.apply(change, instrument).unwrap_err();
    let expected = ChangeError::NotAnIndex {
        indicator,
        given: Exact::whole(101),
        range: (Exact::ZERO, Exact::whole(100)),
    };
    assert_eq!(error, expected);
    assert_eq!(
        Words(Lang::Id).change_error(&error),
        "Indikator 5: “101” tidak dipakai: yang boleh ialah bilangan 0 sampai 100, paling banyak dua \
         desimal. Nilai sebelumnya tetap."
    );
}

#[test]
fn a_revision_that_is_not_here_is_said_so() {
    let mut content = content();
    content["edition_digest"] = json!("0".repeat(64));
    let message = read(&content).unwrap_err().to_string();
    let allowed = "allowed: the digest of a revision of spbe-2020 that is here";
    assert!(message.starts_with("edition_digest: \"000"), "{message}");
    assert!(message.ends_with(allowed), "{message}");
}
