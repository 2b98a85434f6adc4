//! Loaded editions beside the drafts: a draft that was saved can be read again, whatever the storage
//! does, and an edition stays as long as a draft rests on it.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "storages/faulty.rs"]
mod faulty;
#[path = "storages/memory.rs"]
mod memory;
#[path = "forms/own_edition.rs"]
mod own_edition;

use serde_json::Value;
use spbe::assessment::{Assessment, Change};
use spbe::drafts::{
    Backup, DraftId, Drafts, KeepError, Listing, RemoveError, Storage, StorageError, Taken,
};
use spbe::exact::Exact;
use spbe::instrument::editions::{self, LoadError};
use spbe::instrument::{EditionId, Instrument};

use faulty::{Fault, Faulty};
use memory::Memory;
use own_edition::{own, reweighted};

const NOW: &str = "2026-11-24T07:03:00.000Z";

fn key(edition: &Instrument) -> String {
    format!("spbe/edition/{}", edition.digest())
}

fn tab<S: Storage + Clone>(storage: &S) -> Drafts<S> {
    Drafts::new(storage.clone(), "tab")
}

#[track_caller]
fn assessment(edition: &Instrument) -> Assessment {
    let mut assessment = Assessment::new(edition, "Kota Contoh", 2026);
    let indicator = edition.ids().next().unwrap().clone();
    let value = Some(Exact::whole(3));
    let change = Change::SetValue { indicator, value };
    assessment.apply(change, edition).unwrap();
    assessment
}

/// A storage with the edition and a draft that rests on it.
#[track_caller]
fn with_draft(file: &Value) -> (Memory, &'static Instrument) {
    let memory = Memory::default();
    let drafts = tab(&memory);
    let edition = take(&drafts, file);
    save(&drafts, edition);
    (memory, edition)
}

#[track_caller]
fn take<S: Storage>(drafts: &Drafts<S>, file: &Value) -> &'static Instrument {
    drafts.take_edition(&file.to_string()).unwrap().0
}

/// The edition as a file brings it.
#[track_caller]
fn bring(file: &Value) -> &'static Instrument {
    editions::bring(Instrument::read(&file.to_string()).unwrap())
}

#[track_caller]
fn save<S: Storage>(drafts: &Drafts<S>, edition: &Instrument) {
    let id = DraftId::new("x");
    drafts
        .save(&id, None, &assessment(edition), edition, NOW)
        .unwrap();
}

/// As a page that has just been opened lists it, with no edition loaded.
#[track_caller]
fn after_restart(memory: &Memory, edition: &Instrument) -> Listing {
    editions::forget(edition.digest());
    tab(memory).list().unwrap()
}

#[track_caller]
fn has_draft(listing: &Listing, edition: &Instrument) {
    let found: Vec<_> = listing.drafts.iter().map(|it| &it.assessment).collect();
    assert_eq!(found, [&assessment(edition)]);
    assert!(listing.unreadable.is_empty(), "{:?}", listing.unreadable);
}

#[test]
fn a_draft_of_a_loaded_edition_is_read_after_a_restart() {
    let (memory, edition) = with_draft(&own("restart"));
    has_draft(&after_restart(&memory, edition), edition);
}

#[test]
fn saving_a_draft_keeps_the_edition_that_a_file_brought() {
    let edition = bring(&own("brought"));
    let memory = Memory::default();
    save(&tab(&memory), edition);
    has_draft(&after_restart(&memory, edition), edition);
}

#[test]
fn no_draft_is_saved_when_its_edition_cannot_be_kept() {
    let edition = editions::load(&own("full").to_string()).unwrap();
    let storage = Faulty::default();
    let drafts = tab(&storage);
    for calls in 0..12 {
        let faults = std::iter::repeat_n(None, calls);
        storage.follow(faults.chain([Some(Fault::Fails(StorageError::Full))]));
        let saved = drafts.save(&DraftId::new("x"), None, &assessment(edition), edition, NOW);
        storage.follow([]);
        if saved.is_ok() {
            has_draft(&after_restart(&storage.memory, edition), edition);
            return;
        }
        let texts = storage.memory.texts();
        let drafts = texts.keys().filter(|key| key.starts_with("spbe/draft/"));
        let edition_is_there = texts.contains_key(&key(edition));
        assert!(
            edition_is_there || drafts.count() == 0,
            "{:?}",
            texts.keys()
        );
    }
    panic!("never saved");
}

