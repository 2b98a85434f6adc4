//! Drafts of every released version open as they were, and those of versions to come are left
//! alone. The files of `golden/drafts` were written by the versions in their names and stay as they
//! are; what release 0.1 exported of the same assessments lies beside them.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "storages/held.rs"]
mod held;
#[path = "storages/memory.rs"]
mod memory;

use spbe::drafts::{DraftId, Drafts, SaveError, Stamp, Storage};
use spbe::exchange::{self, ImportError};
use spbe::instrument::editions;

use held::{A, SINGLE, VERSION_1, holding, open, save};
use memory::Memory;

const B: &str = "spbe/draft/x/b";
const VERSION_2: &str = include_str!("golden/drafts/v2-spbe-2020.json");
const VERSION_3: &str = r#"{"format":"spbe-draft","version":3,"slots":[]}"#;

/// A text under a key opens as the assessment that was exported.
#[track_caller]
fn opens_as(key: &str, text: &str, exported: &str) {
    let draft = open(&Drafts::new(holding(&[(key, text)]), "tab"));
    let instrument = editions::find(&draft.assessment.edition).unwrap();
    let written = exchange::write(&draft.assessment, instrument).unwrap();
    assert_eq!(written, exported);
    assert!(!draft.newer);
}

/// No call changes anything, and a save is refused.
#[track_caller]
fn is_left_alone(memory: &Memory, last: Option<&Stamp>) {
    let before = memory.texts();
    let drafts = Drafts::new(memory.clone(), "tab");
    drafts.list().unwrap();
    let assessment = open(&Drafts::new(holding(&[(A, VERSION_2)]), "tab")).assessment;
    let saved = save(&drafts, last, assessment, "Kota Baru");
    assert_eq!(saved, Err(SaveError::Newer));
    assert_eq!(memory.texts(), before);
}

#[test]
fn version_1_opens() {
    let exported = include_str!("golden/drafts/v1-spbe-2020.export.json");
    opens_as(SINGLE, VERSION_1, exported);
    let exported = include_str!("golden/drafts/v1-spbe-2018.export.json");
    opens_as(
        SINGLE,
        include_str!("golden/drafts/v1-spbe-2018.json"),
        exported,
    );
}

#[test]
fn version_2_opens() {
    let exported = include_str!("golden/drafts/v1-spbe-2020.export.json");
    opens_as(A, VERSION_2, exported);
    opens_as(B, VERSION_2, exported);
    let exported = include_str!("golden/drafts/v1-spbe-2018.export.json");
    opens_as(B, include_str!("golden/drafts/v2-spbe-2018.json"), exported);
}

#[test]
fn a_draft_that_a_newer_version_has_saved_opens_to_be_looked_at() {
    for (sound, newer) in [(A, B), (B, A), (SINGLE, A), (A, SINGLE)] {
        let text = if sound == SINGLE {
            VERSION_1
        } else {
            VERSION_2
        };
        let memory = holding(&[(sound, text), (newer, VERSION_3)]);
        let draft = open(&Drafts::new(memory.clone(), "tab"));
        assert!(draft.newer);
        is_left_alone(&memory, Some(&draft.stamp));
    }
}

#[test]
fn a_draft_of_a_newer_version_alone_is_left_alone() {
    for key in [A, B, SINGLE] {
        let memory = holding(&[(key, VERSION_3)]);
        let drafts = Drafts::new(memory.clone(), "tab");
        let opened = drafts.open(&DraftId::new("x")).unwrap().unwrap();
        let newer = ImportError::Newer { given: 3, known: 2 };
        assert_eq!(opened.unwrap_err().problem, Some(newer));
        is_left_alone(&memory, None);
    }
}

#[test]
fn a_draft_of_an_edition_that_is_not_here_is_never_scored_under_another() {
    let memory = holding(&[(SINGLE, &VERSION_1.replace("spbe-2020", "pemdi-2099"))]);
    let listing = Drafts::new(memory, "tab").list().unwrap();
    let problem = listing.unreadable[0].problem.clone().unwrap();
    assert!(listing.drafts.is_empty());
    assert!(
        matches!(&problem, ImportError::Wrong { place, .. } if place == "edition"),
        "{problem}"
    );
}

#[test]
fn a_program_is_outdated_once_a_newer_one_has_signed() {
    let memory = Memory::default();
    let drafts = Drafts::new(memory.clone(), "tab");
    assert_eq!(drafts.is_outdated(), Ok(false));
    drafts.sign().unwrap();
    assert_eq!(drafts.is_outdated(), Ok(false));
    memory.set("spbe/version", "3").unwrap();
    assert_eq!(drafts.is_outdated(), Ok(true));
    drafts.sign().unwrap();
    assert_eq!(memory.get("spbe/version"), Ok(Some("3".into())));
}

#[test]
fn a_signature_that_is_no_number_is_none() {
    let memory = holding(&[("spbe/version", "drei")]);
    let drafts = Drafts::new(memory.clone(), "tab");
    assert_eq!(drafts.is_outdated(), Ok(false));
    drafts.sign().unwrap();
    assert_eq!(memory.get("spbe/version"), Ok(Some("2".into())));
}
