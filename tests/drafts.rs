//! The drafts: saved, listed, deleted; a storage that fails loses nothing, and a text that cannot
//! be read stays as it is.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use spbe::assessment::{Assessment, Change, YEARS};
use spbe::drafts::{Draft, DraftId, Drafts, PREFIX, Storage, StorageError};
use spbe::exact::Exact;
use spbe::exchange::ImportError;
use spbe::instrument::{EditionId, Instrument, editions};

const NOW: &str = "2026-11-24T07:03:00Z";

/// A storage in memory, shared by whoever holds it. From one call on, it can fail.
#[derive(Default, Clone)]
struct Memory {
    texts: Rc<RefCell<BTreeMap<String, String>>>,
    /// Calls left before every call fails.
    calls_left: Rc<Cell<Option<usize>>>,
}

impl Memory {
    fn fail_after(&self, calls: usize) {
        self.calls_left.set(Some(calls));
    }

    fn recover(&self) {
        self.calls_left.set(None);
    }

    fn call(&self) -> Result<(), StorageError> {
        match self.calls_left.get() {
            None => Ok(()),
            Some(0) => Err(StorageError::Full),
            Some(left) => {
                self.calls_left.set(Some(left - 1));
                Ok(())
            }
        }
    }

    fn put(&self, key: &str, text: &str) {
        self.texts.borrow_mut().insert(key.into(), text.into());
    }

    fn text(&self, id: &str) -> Option<String> {
        self.texts.borrow().get(&format!("{PREFIX}{id}")).cloned()
    }
}

impl Storage for Memory {
    fn keys(&self) -> Result<Vec<String>, StorageError> {
        self.call()?;
        Ok(self.texts.borrow().keys().cloned().collect())
    }

    fn get(&self, key: &str) -> Result<Option<String>, StorageError> {
        self.call()?;
        Ok(self.texts.borrow().get(key).cloned())
    }

    fn set(&self, key: &str, text: &str) -> Result<(), StorageError> {
        self.call()?;
        self.put(key, text);
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), StorageError> {
        self.call()?;
        self.texts.borrow_mut().remove(key);
        Ok(())
    }
}

fn instrument() -> &'static Instrument {
    editions::find(&EditionId::new("spbe-2020")).unwrap()
}

/// An assessment whose first indicator is at a level.
fn at_level(level: i64) -> Assessment {
    let mut assessment = Assessment::new(instrument().id().clone(), "Kota Contoh", 2025);
    let indicator = instrument().ids().next().unwrap().clone();
    let value = Some(Exact::whole(level));
    assessment
        .apply(Change::SetValue { indicator, value }, instrument())
        .unwrap();
    assessment
}

#[track_caller]
fn save(drafts: &Drafts<Memory>, id: &str, level: i64) -> Draft {
    drafts
        .save(&DraftId::new(id), &at_level(level), instrument(), NOW)
        .unwrap()
}

/// Identifiers of the drafts in the order of the list, and of the unreadable texts.
#[track_caller]
fn lists(drafts: &Drafts<Memory>, readable: &[&str], unreadable: &[&str]) {
    let listing = drafts.list().unwrap();
    let ids: Vec<_> = listing
        .drafts
        .iter()
        .map(|draft| draft.id.as_str())
        .collect();
    let others: Vec<_> = listing
        .unreadable
        .iter()
        .map(|text| text.id.as_str())
        .collect();
    assert_eq!((&ids[..], &others[..]), (readable, unreadable));
}

#[track_caller]
fn opens(drafts: &Drafts<Memory>, id: &str) -> Draft {
    drafts.open(&DraftId::new(id)).unwrap().unwrap().unwrap()
}

/// The text under a key stays as it is and is listed with the reason.
#[track_caller]
fn unreadable(text: &str) -> ImportError {
    let memory = Memory::default();
    memory.put(&format!("{PREFIX}old"), text);
    let drafts = Drafts::new(memory.clone());
    lists(&drafts, &[], &["old"]);
    save(&drafts, "new", 3);
    lists(&drafts, &["new"], &["old"]);
    assert_eq!(memory.text("old").as_deref(), Some(text));
    let opened = *drafts
        .open(&DraftId::new("old"))
        .unwrap()
        .unwrap()
        .unwrap_err();
    assert_eq!(opened.text, text);
    opened.problem
}

#[test]
fn a_saved_draft_opens_in_another_session() {
    let memory = Memory::default();
    let saved = save(&Drafts::new(memory.clone()), "a", 4);
    let opened = opens(&Drafts::new(memory), "a");
    assert_eq!(opened, saved);
    assert_eq!(
        (opened.assessment, opened.saved.as_str()),
        (at_level(4), NOW)
    );
}

#[test]
fn a_draft_that_is_not_there_is_none() {
    assert_eq!(
        Drafts::new(Memory::default()).open(&DraftId::new("a")),
        Ok(None)
    );
}

#[test]
fn the_one_saved_last_comes_first_whatever_the_clock_says() {
    let drafts = Drafts::new(Memory::default());
    for id in ["a", "b", "c"] {
        save(&drafts, id, 3);
    }
    lists(&drafts, &["c", "b", "a"], &[]);
    let the_day_before = "2026-11-23T07:03:00Z";
    drafts
        .save(
            &DraftId::new("a"),
            &at_level(3),
            instrument(),
            the_day_before,
        )
        .unwrap();
    lists(&drafts, &["a", "c", "b"], &[]);
}

