//! A draft of release 0.1 moves into the slots with its first save, and nothing of it is lost on the
//! way; nor is what a tab of that release goes on writing.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "storages/faulty.rs"]
mod faulty;
#[path = "storages/held.rs"]
mod held;
#[path = "storages/memory.rs"]
mod memory;

use spbe::drafts::{Drafts, SaveError, Stamp, Storage, StorageError};

use faulty::{Fault, Faulty};
use held::{A, SINGLE, VERSION_1, holding, open, save};
use memory::{Memory, Texts};

/// A draft of release 0.1 that was saved twice by this program, and the state it is at.
#[track_caller]
fn saved_twice() -> (Memory, Drafts<Memory>, Stamp) {
    let memory = holding(&[(SINGLE, VERSION_1)]);
    let drafts = Drafts::new(memory.clone(), "tab");
    let mut stamp = open(&drafts).stamp;
    for agency in ["Kota Satu", "Kota Dua"] {
        let assessment = open(&drafts).assessment;
        stamp = save(&drafts, Some(&stamp), assessment, agency)
            .unwrap()
            .stamp;
    }
    (memory, drafts, stamp)
}

/// The only draft has this agency, and these texts are listed beside it.
#[track_caller]
fn lists(memory: &Memory, agency: &str, aside: &[&str]) {
    let listing = Drafts::new(memory.clone(), "looking").list().unwrap();
    let drafts = listing.drafts.iter();
    let agencies: Vec<_> = drafts.map(|it| it.assessment.agency.as_str()).collect();
    let texts: Vec<_> = listing
        .unreadable
        .iter()
        .map(|it| it.text.as_str())
        .collect();
    assert_eq!((&agencies[..], &texts[..]), (&[agency][..], aside));
}

/// The text of release 0.1 with another counter.
fn counted(counter: u64) -> String {
    let text = VERSION_1.replace("\"counter\":1,", &format!("\"counter\":{counter},"));
    assert_ne!(text, VERSION_1);
    text
}

#[test]
fn looking_changes_nothing_and_always_gives_the_same() {
    let memory = holding(&[(SINGLE, VERSION_1)]);
    let drafts = Drafts::new(memory.clone(), "tab");
    let draft = open(&drafts);
    assert_eq!(drafts.list().unwrap().drafts, [open(&drafts)]);
    assert_eq!(open(&Drafts::new(memory.clone(), "another tab")), draft);
    assert_eq!(
        memory.texts(),
        Texts::from([(SINGLE.into(), VERSION_1.into())])
    );
}

#[test]
fn the_old_text_stays_until_a_save_has_succeeded_and_is_gone_then() {
    // Three calls look at the places, the text is written and read back, the old one removed.
    for calls in 0..6 {
        let faulty = Faulty::over(&holding(&[(SINGLE, VERSION_1)]));
        let drafts = Drafts::new(faulty.clone(), "tab");
        let draft = open(&drafts);
        let fault = Fault::CutsAndFails(128, StorageError::Full);
        faulty.follow(std::iter::repeat_n(None, calls).chain([Some(fault)]));
        let saved = save(
            &drafts,
            Some(&draft.stamp),
            draft.assessment.clone(),
            "Kota Satu",
        );
        assert_eq!(saved.is_ok(), calls == 5, "{calls}");
        let old = faulty.memory.get(SINGLE).unwrap();
        assert_eq!(old.as_deref(), Some(VERSION_1), "{calls}");
        faulty.follow([]);
        let last = saved.map_or(draft.stamp, |saved| saved.stamp);
        save(&drafts, Some(&last), draft.assessment, "Kota Dua").unwrap();
        assert_eq!(faulty.memory.get(SINGLE), Ok(None), "{calls}");
        assert_eq!(open(&drafts).assessment.agency, "Kota Dua");
    }
}

#[test]
fn after_the_first_save_the_slot_is_all_there_is() {
    let memory = holding(&[(SINGLE, VERSION_1)]);
    let drafts = Drafts::new(memory.clone(), "tab");
    let draft = open(&drafts);
    let saved = save(&drafts, Some(&draft.stamp), draft.assessment, "Kota Satu").unwrap();
    assert_eq!(memory.texts(), Texts::from([(A.into(), saved.text)]));
    lists(&memory, "Kota Satu", &[]);
}

#[test]
fn an_old_tab_that_saves_later_is_a_conflict() {
    let (memory, drafts, stamp) = saved_twice();
    let assessment = open(&drafts).assessment;
    memory.set(SINGLE, &counted(9)).unwrap();
    let before = memory.texts();
    let saved = save(&drafts, Some(&stamp), assessment, "Kota Tiga");
    assert_eq!(saved, Err(SaveError::Conflict));
    assert_eq!(memory.texts(), before);
    lists(&memory, "Kota Bandar Lampung", &[]);
}

#[test]
fn what_an_old_tab_has_saved_in_between_is_set_aside() {
    let (memory, drafts, stamp) = saved_twice();
    let old_tab = counted(2);
    memory.set(SINGLE, &old_tab).unwrap();
    save(&drafts, Some(&stamp), open(&drafts).assessment, "Kota Tiga").unwrap();
    assert_eq!(memory.get(SINGLE), Ok(None));
    lists(&memory, "Kota Tiga", &[&old_tab]);
}

#[test]
fn what_an_old_tab_has_saved_is_not_taken_away_when_it_is_read_wrongly() {
    let (memory, _, stamp) = saved_twice();
    let old_tab = counted(2);
    memory.set(SINGLE, &old_tab).unwrap();
    let faulty = Faulty::over(&memory);
    let drafts = Drafts::new(faulty.clone(), "another tab");
    let assessment = open(&drafts).assessment;
    // Three calls look at the places, two write and read back, the sixth reads the old text again.
    faulty.follow(std::iter::repeat_n(None, 5).chain([Some(Fault::Cuts(128))]));
    save(&drafts, Some(&stamp), assessment, "Kota Tiga").unwrap();
    assert_eq!(memory.get(SINGLE), Ok(Some(old_tab)));
}

#[test]
fn no_counter_of_an_old_text_stops_later_saves() {
    for counter in [u64::MAX, 1 << 53, (1 << 53) - 1, 1 << 32, (1 << 32) - 1] {
        let memory = holding(&[(SINGLE, &counted(counter))]);
        let drafts = Drafts::new(memory.clone(), "tab");
        let mut stamp = open(&drafts).stamp;
        for agency in ["Kota Satu", "Kota Dua", "Kota Tiga"] {
            let assessment = open(&drafts).assessment;
            stamp = save(&drafts, Some(&stamp), assessment, agency)
                .unwrap()
                .stamp;
            lists(&memory, agency, &[]);
        }
    }
}
