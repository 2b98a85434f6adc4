//! Texts of drafts as they stand in a storage, and what opens from them.

use spbe::assessment::Assessment;
use spbe::drafts::{Draft, DraftId, Drafts, SaveError, Saved, Stamp, Storage};
use spbe::instrument::editions;

use super::memory::Memory;

pub(crate) const SINGLE: &str = "spbe/draft/x";
pub(crate) const A: &str = "spbe/draft/x/a";
pub(crate) const VERSION_1: &str = include_str!("../golden/drafts/v1-spbe-2020.json");

/// A storage that holds texts under keys.
pub(crate) fn holding(texts: &[(&str, &str)]) -> Memory {
    let memory = Memory::default();
    for (key, text) in texts {
        memory.set(key, text).unwrap();
    }
    memory
}

#[track_caller]
pub(crate) fn open<S: Storage>(drafts: &Drafts<S>) -> Draft {
    drafts.open(&DraftId::new("x")).unwrap().unwrap().unwrap()
}

/// Saves an assessment as the draft, its agency renamed.
pub(crate) fn save<S: Storage>(
    drafts: &Drafts<S>,
    last: Option<&Stamp>,
    mut assessment: Assessment,
    agency: &str,
) -> Result<Saved, SaveError> {
    agency.clone_into(&mut assessment.agency);
    let instrument = editions::find(&assessment.edition).unwrap();
    drafts.save(&DraftId::new("x"), last, &assessment, instrument, "2026")
}
