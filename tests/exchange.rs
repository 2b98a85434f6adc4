//! Exported files: what is written is read back, byte for byte, and what was changed afterwards is
//! noticed.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "forms/exported.rs"]
mod exported;
#[path = "forms/fullest.rs"]
mod fullest;

use serde_json::{Value, json};
use spbe::assessment::{Evidence, EvidenceKind};
use spbe::exact::Exact;
use spbe::exchange::{self, ImportError, LARGEST};
use spbe::instrument::{EditionId, editions};

use exported::{EXPORT, export, with, without};
use fullest::fullest;

/// Digest of the export, computed by another program: SHA-256 of Python's
/// `json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False)`.
const DIGEST: &str = "60f217e242ec3358df761e36d273d3aecbfe1c244c72b5c8bb9a6e04ef30a304";

#[test]
fn an_export_of_version_1_opens() {
    let file = exchange::read(EXPORT).unwrap();
    assert_eq!(file.assessment.agency, "Pemerintah Kota Bandar Lampung");
    assert_eq!(
        (file.assessment.year, file.instrument.id().as_str()),
        (2023, "spbe-2020")
    );
    let tenth = file.instrument.ids().nth(9).unwrap();
    let answer = file.assessment.answer(tenth).unwrap();
    assert_eq!(answer.value, Some(Exact::whole(3)));
    assert!(
        answer
            .explanation
            .starts_with("Contoh penjelasan.\nSeluruh isi")
    );
    let report = Evidence {
        title: "Contoh notula \"reviu\"".into(),
        kind: EvidenceKind::Report,
        reference: "https://contoh.example/notula?no=1&hal=2".into(),
        page: "h. 2".into(),
        date: String::new(),
    };
    assert_eq!(answer.evidence[1], report);
    assert_eq!(file.score_faults, []);
}

#[test]
fn an_export_is_written_back_byte_for_byte() {
    let file = exchange::read(EXPORT).unwrap();
    assert_eq!(
        exchange::write(&file.assessment, file.instrument).unwrap(),
        EXPORT
    );
}

#[test]
fn the_digest_is_the_one_that_others_compute() {
    let file = exchange::read(EXPORT).unwrap();
    assert_eq!(file.digest, DIGEST);
    assert_eq!(exchange::digest(&file.assessment, file.instrument), DIGEST);
}

#[test]
fn the_score_in_the_file_is_the_official_one() {
    let score = &export()["score"];
    assert_eq!(score["index"]["exact"], "4309/2000");
    assert_eq!(
        (&score["index"]["shown"], &score["predicate"]),
        (&json!("2.15"), &json!("Cukup"))
    );
    let domains: Vec<_> = score["domains"]
        .as_array()
        .unwrap()
        .iter()
        .map(|part| &part["shown"])
        .collect();
    assert_eq!(domains, ["1.40", "1.70", "1.00", "3.04"]);
}

#[test]
fn layout_and_order_of_the_fields_do_not_matter() {
    let opened = |text: &str| exchange::read(text).unwrap();
    assert_eq!(opened(&export().to_string()), opened(EXPORT));
    let fields = export().as_object().unwrap().clone();
    let backwards: Vec<String> = fields
        .iter()
        .rev()
        .map(|(key, value)| format!("{key:?}: {value}"))
        .collect();
    assert_eq!(
        opened(&format!("{{{}}}", backwards.join(",\r\n"))),
        opened(EXPORT)
    );
}

#[test]
fn a_byte_order_mark_does_not_matter() {
    assert_eq!(
        exchange::read(&format!("\u{feff}{EXPORT}")),
        exchange::read(EXPORT)
    );
}

#[track_caller]
fn changed_after_export(file: &Value) {
    let error = exchange::read(&file.to_string()).unwrap_err();
    assert!(matches!(error, ImportError::Digest { .. }), "{error}");
}

#[test]
fn content_changed_after_export_is_refused() {
    changed_after_export(&with("/answers/4/value", json!(2)));
    changed_after_export(&with("/answers/4/value", json!(null)));
    changed_after_export(&with("/year", json!(2024)));
    changed_after_export(&with("/agency", json!("Pemerintah Kota Bandar lampung")));
    changed_after_export(&with("/answers/9/explanation", json!("")));
    changed_after_export(&with("/answers/9/evidence/1/page", json!("h. 3")));
    changed_after_export(&without("/answers/9/evidence"));
    let mut fewer = export();
    fewer["answers"].as_array_mut().unwrap().pop();
    changed_after_export(&fewer);
}

#[test]
fn a_changed_digest_is_refused_with_the_true_one() {
    for given in [
        DIGEST.replace('6', "7"),
        DIGEST.to_uppercase(),
        String::new(),
    ] {
        let file = with("/digest/value", json!(given));
        let error = exchange::read(&file.to_string()).unwrap_err();
        let computed = DIGEST.into();
        assert_eq!(error, ImportError::Digest { given, computed });
    }
}

#[track_caller]
fn opens_with_another_score(file: &Value) {
    let file = exchange::read(&file.to_string()).unwrap();
    assert!(!file.score_faults.is_empty());
    assert_eq!(file.assessment, exchange::read(EXPORT).unwrap().assessment);
}

#[test]
fn a_changed_score_is_noticed_and_not_believed() {
    opens_with_another_score(&with("/score/index/exact", json!("5")));
    opens_with_another_score(&with("/score/predicate", json!("Memuaskan")));
    opens_with_another_score(&with("/score/domains/3/shown", json!("3.05")));
    opens_with_another_score(&with("/score", json!(null)));
    opens_with_another_score(&without("/score/complete"));
}

#[test]
fn a_file_larger_than_any_form_is_refused_unread() {
    let blank = " ".repeat(LARGEST + 1 - EXPORT.len());
    let largest = LARGEST;
    let error = ImportError::TooLarge {
        given: LARGEST + 1,
        largest,
    };
    assert_eq!(
        exchange::read(&format!("{EXPORT}{blank}")).unwrap_err(),
        error
    );
    assert!(exchange::read(&format!("{EXPORT}{}", &blank[1..])).is_ok());
}

#[test]
fn the_fullest_form_can_be_exported_and_opened() {
    let instrument = editions::find(&EditionId::new("spbe-2020")).unwrap();
    // The character with the longest escape.
    let assessment = fullest(instrument, '\u{1}');
    let text = exchange::write(&assessment, instrument).unwrap();
    assert_eq!(exchange::read(&text).unwrap().assessment, assessment);
}
