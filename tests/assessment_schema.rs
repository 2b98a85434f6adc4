//! The published schema of exported files: it is the one of the code, every file that is written fits
//! it, and it refuses what breaks the format.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "forms/arbitrary.rs"]
mod arbitrary;
#[path = "forms/exported.rs"]
mod exported;
#[path = "forms/fullest.rs"]
mod fullest;

use std::fs;
use std::sync::LazyLock;

use jsonschema::Validator;
use proptest::prelude::*;
use serde_json::{Value, json};
use spbe::exchange::{self, Signature};
use spbe::instrument::editions;

use arbitrary::any_assessment;
use exported::{export, with, without};
use fullest::fullest;

const SCHEMA: &str = "data/assessment.schema.json";

static VALIDATOR: LazyLock<Validator> = LazyLock::new(|| {
    let schema = serde_json::from_str(&fs::read_to_string(SCHEMA).unwrap()).unwrap();
    jsonschema::draft202012::new(&schema).unwrap()
});

#[track_caller]
fn fits(file: &Value) {
    let errors = VALIDATOR.iter_errors(file);
    let errors: Vec<String> = errors
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect();
    assert!(errors.is_empty(), "{errors:#?}");
}

/// The file breaks the schema, and its reader refuses it as well.
#[track_caller]
fn breaks(file: &Value) {
    assert!(!VALIDATOR.is_valid(file), "fits the schema");
    assert!(exchange::read(&file.to_string()).is_err(), "is read");
}

/// The file breaks the schema. It is read all the same: the score is computed anew.
#[track_caller]
fn breaks_the_schema_only(file: &Value) {
    assert!(!VALIDATOR.is_valid(file), "fits the schema");
    assert!(exchange::read(&file.to_string()).is_ok(), "is refused");
}

fn divided() -> Value {
    let mut file = export();
    file["version"] = json!(2);
    file["part"] = json!("Dinas Contoh");
    file["answers"][0]["unit"] = json!("Dinas Contoh");
    file["answers"][0]["origin"] = json!("dinas.json");
    file
}

#[test]
fn the_schema_is_the_one_of_the_code() {
    let committed: Value = serde_json::from_str(&fs::read_to_string(SCHEMA).unwrap()).unwrap();
    assert!(
        exchange::schema().to_value() == committed,
        "run `cargo run --example assessment-schema > {SCHEMA}`"
    );
    assert_eq!(
        committed["$schema"],
        "https://json-schema.org/draft/2020-12/schema"
    );
}

#[test]
fn files_of_both_versions_fit() {
    fits(&export());
    fits(&divided());
}

#[test]
fn the_fullest_file_fits() {
    for instrument in editions::all() {
        // Lengths are counted in characters, of which this one takes four bytes.
        let text = exchange::write(&fullest(instrument, '\u{1f3db}'), instrument).unwrap();
        fits(&serde_json::from_str(&text).unwrap());
    }
}

proptest! {
    // Whole assessments take longer to make than numbers.
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn every_written_file_fits((instrument, assessment) in any_assessment(), key: [u8; 32]) {
        let text = exchange::write(&assessment, instrument).unwrap();
        fits(&serde_json::from_str(&text).unwrap());
        let signature = Signature::new(key, [7; 64]);
        let text = exchange::write_signed(&assessment, instrument, &signature).unwrap();
        fits(&serde_json::from_str(&text).unwrap());
    }
}

#[test]
fn every_field_of_the_file_must_be_there() {
    for field in export().as_object().unwrap().keys() {
        breaks(&without(&format!("/{field}")));
    }
}

#[test]
fn every_field_of_evidence_must_be_there() {
    for field in ["title", "kind", "reference", "page", "date"] {
        breaks(&without(&format!("/answers/9/evidence/0/{field}")));
    }
}

#[test]
fn unknown_fields_break_it() {
    for place in ["", "/answers/9", "/answers/9/evidence/0", "/digest"] {
        let mut file = export();
        let object = file.pointer_mut(place).unwrap().as_object_mut().unwrap();
        object.insert("catatan".into(), json!(""));
        breaks(&file);
    }
}

#[test]
fn wrong_values_break_it() {
    breaks(&with("/format", json!("spbe-edition")));
    breaks(&with("/version", json!(0)));
    breaks(&with("/version", json!(4)));
    breaks(&with("/edition", json!(2020)));
    breaks(&with("/agency", json!(" ")));
    breaks(&with("/agency", json!("a".repeat(501))));
    breaks(&with("/year", json!(2017)));
    breaks(&with("/year", json!("2023")));
    breaks(&with("/answers", json!({})));
    breaks(&with("/answers/0/value", json!(1.5)));
    breaks(&with("/answers/0/value", json!("tiga")));
    breaks(&with("/answers/9/explanation", json!("a".repeat(5_001))));
    breaks(&with("/answers/9/evidence/0/kind", json!("Policy")));
    breaks(&with("/answers/9/evidence/0/date", json!("24-11-2026")));
    breaks(&with("/digest/algorithm", json!("SHA-1")));
    breaks(&with("/digest/value", json!("60F2")));
}

#[test]
fn a_wrong_shape_of_the_score_breaks_it() {
    breaks_the_schema_only(&with("/score/index/exact", json!(2.15)));
    breaks_the_schema_only(&without("/score/predicate"));
}

#[test]
fn version_1_has_no_units_no_origins_and_no_parts() {
    for place in ["/part", "/answers/0/unit", "/answers/0/origin"] {
        let mut file = export();
        let (above, field) = place.rsplit_once('/').unwrap();
        file.pointer_mut(above).unwrap()[field] = json!("Dinas Contoh");
        breaks(&file);
    }
}

#[test]
fn version_2_has_no_stages_and_no_evaluation() {
    let new = [
        ("/edition_digest", json!("0".repeat(64))),
        ("/evaluation", json!({})),
        ("/answers/0/criteria", json!([])),
        ("/answers/0/external", json!("2.6")),
        ("/answers/0/stages", json!([])),
        ("/answers/0/review", json!({ "valid": true })),
    ];
    for (place, value) in new {
        let mut file = with("/version", json!(2));
        let (above, field) = place.rsplit_once('/').unwrap();
        file.pointer_mut(above).unwrap()[field] = value;
        breaks(&file);
    }
}

#[test]
fn a_broken_signature_breaks_it() {
    let signed = || {
        let file = exchange::read(exported::EXPORT).unwrap();
        let signature = Signature::new([7; 32], [7; 64]);
        let text = exchange::write_signed(&file.assessment, file.instrument, &signature).unwrap();
        serde_json::from_str::<Value>(&text).unwrap()
    };
    fits(&signed());
    for field in ["algorithm", "public_key", "fingerprint", "value"] {
        let mut file = signed();
        file["signature"][field] = json!("07");
        breaks(&file);
        let mut file = signed();
        file["signature"].as_object_mut().unwrap().remove(field);
        breaks(&file);
    }
}
