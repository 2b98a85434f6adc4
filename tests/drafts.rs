//! Drafts are saved, listed in the order of saving, deleted and put back; what is not ours stays.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "storages/faulty.rs"]
mod faulty;
#[path = "storages/memory.rs"]
mod memory;
#[path = "storages/numbered.rs"]
mod numbered;

use spbe::drafts::{DraftId, Drafts, Saved, Stamp, Storage, StorageError};

use faulty::{Fault, Faulty};
use memory::Memory;
use numbered::{NOW, numbered, opens, try_to_save};

#[track_caller]
fn save<S: Storage>(drafts: &Drafts<S>, id: &str, last: Option<&Stamp>, number: u32) -> Saved {
    try_to_save(drafts, id, last, number).unwrap()
}

/// The drafts in this storage, and those with the identifiers saved in their order.
fn with_drafts<S: Storage>(storage: S, ids: &[&str]) -> Drafts<S> {
    let drafts = Drafts::new(storage, "tab");
    for id in ids {
        save(&drafts, id, None, 1);
    }
    drafts
}

/// Identifiers in the order of the list; nothing is unreadable.
#[track_caller]
fn lists<S: Storage>(drafts: &Drafts<S>, ids: &[&str]) {
    let listing = drafts.list().unwrap();
    let listed: Vec<_> = listing.drafts.iter().map(|it| it.id.as_str()).collect();
    assert_eq!((&listed[..], listing.unreadable), (ids, Vec::new()));
}

fn always_full() -> impl Iterator<Item = Option<Fault>> {
    std::iter::repeat_n(Some(Fault::Fails(StorageError::Full)), 1_000)
}

#[test]
fn a_saved_draft_opens_in_another_session() {
    let memory = Memory::default();
    let saved = save(&Drafts::new(memory.clone(), "tab"), "a", None, 4);
    let draft = opens(&Drafts::new(memory, "another tab"), "a", 4);
    assert_eq!(
        (
            draft.counter,
            draft.saved.as_str(),
            draft.stamp,
            draft.newer
        ),
        (saved.counter, NOW, saved.stamp, false)
    );
}

#[test]
fn a_draft_that_is_not_there_is_none() {
    let drafts = Drafts::new(Memory::default(), "tab");
    assert_eq!(drafts.open(&DraftId::new("a")), Ok(None));
}

#[test]
fn the_one_saved_last_comes_first() {
    let drafts = with_drafts(Memory::default(), &["a", "b", "c"]);
    lists(&drafts, &["c", "b", "a"]);
    save(&drafts, "a", None, 2);
    lists(&drafts, &["a", "c", "b"]);
}

#[test]
fn the_order_goes_on_in_another_session() {
    let memory = Memory::default();
    with_drafts(memory.clone(), &["a", "b"]);
    let drafts = Drafts::new(memory, "another tab");
    lists(&drafts, &["b", "a"]);
    save(&drafts, "a", Some(&opens(&drafts, "a", 1).stamp), 2);
    lists(&drafts, &["a", "b"]);
    save(&drafts, "c", None, 1);
    lists(&drafts, &["c", "a", "b"]);
}

#[test]
fn a_deleted_draft_is_gone_and_the_others_stay() {
    let drafts = with_drafts(Memory::default(), &["a", "b"]);
    drafts.delete(&DraftId::new("a")).unwrap();
    lists(&drafts, &["b"]);
}

#[test]
fn a_deleted_draft_is_put_back_as_it_was() {
    let memory = Memory::default();
    let drafts = with_drafts(memory.clone(), &["a", "b", "a"]);
    drafts.changed(&DraftId::new("a"), 7).unwrap();
    let before = memory.texts();
    let deleted = drafts.delete(&DraftId::new("a")).unwrap();
    assert_eq!(memory.texts().len(), before.len() - 3);
    drafts.put_back(&deleted).unwrap();
    assert_eq!(memory.texts(), before);
}

#[test]
fn putting_back_keeps_what_was_saved_since() {
    let memory = Memory::default();
    let tab = Drafts::new(memory.clone(), "tab");
    let first = save(&tab, "a", None, 1);
    save(&tab, "a", Some(&first.stamp), 2);
    let other_tab = Drafts::new(memory.clone(), "another tab");
    let opened = opens(&other_tab, "a", 2);
    let deleted = tab.delete(&DraftId::new("a")).unwrap();
    let since = save(&other_tab, "a", Some(&opened.stamp), 3);
    tab.put_back(&deleted).unwrap();
    opens(&tab, "a", 3);
    let texts: Vec<String> = memory.texts().into_values().collect();
    for text in deleted.iter().map(|(_, text)| text).chain([&since.text]) {
        assert!(texts.contains(text), "{text}");
    }
}

#[test]
fn a_failed_deletion_leaves_the_newest_state() {
    for calls in 0..12 {
        let faulty = Faulty::default();
        let drafts = with_drafts(faulty.clone(), &["a"]);
        save(&drafts, "a", None, 2);
        faulty.follow(std::iter::repeat_n(None, calls).chain(always_full()));
        let deleted = drafts.delete(&DraftId::new("a"));
        faulty.follow([]);
        match deleted {
            Err(error) => {
                assert_eq!(error, StorageError::Full);
                opens(&drafts, "a", 2);
            }
            Ok(_) => lists(&drafts, &[]),
        }
    }
}

#[test]
fn a_list_that_fails_at_any_call_is_an_error_and_never_a_shorter_list() {
    let faulty = Faulty::default();
    let drafts = with_drafts(faulty.clone(), &["a", "b", "c"]);
    // One call for the keys, three for the places of each draft.
    for calls in 0..10 {
        faulty.follow(std::iter::repeat_n(None, calls).chain(always_full()));
        assert_eq!(drafts.list(), Err(StorageError::Full), "{calls}");
    }
    faulty.follow(std::iter::repeat_n(None, 10).chain(always_full()));
    assert_eq!(drafts.list().map(|listing| listing.drafts.len()), Ok(3));
}

#[test]
fn keys_of_other_pages_are_left_alone_by_everything() {
    let memory = Memory::default();
    memory.set("theme", "dark").unwrap();
    memory.set("other/spbe/draft/x", "{}").unwrap();
    let before = memory.texts();
    let drafts = with_drafts(memory.clone(), &["a", "b", "a"]);
    drafts.sign().unwrap();
    drafts.changed(&DraftId::new("a"), 7).unwrap();
    lists(&drafts, &["a", "b"]);
    drafts.delete(&DraftId::new("a")).unwrap();
    drafts.erase().unwrap();
    assert_eq!(memory.texts(), before);
}

#[test]
fn used_counts_keys_and_texts() {
    let memory = Memory::default();
    memory.set("kunci", "é🏛\0").unwrap();
    let units = |text: &str| text.encode_utf16().count();
    assert_eq!(Drafts::new(memory, "tab").used(units), Ok(5 + 4));
}

#[test]
fn an_assessment_without_answers_is_a_draft_too() {
    let drafts = with_drafts(Memory::default(), &["a"]);
    assert_eq!(opens(&drafts, "a", 1).assessment.answers().count(), 0);
    assert_eq!(numbered(1).answers().count(), 0);
}
