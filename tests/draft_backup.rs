//! Everything in one file, and back: nothing is lost, and nothing is written over.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "storages/backed_up.rs"]
mod backed_up;
#[path = "storages/memory.rs"]
mod memory;
#[path = "storages/numbered.rs"]
mod numbered;

use spbe::drafts::{Backup, Fate, Storage};

use backed_up::{backup, full, tab, with_another_x};
use memory::Memory;
use numbered::{NOW, opens, try_to_save};

/// What the list shows: the drafts by agency, and the unreadable texts, both sorted.
#[track_caller]
fn content(memory: &Memory) -> (Vec<String>, Vec<String>) {
    let listing = tab(memory).list().unwrap();
    let drafts = listing.drafts.into_iter();
    let mut agencies: Vec<_> = drafts.map(|it| it.assessment.agency).collect();
    let mut texts: Vec<_> = listing.unreadable.into_iter().map(|it| it.text).collect();
    agencies.sort();
    texts.sort();
    (agencies, texts)
}

#[track_caller]
fn holds(memory: &Memory, agencies: &[&str], texts: &[&str]) {
    let (found, unreadable) = content(memory);
    assert_eq!(
        (found, unreadable),
        (
            agencies.iter().map(ToString::to_string).collect(),
            texts.iter().map(ToString::to_string).collect(),
        )
    );
}

#[test]
fn an_empty_storage_then_holds_the_same() {
    let memory = Memory::default();
    let backup = backup();
    assert_eq!(tab(&memory).restore(&backup).unwrap().drafts, 2);
    assert_eq!(content(&memory), content(&full()));
    assert_eq!(
        tab(&memory).list().unwrap().drafts,
        tab(&full()).list().unwrap().drafts
    );
}

#[test]
fn the_backup_of_the_backup_holds_the_same() {
    let memory = Memory::default();
    tab(&memory).restore(&backup()).unwrap();
    let second = Backup::read(&tab(&memory).backup(NOW).unwrap()).unwrap();
    let third = Memory::default();
    tab(&third).restore(&second).unwrap();
    assert_eq!(third.texts(), memory.texts());
}

#[test]
fn only_our_own_keys_are_in_it() {
    let text = tab(&full()).backup(NOW).unwrap();
    assert!(text.contains("spbe/language") && !text.contains("other page"));
}

#[test]
fn beside_a_changed_draft_both_are_kept() {
    let memory = with_another_x();
    tab(&memory).restore(&backup()).unwrap();
    holds(
        &memory,
        &["Kota 2", "Kota 3", "Kota 77"],
        &["\0\u{fffd}", "cut o"],
    );
    opens(&tab(&memory), "x", 77);
}

#[test]
fn what_becomes_of_each_draft_is_told_before() {
    let backup = backup();
    let fates = |memory: &Memory| {
        let drafts = backup.listing.drafts.iter();
        let fates = drafts.map(|draft| tab(memory).fate(draft).unwrap().0);
        fates.collect::<Vec<_>>()
    };
    // Last saved first: y, then x.
    assert_eq!(fates(&Memory::default()), [Fate::Added, Fate::Added]);
    assert_eq!(fates(&with_another_x()), [Fate::Added, Fate::Beside]);
    assert_eq!(fates(&full()), [Fate::Same, Fate::Same]);
}

#[test]
fn a_draft_beside_a_text_that_cannot_be_read_leaves_it() {
    let memory = Memory::default();
    memory.set("spbe/draft/x/b", "damaged").unwrap();
    tab(&memory).restore(&backup()).unwrap();
    holds(
        &memory,
        &["Kota 2", "Kota 3"],
        &["\0\u{fffd}", "cut o", "damaged"],
    );
}

#[test]
fn restoring_twice_adds_nothing() {
    let backup = backup();
    for memory in [Memory::default(), with_another_x(), full()] {
        tab(&memory).restore(&backup).unwrap();
        let once = memory.texts();
        assert_eq!(tab(&memory).restore(&backup).unwrap().drafts, 0);
        assert_eq!(memory.texts(), once);
    }
}

#[test]
fn restoring_where_everything_still_is_adds_nothing() {
    let memory = full();
    let before = memory.texts();
    tab(&memory).restore(&backup()).unwrap();
    assert_eq!(memory.texts(), before);
}

#[test]
fn a_restored_draft_is_saved_like_any_other() {
    let memory = Memory::default();
    let drafts = tab(&memory);
    drafts.restore(&backup()).unwrap();
    assert_eq!(drafts.list().unwrap().drafts[0].id.as_str(), "y");
    let opened = opens(&drafts, "x", 2);
    try_to_save(&drafts, "x", Some(&opened.stamp), 5).unwrap();
    opens(&drafts, "x", 5);
    assert_eq!(drafts.list().unwrap().drafts[0].id.as_str(), "x");
}
