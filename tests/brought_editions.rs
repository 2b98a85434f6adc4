//! An edition inside an exported file: taken in when the file is sound, and it is the one that the
//! content names.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "forms/own_edition.rs"]
mod own_edition;

use serde_json::{Value, json};
use spbe::assessment::Assessment;
use spbe::exchange::{self, Allowed, ImportError};
use spbe::instrument::{EditionId, Instrument, editions};

use own_edition::{own, reweighted};

fn read(file: &Value) -> Instrument {
    Instrument::read(&file.to_string()).unwrap()
}

/// An exported file of an edition that is not here.
fn file(edition: &Value) -> Value {
    let instrument = read(edition);
    let assessment = Assessment::new(&instrument, "Kota Contoh", 2026);
    let text = exchange::write(&assessment, &instrument).unwrap();
    serde_json::from_str(&text).unwrap()
}

/// Is nothing of the edition left behind?
#[track_caller]
fn is_unknown(id: &str, edition: &Value) {
    let id = EditionId::new(id);
    assert!(editions::all().iter().all(|it| *it.id() != id));
    assert_eq!(editions::find(&id), None);
    assert_eq!(editions::revision(&id, read(edition).digest()), None);
}

#[test]
fn a_sound_file_brings_its_edition_and_offers_it_to_nobody() {
    let edition = own("brought-sound");
    let imported = exchange::read(&file(&edition).to_string()).unwrap();
    let id = imported.instrument.id();
    assert_eq!(imported.instrument.digest(), read(&edition).digest());
    assert_eq!(imported.assessment.instrument(), Some(imported.instrument));
    assert_eq!(editions::find(id), None);
    assert!(editions::all().iter().all(|it| it.id() != id));
}

#[test]
fn a_file_that_was_tampered_with_leaves_nothing_behind() {
    let edition = own("brought-tampered");
    let mut file = file(&edition);
    file["agency"] = json!("Kota Lain");
    let error = exchange::read(&file.to_string()).unwrap_err();
    assert!(matches!(error, ImportError::Digest { .. }), "{error}");
    is_unknown("brought-tampered", &edition);
}

#[test]
fn a_file_that_is_refused_leaves_nothing_behind() {
    let edition = own("brought-refused");
    let mut file = file(&edition);
    file["year"] = json!(1999);
    assert!(exchange::read(&file.to_string()).is_err());
    is_unknown("brought-refused", &edition);
}

#[test]
fn the_edition_must_be_the_one_that_the_content_names() {
    let edition = own("brought-other");
    for other in [own("brought-else"), reweighted("brought-other", 1)] {
        let mut file = file(&edition);
        file["edition_file"] = other.clone();
        let error = exchange::read(&file.to_string()).unwrap_err();
        let ImportError::Wrong { place, allowed, .. } = error else {
            panic!("refused for another reason: {error}");
        };
        assert_eq!((&*place, allowed), ("edition_file", Allowed::NamedEdition));
        is_unknown(other["id"].as_str().unwrap(), &other);
    }
    // The content names the first revision of the calculator.
    let mut file = file(&own("spbe-2018"));
    file["edition_file"] = reweighted("spbe-2018", 1);
    assert!(exchange::read(&file.to_string()).is_err());
}

#[test]
fn a_file_is_read_when_the_calculator_has_come_to_use_the_identifier() {
    let edition = reweighted("spbe-2018", 1);
    let imported = exchange::read(&file(&edition).to_string()).unwrap();
    assert_eq!(imported.instrument.digest(), read(&edition).digest());
    let id = EditionId::new("spbe-2018");
    assert_eq!(editions::find(&id).unwrap().loaded_text(), None);
}
