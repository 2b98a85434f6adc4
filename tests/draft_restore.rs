//! A restoration writes everything or nothing, and can be taken back.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "storages/backed_up.rs"]
mod backed_up;
#[path = "storages/faulty.rs"]
mod faulty;
#[path = "storages/memory.rs"]
mod memory;
#[path = "storages/numbered.rs"]
mod numbered;

use spbe::drafts::StorageError;

use backed_up::{backup, tab, with_another_x};
use faulty::{Fault, Faulty};
use memory::Memory;
use numbered::{opens, try_to_save};

const FAULTS: [Fault; 4] = [
    Fault::Fails(StorageError::Full),
    Fault::FailsAfterwards(StorageError::Full),
    Fault::CutsAndFails(128, StorageError::Full),
    Fault::Cuts(128),
];

/// Whatever goes wrong at whichever call, a restoration has either made all of its writes or none.
#[track_caller]
fn is_all_or_nothing(fault: &Fault, memory: fn() -> Memory) {
    let backup = backup();
    for calls in 0.. {
        let memory = memory();
        let before = memory.texts();
        let faulty = Faulty::over(&memory);
        faulty.follow(std::iter::repeat_n(None, calls).chain([Some(fault.clone())]));
        let restored = tab(&faulty).restore(&backup);
        let finished = faulty.injected() == 0;
        faulty.follow([]);
        if restored.is_err() {
            assert_eq!(memory.texts(), before, "{calls}");
        } else {
            let after = memory.texts();
            assert_eq!(tab(&memory).restore(&backup).unwrap().drafts, 0, "{calls}");
            assert_eq!(memory.texts(), after, "{calls}");
        }
        if finished {
            break;
        }
    }
}

#[test]
fn a_fault_at_any_call_leaves_all_or_nothing() {
    for fault in &FAULTS {
        is_all_or_nothing(fault, Memory::default);
        is_all_or_nothing(fault, with_another_x);
    }
}

#[test]
fn a_storage_that_fails_for_good_keeps_what_it_had() {
    let backup = backup();
    for calls in 0..30 {
        let memory = with_another_x();
        let faulty = Faulty::over(&memory);
        let failing = std::iter::repeat_n(Some(FAULTS[0].clone()), 1_000);
        faulty.follow(std::iter::repeat_n(None, calls).chain(failing));
        let _ = tab(&faulty).restore(&backup);
        opens(&tab(&memory), "x", 77);
        let after = memory.texts();
        assert!(
            with_another_x()
                .texts()
                .iter()
                .all(|(key, text)| after.get(key) == Some(text))
        );
    }
}

#[test]
fn it_is_taken_back_as_it_was() {
    let backup = backup();
    for memory in [Memory::default(), with_another_x()] {
        let before = memory.texts();
        let restored = tab(&memory).restore(&backup).unwrap();
        tab(&memory).undo_restore(&restored).unwrap();
        assert_eq!(memory.texts(), before);
    }
}

#[test]
fn taking_back_spares_what_was_changed_since() {
    let memory = Memory::default();
    let drafts = tab(&memory);
    let restored = drafts.restore(&backup()).unwrap();
    let opened = opens(&drafts, "x", 2);
    let fifth = try_to_save(&drafts, "x", Some(&opened.stamp), 5).unwrap();
    // The second save goes where the restoration has written.
    try_to_save(&drafts, "x", Some(&fifth.stamp), 6).unwrap();
    drafts.undo_restore(&restored).unwrap();
    opens(&drafts, "x", 6);
    assert_eq!(drafts.list().unwrap().drafts.len(), 1);
}
