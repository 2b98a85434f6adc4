//! A draft is saved in two slots in turn, in the order of counters; a text that cannot be read is set
//! aside before its slot is written.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "storages/faulty.rs"]
mod faulty;
#[path = "storages/memory.rs"]
mod memory;
#[path = "storages/numbered.rs"]
mod numbered;
#[path = "storages/sealed.rs"]
mod sealed;
#[path = "storages/two_states.rs"]
mod two_states;

use spbe::drafts::{DraftId, Drafts, SaveError, Storage, StorageError};

use faulty::{Fault, Faulty};
use memory::Memory;
use numbered::{NOW, opens, try_to_save};
use sealed::sealed;
use two_states::{A, B, two_states, unreadable, with};

#[test]
fn saves_go_to_two_slots_in_turn() {
    let memory = Memory::default();
    let drafts = Drafts::new(memory.clone(), "tab");
    let mut last = None;
    for (number, (written, other)) in (1..=6).zip([(A, B), (B, A)].into_iter().cycle()) {
        let before = memory.texts();
        let saved = try_to_save(&drafts, "x", last.as_ref(), number).unwrap();
        let texts = memory.texts();
        assert_eq!(texts.get(written), Some(&saved.text));
        assert_eq!(texts.get(other), before.get(other));
        assert!(texts.keys().all(|key| key == A || key == B));
        last = Some(saved.stamp);
    }
}

#[test]
fn two_damaged_states_are_listed_and_kept_through_a_save() {
    let memory = two_states();
    memory.set(A, "first").unwrap();
    memory.set(B, "second").unwrap();
    let damaged = [(A.into(), "first".into()), (B.into(), "second".into())];
    assert_eq!(unreadable(&memory), damaged);
    let drafts = Drafts::new(memory.clone(), "tab");
    let opened = drafts.open(&DraftId::new("x")).unwrap().unwrap();
    assert_eq!(opened.unwrap_err().text, "first");
    try_to_save(&drafts, "y", None, 7).unwrap();
    assert_eq!(unreadable(&memory), damaged);
    let first = try_to_save(&drafts, "x", None, 3).unwrap();
    try_to_save(&drafts, "x", Some(&first.stamp), 4).unwrap();
    opens(&drafts, "x", 4);
    let mut kept: Vec<_> = unreadable(&memory)
        .into_iter()
        .map(|(_, text)| text)
        .collect();
    kept.sort();
    assert_eq!(kept, ["first", "second"]);
}

#[test]
fn a_damaged_state_that_cannot_be_set_aside_stays_and_nothing_is_written() {
    let memory = two_states();
    memory.set(B, "damaged").unwrap();
    let before = memory.texts();
    let faulty = Faulty::over(&memory);
    let drafts = Drafts::new(faulty.clone(), "another tab");
    let opened = opens(&drafts, "x", 1);
    faulty.follow([None, None, None, Some(Fault::Fails(StorageError::Full))]);
    let saved = try_to_save(&drafts, "x", Some(&opened.stamp), 3);
    assert_eq!(saved, Err(StorageError::Full.into()));
    assert_eq!(memory.texts(), before);
}

#[test]
fn a_state_that_was_read_wrongly_once_is_not_overwritten() {
    let memory = two_states();
    let faulty = Faulty::over(&memory);
    let drafts = Drafts::new(faulty.clone(), "another tab");
    // Opening first looks which editions are kept.
    faulty.follow([None, None, Some(Fault::Cuts(100))]);
    let opened = opens(&drafts, "x", 1);
    faulty.follow([None, Some(Fault::Cuts(100))]);
    let saved = try_to_save(&drafts, "x", Some(&opened.stamp), 3);
    assert_eq!(saved, Err(StorageError::Altered.into()));
    opens(&drafts, "x", 2);
}

#[test]
fn the_order_is_that_of_counters_and_never_of_clocks() {
    let memory = two_states();
    let text = memory.texts()[B].replace("2026", "1970");
    memory
        .set(B, &sealed(serde_json::from_str(&text).unwrap()))
        .unwrap();
    let drafts = Drafts::new(memory, "tab");
    let draft = opens(&drafts, "x", 2);
    assert!(draft.saved.as_str() < NOW);
}

#[test]
fn no_save_is_made_that_could_not_be_read_for_its_counter() {
    let memory = two_states();
    let text = memory.texts()[B].clone();
    memory
        .set(B, &sealed(with(&text, "counter", 1_u64 << 53)))
        .unwrap();
    let before = memory.texts();
    let drafts = Drafts::new(memory.clone(), "another tab");
    let opened = opens(&drafts, "x", 2);
    let saved = try_to_save(&drafts, "x", Some(&opened.stamp), 3);
    assert!(
        matches!(saved, Err(SaveError::Storage(StorageError::Other(_)))),
        "{saved:?}"
    );
    assert_eq!(memory.texts(), before);
}

#[test]
fn a_text_that_cannot_be_read_is_deleted_and_put_back_alone() {
    let memory = two_states();
    memory.set(B, "damaged").unwrap();
    let before = memory.texts();
    let drafts = Drafts::new(memory.clone(), "tab");
    let text = drafts.list().unwrap().unreadable.remove(0);
    let deleted = drafts.delete_unreadable(&text).unwrap();
    assert_eq!(unreadable(&memory), []);
    opens(&drafts, "x", 1);
    drafts.put_back(&deleted).unwrap();
    assert_eq!(memory.texts(), before);
}

#[test]
fn what_was_saved_in_its_place_since_is_not_deleted_for_it() {
    let memory = two_states();
    let newest = memory.texts()[B].clone();
    memory.set(B, "damaged").unwrap();
    let drafts = Drafts::new(memory.clone(), "tab");
    let text = drafts.list().unwrap().unreadable.remove(0);
    memory.set(B, &newest).unwrap();
    assert_eq!(drafts.delete_unreadable(&text), Err(StorageError::Altered));
    opens(&drafts, "x", 2);
}
