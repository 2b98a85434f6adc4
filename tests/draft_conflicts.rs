//! A draft that somebody else has saved since it was opened is not written over.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "storages/faulty.rs"]
mod faulty;
#[path = "storages/memory.rs"]
mod memory;
#[path = "storages/numbered.rs"]
mod numbered;

use spbe::drafts::{DraftId, Drafts, SaveError, Stamp, Storage, StorageError};

use faulty::{Fault, Faulty};
use memory::Memory;
use numbered::{opens, try_to_save};

/// A draft that two tabs have opened at number 1.
#[track_caller]
fn two_tabs() -> (Memory, Drafts<Memory>, Drafts<Memory>, Stamp) {
    let memory = Memory::default();
    try_to_save(&Drafts::new(memory.clone(), "earlier"), "x", None, 1).unwrap();
    let [one, other] = ["one", "other"].map(|tab| Drafts::new(memory.clone(), tab));
    let stamp = opens(&one, "x", 1).stamp;
    assert_eq!(opens(&other, "x", 1).stamp, stamp);
    (memory, one, other, stamp)
}

/// A save is refused as a conflict and changes nothing.
#[track_caller]
fn is_refused(memory: &Memory, drafts: &Drafts<Memory>, last: Option<&Stamp>) {
    let before = memory.texts();
    assert_eq!(try_to_save(drafts, "x", last, 99), Err(SaveError::Conflict));
    assert_eq!(memory.texts(), before);
}

/// A save that is not confirmed is followed by one that is.
#[track_caller]
fn is_saved_again_after(fault: &Fault) {
    let faulty = Faulty::default();
    let drafts = Drafts::new(faulty.clone(), "tab");
    let first = try_to_save(&drafts, "x", None, 1).unwrap();
    for number in 2..5 {
        // Three calls look at the places; the next writes.
        faulty.follow([None, None, None, Some(fault.clone())]);
        assert!(try_to_save(&drafts, "x", Some(&first.stamp), number).is_err());
    }
    let saved = try_to_save(&drafts, "x", Some(&first.stamp), 5).unwrap();
    assert_eq!(opens(&drafts, "x", 5).stamp, saved.stamp);
}

#[test]
fn the_second_of_two_tabs_to_save_is_refused() {
    let (memory, one, other, stamp) = two_tabs();
    try_to_save(&one, "x", Some(&stamp), 2).unwrap();
    is_refused(&memory, &other, Some(&stamp));
    opens(&other, "x", 2);
}

#[test]
fn it_stays_refused_however_often_the_first_saves() {
    let (memory, one, other, stamp) = two_tabs();
    let mut last = stamp.clone();
    for number in 2..6 {
        last = try_to_save(&one, "x", Some(&last), number).unwrap().stamp;
        is_refused(&memory, &other, Some(&stamp));
    }
}

#[test]
fn after_opening_the_other_state_it_is_saved() {
    let (memory, one, other, stamp) = two_tabs();
    let second = try_to_save(&one, "x", Some(&stamp), 2).unwrap();
    let opened = opens(&other, "x", 2);
    try_to_save(&other, "x", Some(&opened.stamp), 3).unwrap();
    is_refused(&memory, &one, Some(&second.stamp));
    opens(&one, "x", 3);
}

#[test]
fn a_new_draft_does_not_replace_one_of_the_same_identifier() {
    let (memory, one, _, _) = two_tabs();
    is_refused(&memory, &one, None);
}

#[test]
fn of_two_drafts_only_the_one_that_was_saved_elsewhere_is_refused() {
    let (memory, one, other, stamp) = two_tabs();
    let second = try_to_save(&other, "y", None, 7).unwrap();
    try_to_save(&one, "x", Some(&stamp), 2).unwrap();
    is_refused(&memory, &other, Some(&stamp));
    try_to_save(&other, "y", Some(&second.stamp), 8).unwrap();
    opens(&one, "y", 8);
}

#[test]
fn an_own_save_that_was_not_confirmed_is_no_conflict() {
    is_saved_again_after(&Fault::Fails(StorageError::Full));
    is_saved_again_after(&Fault::FailsAfterwards(StorageError::Full));
    is_saved_again_after(&Fault::CutsAndFails(100, StorageError::Full));
    is_saved_again_after(&Fault::Cuts(100));
}

#[test]
fn an_unconfirmed_save_that_another_tab_has_built_on_is_a_conflict() {
    let (memory, _, other, stamp) = two_tabs();
    let faulty = Faulty::over(&memory);
    let one = Drafts::new(faulty.clone(), "one");
    let fault = Fault::FailsAfterwards(StorageError::Full);
    faulty.follow([None, None, None, Some(fault)]);
    assert!(try_to_save(&one, "x", Some(&stamp), 2).is_err());
    let opened = opens(&other, "x", 2);
    try_to_save(&other, "x", Some(&opened.stamp), 3).unwrap();
    let saved = try_to_save(&one, "x", Some(&stamp), 4);
    assert_eq!(saved, Err(SaveError::Conflict));
    opens(&other, "x", 3);
}

#[test]
fn a_draft_that_was_deleted_elsewhere_is_saved_again() {
    let (_, one, other, stamp) = two_tabs();
    one.delete(&DraftId::new("x")).unwrap();
    try_to_save(&other, "x", Some(&stamp), 2).unwrap();
    opens(&one, "x", 2);
}

#[test]
fn a_draft_is_saved_again_after_somebody_has_cleared_everything() {
    let (memory, one, _, stamp) = two_tabs();
    let second = try_to_save(&one, "x", Some(&stamp), 2).unwrap();
    for key in memory.keys().unwrap() {
        memory.remove(&key).unwrap();
    }
    let third = try_to_save(&one, "x", Some(&second.stamp), 3).unwrap();
    try_to_save(&one, "x", Some(&third.stamp), 4).unwrap();
    opens(&one, "x", 4);
}