#[test]
fn an_edition_that_was_not_kept_is_not_offered() {
    let file = own("refused").to_string();
    let storage = Faulty::default();
    storage.follow(std::iter::repeat_n(
        Some(Fault::Fails(StorageError::Full)),
        20,
    ));
    let error = tab(&storage).take_edition(&file).unwrap_err();
    assert_eq!(error, KeepError::Storage(StorageError::Full));
    assert_eq!(editions::find(&EditionId::new("refused")), None);
}

#[test]
fn a_damaged_edition_is_listed_and_kept_aside_when_it_comes_again() {
    let (memory, edition) = with_draft(&own("damaged"));
    let whole = memory.get(&key(edition)).unwrap().unwrap();
    let damaged: String = whole.chars().take(whole.chars().count() / 2).collect();
    let damaged = damaged.as_str();
    memory.set(&key(edition), damaged).unwrap();
    let listing = after_restart(&memory, edition);
    let texts: Vec<_> = listing
        .unreadable
        .iter()
        .map(|it| it.key.as_str())
        .collect();
    assert!(texts.contains(&key(edition).as_str()), "{texts:?}");
    assert_eq!(memory.get(&key(edition)).unwrap().as_deref(), Some(damaged));
    // The user loads the file again.
    let drafts = tab(&memory);
    drafts.take_edition(&own("damaged").to_string()).unwrap();
    let listing = drafts.list().unwrap();
    assert_eq!(listing.drafts.len(), 1);
    let aside: Vec<_> = listing
        .unreadable
        .iter()
        .map(|it| it.text.as_str())
        .collect();
    assert_eq!(aside, [damaged]);
}

#[test]
fn an_edition_under_the_key_of_another_is_not_taken_for_it() {
    let (memory, edition) = with_draft(&own("mistaken"));
    let other = take(&tab(&memory), &own("other"));
    let text = memory.get(&key(other)).unwrap().unwrap();
    memory.set(&key(edition), &text).unwrap();
    let listing = after_restart(&memory, edition);
    assert!(listing.drafts.is_empty());
    assert!(listing.unreadable.iter().any(|it| it.key == key(edition)));
}

#[test]
fn an_edition_stays_while_a_draft_rests_on_it() {
    let (memory, edition) = with_draft(&own("needed"));
    let drafts = tab(&memory);
    let refused = drafts.remove_edition(edition.digest());
    assert_eq!(refused, Err(RemoveError::Used { drafts: 1 }));
    has_draft(&after_restart(&memory, edition), edition);
    drafts.delete(&DraftId::new("x")).unwrap();
    drafts.remove_edition(edition.digest()).unwrap();
    assert!(memory.texts().is_empty(), "{:?}", memory.texts().keys());
    assert_eq!(editions::find(edition.id()), None);
}

#[test]
fn an_edition_stays_while_what_was_set_aside_of_a_draft_needs_it() {
    let (memory, edition) = with_draft(&own("set-aside"));
    let slot = "spbe/draft/x/a";
    let text = memory.get(slot).unwrap().unwrap();
    memory.remove(slot).unwrap();
    memory.set("spbe/quarantine/x/1", &text).unwrap();
    let refused = tab(&memory).remove_edition(edition.digest());
    assert_eq!(refused, Err(RemoveError::Used { drafts: 1 }));
}

#[test]
fn a_backup_brings_editions_and_drafts_back() {
    let (memory, edition) = with_draft(&own("backed-up"));
    let text = tab(&memory).backup(NOW).unwrap();
    editions::forget(edition.digest());
    let backup = Backup::read(&text).unwrap();
    has_draft(&backup.listing, edition);
    let elsewhere = Memory::default();
    let drafts = tab(&elsewhere);
    let restored = drafts.restore(&backup).unwrap();
    has_draft(&after_restart(&elsewhere, edition), edition);
    drafts.undo_restore(&restored).unwrap();
    assert!(elsewhere.texts().is_empty());
}

