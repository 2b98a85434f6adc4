//! How long changes have waited to be downloaded.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "storages/memory.rs"]
mod memory;

use spbe::drafts::{DraftId, Drafts, REMINDED_AFTER, Storage, days_waiting};

use memory::Memory;

/// 2026-11-24T00:00:00Z, in milliseconds since 1970.
const TODAY: u64 = 1_795_478_400_000;
const DAY: u64 = 86_400_000;

#[track_caller]
fn waits(since: u64, days: u64) {
    assert_eq!(days_waiting(since, TODAY), days);
}

/// The drafts in an empty storage, and one that is not in it.
fn draft() -> (Memory, Drafts<Memory>, DraftId) {
    let memory = Memory::default();
    (
        memory.clone(),
        Drafts::new(memory, "tab"),
        DraftId::new("x"),
    )
}

#[test]
fn only_whole_days_count() {
    waits(TODAY, 0);
    waits(TODAY - 1, 0);
    waits(TODAY - DAY + 1, 0);
    waits(TODAY - DAY, 1);
    waits(TODAY - 7 * DAY + 1, 6);
    waits(TODAY - 7 * DAY, 7);
    waits(0, TODAY / DAY);
}

#[test]
fn a_clock_that_was_set_back_counts_as_no_days() {
    waits(TODAY + 1, 0);
    waits(TODAY + 30 * DAY, 0);
    waits(u64::MAX, 0);
}

#[test]
fn a_user_is_reminded_after_a_week() {
    assert_eq!(REMINDED_AFTER, 7);
}

#[test]
fn a_draft_without_changes_does_not_wait() {
    let (_, drafts, id) = draft();
    assert_eq!(drafts.undownloaded_since(&id), Ok(None));
}

#[test]
fn the_first_change_starts_the_time_and_later_ones_do_not() {
    let (_, drafts, id) = draft();
    drafts.changed(&id, TODAY).unwrap();
    drafts.changed(&id, TODAY + DAY).unwrap();
    drafts.changed(&id, TODAY - DAY).unwrap();
    assert_eq!(drafts.undownloaded_since(&id), Ok(Some(TODAY)));
}

#[test]
fn a_download_ends_the_time_and_the_next_change_starts_it_anew() {
    let (_, drafts, id) = draft();
    drafts.changed(&id, TODAY).unwrap();
    drafts.downloaded(&id).unwrap();
    assert_eq!(drafts.undownloaded_since(&id), Ok(None));
    drafts.changed(&id, TODAY + DAY).unwrap();
    assert_eq!(drafts.undownloaded_since(&id), Ok(Some(TODAY + DAY)));
}

#[test]
fn each_draft_has_its_own_time_and_another_session_knows_it() {
    let (memory, drafts, id) = draft();
    drafts.changed(&id, TODAY).unwrap();
    let another = Drafts::new(memory, "another tab");
    assert_eq!(another.undownloaded_since(&id), Ok(Some(TODAY)));
    assert_eq!(another.undownloaded_since(&DraftId::new("y")), Ok(None));
}

#[test]
fn a_time_that_cannot_be_read_reminds_at_once() {
    let (memory, drafts, id) = draft();
    drafts.changed(&id, TODAY).unwrap();
    for key in memory.texts().into_keys() {
        memory.set(&key, "kemarin").unwrap();
    }
    let since = drafts.undownloaded_since(&id).unwrap().unwrap();
    assert!(days_waiting(since, TODAY) >= REMINDED_AFTER);
}

#[test]
fn the_time_is_no_draft() {
    let (_, drafts, id) = draft();
    drafts.changed(&id, TODAY).unwrap();
    let listing = drafts.list().unwrap();
    assert!(listing.drafts.is_empty() && listing.unreadable.is_empty());
}

#[test]
fn a_draft_of_version_1_begins_to_wait_once() {
    let (memory, drafts, id) = draft();
    let text = include_str!("golden/drafts/v1-spbe-2020.json");
    memory.set("spbe/draft/x", text).unwrap();
    let listed = drafts.list().unwrap().drafts.remove(0);
    for now in [TODAY - DAY, TODAY] {
        drafts.begin_to_wait(&listed, now).unwrap();
    }
    assert_eq!(drafts.undownloaded_since(&id), Ok(Some(TODAY - DAY)));
}
