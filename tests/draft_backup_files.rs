//! Which files are backups, and what is refused.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "storages/memory.rs"]
mod memory;
#[path = "storages/numbered.rs"]
mod numbered;
#[path = "storages/sealed.rs"]
mod sealed;

use serde_json::{Value, json};
use spbe::drafts::{Backup, Drafts, Storage};
use spbe::exchange::{self, ImportError};

use memory::{Memory, Texts};
use numbered::{NOW, numbered, opens, try_to_save};
use sealed::sealed;

const VERSION_1: &str = include_str!("golden/drafts/v1-spbe-2020.json");
const EXPORTED: &str = include_str!("golden/drafts/v1-spbe-2020.export.json");

#[track_caller]
fn backup() -> String {
    let memory = Memory::default();
    let drafts = Drafts::new(memory, "tab");
    try_to_save(&drafts, "x", None, 1).unwrap();
    try_to_save(&drafts, "y", None, 2).unwrap();
    drafts.backup(NOW).unwrap()
}

/// A backup with a field replaced is refused.
#[track_caller]
fn refuses(field: &str, value: Value) -> ImportError {
    let mut file: Value = serde_json::from_str(&backup()).unwrap();
    file[field] = value;
    Backup::read(&file.to_string()).unwrap_err()
}

/// The agencies of the drafts in a backup, last saved first, and how many texts cannot be read.
#[track_caller]
fn holds(text: &str, agencies: &[&str], unreadable: usize) {
    assert!(Backup::is_one(text));
    let listing = Backup::read(text).unwrap().listing;
    let drafts = listing.drafts.iter();
    let found: Vec<_> = drafts.map(|it| it.assessment.agency.as_str()).collect();
    assert_eq!(
        (&found[..], listing.unreadable.len()),
        (agencies, unreadable)
    );
}

#[test]
fn a_backup_is_one() {
    holds(&backup(), &["Kota 2", "Kota 1"], 0);
}

#[test]
fn the_rescue_file_of_release_0_1_is_one() {
    let stored =
        json!({ "spbe/draft/x": VERSION_1, "spbe/draft/y": "dama", "spbe/language": "id" });
    let file = json!({ "format": "spbe-rescue", "version": 1, "stored": stored });
    holds(&file.to_string(), &["Kota Bandar Lampung"], 1);
}

#[test]
fn a_single_text_of_the_storage_is_one() {
    holds(VERSION_1, &["Kota Bandar Lampung"], 0);
    holds(
        include_str!("golden/drafts/v2-spbe-2020.json"),
        &["Kota Bandar Lampung"],
        0,
    );
}

#[test]
fn a_single_text_is_restored_once_and_can_be_opened() {
    let memory = Memory::default();
    let saved = try_to_save(&Drafts::new(memory, "tab"), "x", None, 1).unwrap();
    let backup = Backup::read(&saved.text).unwrap();
    let empty = Memory::default();
    let drafts = Drafts::new(empty.clone(), "another tab");
    assert_eq!(drafts.restore(&backup).unwrap().drafts, 1);
    assert_eq!(drafts.restore(&backup).unwrap().drafts, 0);
    let id = drafts.list().unwrap().drafts[0].id.clone();
    assert_eq!(opens(&drafts, id.as_str(), 1).assessment, numbered(1));
}

#[test]
fn an_exported_assessment_is_none() {
    assert!(!Backup::is_one(EXPORTED));
    assert!(exchange::read(EXPORTED).is_ok());
    assert!(Backup::read(EXPORTED).is_err());
}

#[test]
fn a_backup_that_is_cut_off_anywhere_is_refused() {
    let text = backup();
    let text = text.trim_end();
    for (length, _) in text.char_indices() {
        assert!(Backup::read(&text[..length]).is_err(), "{length}");
        assert!(!Backup::is_one(&text[..length]), "{length}");
    }
}

#[test]
fn a_damaged_draft_does_not_keep_the_others_away() {
    let mut file: Value = serde_json::from_str(&backup()).unwrap();
    file["stored"]["spbe/draft/x/a"] = "dama".into();
    holds(&file.to_string(), &["Kota 2"], 1);
}

#[test]
fn a_key_that_is_none_of_ours_is_never_written() {
    let mut file: Value = serde_json::from_str(&backup()).unwrap();
    file["stored"]["other page"] = "evil".into();
    file["stored"]["spbe/language"] = "evil".into();
    file["stored"]["__proto__"] = "evil".into();
    let memory = Memory::default();
    memory.set("other page", "its own").unwrap();
    let drafts = Drafts::new(memory.clone(), "tab");
    drafts
        .restore(&Backup::read(&file.to_string()).unwrap())
        .unwrap();
    let texts: Texts = memory.texts();
    assert_eq!(texts.len(), 3);
    assert_eq!(texts["other page"], "its own");
}

#[test]
fn anything_else_is_refused_with_its_place() {
    let newer = ImportError::Newer { given: 2, known: 1 };
    assert_eq!(refuses("version", json!(2)), newer);
    let unexpected = ImportError::Unexpected {
        place: "more".into(),
    };
    assert_eq!(refuses("more", json!(1)), unexpected);
    for (field, value) in [
        ("format", json!("spbe-edition")),
        ("stored", json!([])),
        ("version", json!("1")),
    ] {
        let error = refuses(field, value);
        assert!(
            matches!(&error, ImportError::Wrong { place, .. } if place == field),
            "{error}"
        );
    }
    let error = refuses("stored", json!({ "spbe/draft/x/a": 1 }));
    assert!(matches!(&error, ImportError::Wrong { place, .. } if place == "stored.spbe/draft/x/a"));
}

#[test]
fn a_forged_counter_that_leaves_no_room_for_saves_is_refused() {
    let mut file: Value = serde_json::from_str(&backup()).unwrap();
    let text = file["stored"]["spbe/draft/x/a"].as_str().unwrap();
    let mut state: Value = serde_json::from_str(text).unwrap();
    state["counter"] = json!(1_u64 << 53);
    file["stored"]["spbe/draft/x/a"] = sealed(state).into();
    let error = Backup::read(&file.to_string()).unwrap_err();
    assert_eq!(
        error.to_string(),
        "stored.spbe/draft/x/a.counter: 9007199254740992; \
         allowed: a whole number from 0 to 4503599627370496"
    );
}