#[test]
fn undoing_a_restoration_leaves_an_edition_that_is_used_by_now() {
    let (memory, edition) = with_draft(&own("used-by-now"));
    let text = tab(&memory).backup(NOW).unwrap();
    let backup = Backup::read(&text).unwrap();
    let elsewhere = Memory::default();
    let drafts = tab(&elsewhere);
    let restored = drafts.restore(&backup).unwrap();
    let id = DraftId::new("of my own");
    drafts
        .save(&id, None, &assessment(edition), edition, NOW)
        .unwrap();
    drafts.undo_restore(&restored).unwrap();
    has_draft(&after_restart(&elsewhere, edition), edition);
}

#[test]
fn deleting_everything_deletes_editions() {
    let (memory, _) = with_draft(&own("erased"));
    tab(&memory).erase().unwrap();
    assert!(memory.texts().is_empty());
}

#[test]
fn the_newest_revision_is_the_newest_after_a_restart() {
    let memory = Memory::default();
    let drafts = tab(&memory);
    // Digests sort at random, so several revisions find a wrong order.
    let mut last = None;
    for by in 0..5 {
        last = Some(take(&drafts, &reweighted("in-order", by)));
    }
    for edition in editions::loaded() {
        if edition.id().as_str() == "in-order" {
            editions::forget(edition.digest());
        }
    }
    tab(&memory).list().unwrap();
    let newest = editions::find(&EditionId::new("in-order")).unwrap();
    assert_eq!(newest.digest(), last.unwrap().digest());
}

#[test]
fn an_old_revision_that_a_file_brings_does_not_become_the_newest() {
    let memory = Memory::default();
    let newest = take(&tab(&memory), &reweighted("brought-old", 1));
    let old = bring(&own("brought-old"));
    save(&tab(&memory), old);
    assert_eq!(editions::find(old.id()).unwrap().digest(), newest.digest());
    editions::forget(old.digest());
    editions::forget(newest.digest());
    tab(&memory).list().unwrap();
    assert_eq!(editions::find(old.id()).unwrap().digest(), newest.digest());
}

#[test]
fn an_identifier_of_the_calculator_is_taken() {
    let error = tab(&Memory::default())
        .take_edition(&reweighted("spbe-2018", 1).to_string())
        .unwrap_err();
    let id = EditionId::new("spbe-2018");
    assert_eq!(error, KeepError::Load(LoadError::Taken { id }));
}

/// A file that differs in what the digest leaves out.
fn retold(id: &str) -> Value {
    let mut file = own(id);
    file["tree"][0]["name"]["en"] = "Told in other words".into();
    file
}

fn text_of(memory: &Memory, edition: &Instrument) -> String {
    editions::forget(edition.digest());
    tab(memory).list().unwrap();
    let here = editions::revision(edition.id(), edition.digest()).unwrap();
    here.text().to_owned()
}

#[test]
fn a_better_translation_takes_the_place_of_the_old_text() {
    let (memory, edition) = with_draft(&own("retold"));
    let file = retold("retold");
    let (again, taken) = tab(&memory).take_edition(&file.to_string()).unwrap();
    assert_eq!((again.digest(), taken), (edition.digest(), Taken::Replaced));
    assert_eq!(again.text(), file.to_string());
    assert_eq!(text_of(&memory, edition), file.to_string());
    has_draft(&after_restart(&memory, edition), edition);
    let (_, taken) = tab(&memory).take_edition(&file.to_string()).unwrap();
    assert_eq!(taken, Taken::Known);
    // A draft that is still open with the old text does not bring that back.
    save(&tab(&memory), edition);
    assert_eq!(text_of(&memory, edition), file.to_string());
}

#[test]
fn the_old_text_stays_when_the_new_one_cannot_be_kept() {
    for calls in 0..12 {
        let id = format!("retold-{calls}");
        let storage = Faulty::default();
        let edition = take(&tab(&storage), &own(&id));
        let drafts = tab(&storage);
        let faults = std::iter::repeat_n(None, calls);
        storage.follow(faults.chain([Some(Fault::Fails(StorageError::Full))]));
        let taken = drafts.take_edition(&retold(&id).to_string());
        storage.follow([]);
        let expected = if taken.is_ok() { retold(&id) } else { own(&id) };
        let here = editions::revision(edition.id(), edition.digest()).unwrap();
        assert_eq!(here.text(), expected.to_string(), "{calls}");
        assert_eq!(text_of(&storage.memory, edition), expected.to_string());
        if taken.is_ok() {
            return;
        }
    }
    panic!("never taken");
}

