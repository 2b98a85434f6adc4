//! Workbooks name the revision of their edition, and are read under no other one.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "../../tests/forms/own_edition.rs"]
mod own_edition;

use serde_json::Value;
use spbe::assessment::Assessment;
use spbe::exchange;
use spbe::instrument::{EditionId, Instrument, editions};
use spbe::words::{Lang, Words};
use spbe_worker::desk::{GivenFile, Reply, Request};
use spbe_worker::workbook::{self, Allowed, WorkbookError};

use own_edition::{own, reweighted};

const ID: Words = Words(Lang::Id);

fn instrument(file: &Value) -> Instrument {
    Instrument::read(&file.to_string()).unwrap()
}

fn written(instrument: &Instrument, words: Words) -> Vec<u8> {
    let assessment = Assessment::new(instrument, "Kota Contoh", 2026);
    workbook::write(&assessment, instrument, words).unwrap()
}

#[track_caller]
fn refused(bytes: &[u8], given: &str, id: &str) {
    let error = workbook::read(bytes).unwrap_err();
    let WorkbookError::Wrong {
        given: found,
        allowed,
        ..
    } = error
    else {
        panic!("refused for another reason: {error}");
    };
    let edition = id.to_owned();
    assert_eq!(allowed, Allowed::Revision { edition });
    // What stands there is shortened.
    assert!(found.contains(&given[..12]), "{found}");
}

#[test]
fn a_workbook_is_read_under_its_own_revision() {
    let old = editions::load(&own("sheets").to_string()).unwrap();
    let new = editions::load(&reweighted("sheets", 1).to_string()).unwrap();
    for instrument in [old, new] {
        for words in [ID, Words(Lang::En)] {
            let (assessment, read) = workbook::read(&written(instrument, words)).unwrap();
            assert_eq!(read.digest(), instrument.digest());
            assert_eq!(assessment.revision, instrument.digest());
        }
    }
}

#[test]
fn a_workbook_of_a_revision_that_is_not_here_is_refused() {
    editions::load(&own("sheets-elsewhere").to_string()).unwrap();
    let elsewhere = instrument(&reweighted("sheets-elsewhere", 1));
    refused(
        &written(&elsewhere, ID),
        elsewhere.digest(),
        "sheets-elsewhere",
    );
    let changed = instrument(&reweighted("spbe-2018", 1));
    refused(&written(&changed, ID), changed.digest(), "spbe-2018");
}

#[test]
fn a_workbook_of_a_shipped_edition_names_no_revision() {
    let first = editions::revision(&EditionId::new("spbe-2018"), "").unwrap();
    let (assessment, read) = workbook::read(&written(first, ID)).unwrap();
    assert_eq!((read, &*assessment.revision), (first, ""));
}

#[test]
fn the_page_sends_its_editions_along() {
    let edition = instrument(&own("sheets-sent"));
    let given = |bytes: Vec<u8>| GivenFile {
        name: String::new(),
        bytes,
    };
    let workbook = given(written(&edition, ID));
    let alone = workbook::open(&Request::default(), std::slice::from_ref(&workbook), ID);
    assert!(matches!(alone, Reply::Refused(_)), "{alone:?}");
    let request = Request {
        own: "1".into(),
        ..Request::default()
    };
    let files = [given(edition.text().as_bytes().to_vec()), workbook];
    let Reply::Look { text } = workbook::open(&request, &files, ID) else {
        panic!("not read");
    };
    let imported = exchange::read(&text).unwrap();
    assert_eq!(imported.instrument.digest(), edition.digest());
}
