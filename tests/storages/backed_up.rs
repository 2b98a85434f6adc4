//! A storage with everything that a backup has to carry, and one that it is restored into.

use spbe::drafts::{Backup, Drafts, Storage};

use super::memory::Memory;
use super::numbered::{NOW, try_to_save};

/// Drafts x and y at numbers 2 and 3, two texts that cannot be read, a setting.
#[track_caller]
pub(crate) fn full() -> Memory {
    let memory = Memory::default();
    let drafts = Drafts::new(memory.clone(), "tab");
    let first = try_to_save(&drafts, "x", None, 1).unwrap();
    try_to_save(&drafts, "x", Some(&first.stamp), 2).unwrap();
    try_to_save(&drafts, "y", None, 3).unwrap();
    memory.set("spbe/draft/y/b", "cut o").unwrap();
    memory.set("spbe/draft/z", "\0\u{fffd}").unwrap();
    memory.set("spbe/language", "id").unwrap();
    memory.set("other page", "its own").unwrap();
    memory
}

/// A storage with draft x at another number.
#[track_caller]
pub(crate) fn with_another_x() -> Memory {
    let memory = Memory::default();
    try_to_save(&Drafts::new(memory.clone(), "elsewhere"), "x", None, 77).unwrap();
    memory
}

#[track_caller]
pub(crate) fn backup() -> Backup {
    let text = Drafts::new(full(), "tab").backup(NOW).unwrap();
    Backup::read(&text).unwrap()
}

pub(crate) fn tab<S: Storage + Clone>(storage: &S) -> Drafts<S> {
    Drafts::new(storage.clone(), "restoring tab")
}