#[test]
fn loading_an_old_revision_again_makes_it_the_newest() {
    let memory = Memory::default();
    let drafts = tab(&memory);
    let old = take(&drafts, &own("again"));
    let new = take(&drafts, &reweighted("again", 1));
    let (_, taken) = drafts.take_edition(&own("again").to_string()).unwrap();
    assert_eq!(taken, Taken::Known);
    for edition in [old, new] {
        editions::forget(edition.digest());
    }
    tab(&memory).list().unwrap();
    assert_eq!(editions::find(old.id()).unwrap().digest(), old.digest());
}

#[test]
fn a_draft_is_read_when_the_calculator_has_come_to_use_the_identifier() {
    let edition = bring(&reweighted("spbe-2018", 1));
    let memory = Memory::default();
    save(&tab(&memory), edition);
    has_draft(&after_restart(&memory, edition), edition);
    // New assessments begin with the one of the calculator, which is listed once.
    let id = EditionId::new("spbe-2018");
    assert_eq!(editions::find(&id).unwrap().loaded_text(), None);
    let listed = editions::all().into_iter().filter(|it| *it.id() == id);
    assert_eq!(listed.count(), 1);
    let backup = Backup::read(&tab(&memory).backup(NOW).unwrap()).unwrap();
    has_draft(&backup.listing, edition);
}

#[test]
fn two_tabs_give_two_numbers() {
    let memory = Memory::default();
    let (one, two) = (tab(&memory), tab(&memory));
    one.list().unwrap();
    two.list().unwrap();
    let mut last = None;
    for by in 0..6 {
        let tab = if by % 2 == 0 { &one } else { &two };
        last = Some(take(tab, &reweighted("two-tabs", by)));
    }
    let last = last.unwrap();
    for edition in editions::loaded() {
        if edition.id() == last.id() {
            editions::forget(edition.digest());
        }
    }
    tab(&memory).list().unwrap();
    assert_eq!(editions::find(last.id()).unwrap().digest(), last.digest());
}

#[test]
fn what_another_tab_has_taken_away_is_not_offered_any_more() {
    let memory = Memory::default();
    let (one, two) = (tab(&memory), tab(&memory));
    let edition = take(&one, &own("taken-away"));
    two.list().unwrap();
    memory.remove(&key(edition)).unwrap();
    two.list().unwrap();
    assert_eq!(editions::find(edition.id()), None);
    assert!(editions::revision(edition.id(), edition.digest()).is_some());
}

#[test]
fn looking_at_a_backup_changes_nothing_that_is_offered() {
    let elsewhere = Memory::default();
    save(&tab(&elsewhere), take(&tab(&elsewhere), &own("looked-at")));
    let other = take(&tab(&elsewhere), &own("looked-at-only"));
    let text = tab(&elsewhere).backup(NOW).unwrap();
    editions::forget(other.digest());
    let memory = Memory::default();
    let newest = take(&tab(&memory), &reweighted("looked-at", 1));
    let backup = Backup::read(&text).unwrap();
    assert_eq!(backup.listing.drafts.len(), 1);
    assert_eq!(editions::find(newest.id()).unwrap(), newest);
    assert_eq!(editions::find(other.id()), None);
    assert!(editions::all().iter().all(|it| it.id() != other.id()));
    // What comes back from it stands behind what was here.
    let drafts = tab(&memory);
    drafts.restore(&backup).unwrap();
    for edition in editions::loaded() {
        if [newest.id(), other.id()].contains(&edition.id()) {
            editions::forget(edition.digest());
        }
    }
    tab(&memory).list().unwrap();
    assert_eq!(
        editions::find(newest.id()).unwrap().digest(),
        newest.digest()
    );
    assert!(editions::find(other.id()).is_some());
}

#[test]
fn undoing_a_deletion_brings_the_edition_back_that_another_tab_took_away() {
    let (memory, edition) = with_draft(&own("put-back"));
    let here = tab(&memory);
    here.list().unwrap();
    let deleted = here.delete(&DraftId::new("x")).unwrap();
    memory.remove(&key(edition)).unwrap();
    here.list().unwrap();
    here.put_back(&deleted).unwrap();
    has_draft(&after_restart(&memory, edition), edition);
}