#[test]
fn the_order_goes_on_in_another_session() {
    let memory = Memory::default();
    let first = Drafts::new(memory.clone());
    save(&first, "a", 3);
    save(&first, "b", 3);
    let second = Drafts::new(memory);
    lists(&second, &["b", "a"], &[]);
    save(&second, "a", 3);
    lists(&second, &["a", "b"], &[]);
}

#[test]
fn a_deleted_draft_is_gone_and_the_others_stay() {
    let drafts = Drafts::new(Memory::default());
    save(&drafts, "a", 3);
    save(&drafts, "b", 3);
    drafts.delete(&DraftId::new("a")).unwrap();
    lists(&drafts, &["b"], &[]);
}

#[test]
fn keys_of_other_pages_are_left_alone() {
    let memory = Memory::default();
    memory.put("theme", "dark");
    memory.put("other/spbe/draft/x", "{}");
    let drafts = Drafts::new(memory.clone());
    save(&drafts, "a", 3);
    lists(&drafts, &["a"], &[]);
    drafts.delete(&DraftId::new("a")).unwrap();
    assert_eq!(
        memory.texts.borrow().keys().collect::<Vec<_>>(),
        ["other/spbe/draft/x", "theme"]
    );
}

#[test]
fn a_failed_save_leaves_the_former_draft() {
    let memory = Memory::default();
    let drafts = Drafts::new(memory.clone());
    save(&drafts, "a", 3);
    let former = memory.text("a");
    memory.fail_after(0);
    let failed = drafts.save(&DraftId::new("a"), &at_level(5), instrument(), NOW);
    assert_eq!(failed, Err(StorageError::Full));
    memory.recover();
    assert_eq!(memory.text("a"), former);
    assert_eq!(opens(&drafts, "a").assessment, at_level(3));
    // The next save succeeds as if nothing had happened.
    save(&drafts, "a", 5);
    assert_eq!(opens(&drafts, "a").assessment, at_level(5));
}

#[test]
fn a_failed_deletion_leaves_the_draft() {
    let memory = Memory::default();
    let drafts = Drafts::new(memory.clone());
    save(&drafts, "a", 3);
    memory.fail_after(0);
    assert_eq!(drafts.delete(&DraftId::new("a")), Err(StorageError::Full));
    memory.recover();
    lists(&drafts, &["a"], &[]);
}

#[test]
fn a_list_that_fails_at_any_call_is_an_error_and_never_a_shorter_list() {
    let memory = Memory::default();
    let drafts = Drafts::new(memory.clone());
    for id in ["a", "b", "c"] {
        save(&drafts, id, 3);
    }
    // One call for the keys, one for each text.
    for calls in 0..4 {
        memory.fail_after(calls);
        assert_eq!(drafts.list(), Err(StorageError::Full), "{calls}");
    }
    memory.fail_after(4);
    assert_eq!(drafts.list().map(|listing| listing.drafts.len()), Ok(3));
}

#[test]
fn texts_that_cannot_be_read_are_listed_and_left_untouched() {
    let not_json = |error| matches!(error, ImportError::NotJson { .. });
    assert!(not_json(unreadable("")));
    assert!(not_json(unreadable("\0\0\0")));
    assert!(not_json(unreadable("{\"format\":\"spbe-draft\",\"vers")));
    let missing = |place: &str| ImportError::Missing {
        place: place.into(),
    };
    assert_eq!(unreadable("{}"), missing("format"));
    assert_eq!(
        unreadable(r#"{"format":"spbe-draft","version":1}"#),
        missing("counter")
    );
}

#[test]
fn a_draft_of_a_newer_version_is_listed_and_left_untouched() {
    let text = r#"{"format":"spbe-draft","version":2,"slots":[]}"#;
    assert_eq!(unreadable(text), ImportError::Newer { given: 2, known: 1 });
}

#[test]
fn a_draft_of_an_edition_that_is_not_here_is_never_scored_under_another() {
    let memory = Memory::default();
    save(&Drafts::new(memory.clone()), "a", 3);
    let text = memory.text("a").unwrap().replace("spbe-2020", "pemdi-2099");
    let error = unreadable(&text);
    assert!(
        matches!(&error, ImportError::Wrong { place, .. } if place == "edition"),
        "{error}"
    );
}

#[test]
fn a_draft_cut_off_anywhere_is_unreadable() {
    let memory = Memory::default();
    save(&Drafts::new(memory.clone()), "a", 3);
    let text = memory.text("a").unwrap();
    for length in 0..text.len() {
        unreadable(&text[..length]);
    }
}

#[test]
fn a_damaged_counter_stops_no_save() {
    let memory = Memory::default();
    save(&Drafts::new(memory.clone()), "a", 3);
    let text = memory.text("a").unwrap();
    let highest = text.replace("\"counter\":1", &format!("\"counter\":{}", u64::MAX));
    assert_ne!(highest, text);
    memory.put(&format!("{PREFIX}a"), &highest);
    let drafts = Drafts::new(memory);
    lists(&drafts, &["a"], &[]);
    save(&drafts, "b", 3);
    assert_eq!(opens(&drafts, "b").assessment, at_level(3));
}

#[test]
fn an_assessment_without_answers_is_a_draft_too() {
    let drafts = Drafts::new(Memory::default());
    let empty = Assessment::new(instrument().id().clone(), "Kota Contoh", *YEARS.end());
    drafts
        .save(&DraftId::new("a"), &empty, instrument(), NOW)
        .unwrap();
    assert_eq!(opens(&drafts, "a").assessment, empty);
}
