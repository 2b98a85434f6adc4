//! A draft of which both slots are written, and the texts beside it.

use serde_json::Value;
use spbe::drafts::Drafts;

use super::memory::Memory;
use super::numbered::try_to_save;

pub(crate) const A: &str = "spbe/draft/x/a";
pub(crate) const B: &str = "spbe/draft/x/b";

/// A storage in which states 1 and 2 of a draft stand in their slots.
#[track_caller]
pub(crate) fn two_states() -> Memory {
    let memory = Memory::default();
    let drafts = Drafts::new(memory.clone(), "tab");
    let first = try_to_save(&drafts, "x", None, 1).unwrap();
    try_to_save(&drafts, "x", Some(&first.stamp), 2).unwrap();
    memory
}

/// The keys of texts that are listed as unreadable.
#[track_caller]
pub(crate) fn unreadable(memory: &Memory) -> Vec<(String, String)> {
    let listing = Drafts::new(memory.clone(), "looking").list().unwrap();
    let texts = listing.unreadable.into_iter();
    texts.map(|text| (text.key, text.text)).collect()
}

/// A text of the store with a field replaced, but not its digest.
pub(crate) fn with(text: &str, field: &str, value: impl Into<Value>) -> Value {
    let mut text: Value = serde_json::from_str(text).unwrap();
    text[field] = value.into();
    text
}
