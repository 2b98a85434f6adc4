//! Editions that the user has loaded.

use js_sys::Array;
use leptos::prelude::*;

use super::Shelf;
use crate::browser::files;
use crate::drafts::{Drafts, KeepError, RemoveError, Taken};
use crate::instrument::editions;

/// The kept editions as files for the second module, the newest of each last.
pub(in crate::ui) fn edition_files() -> Array {
    let own = Array::new();
    for edition in editions::loaded() {
        let text = edition.loaded_text().unwrap_or_default();
        // A browser that cannot make files shows pages without them.
        if let Ok(file) = files::made(&format!("{}.json", edition.digest()), text) {
            own.push(&file);
        }
    }
    own
}

impl Shelf {
    /// Takes an edition file in and keeps it.
    pub(in crate::ui) fn keep_edition(self, text: &str) -> Result<Taken, KeepError> {
        if self.is_refused() {
            return Err(KeepError::NewerProgram);
        }
        let kept = self.store.with_value(|store| store.take_edition(text));
        if kept.is_ok() {
            // As with drafts: other tabs learn from it of a deletion of everything.
            let _ = self.store.with_value(Drafts::sign);
            self.refresh();
        }
        kept.map(|(_, taken)| taken)
    }

    /// Takes a kept edition away, unless a draft or a former state of one rests on it.
    pub(in crate::ui) async fn remove_edition(self, digest: &str) -> Result<(), RemoveError> {
        if self.is_refused() {
            return Err(RemoveError::NewerProgram);
        }
        let drafts = untrack(|| self.with_stock(|stock| stock.listing.drafts.clone()));
        let mut resting = 0;
        for draft in drafts.unwrap_or_default() {
            // A history that cannot be reached is none.
            let states = self.former_states(draft.id).await.unwrap_or_default();
            let rests = states.iter().any(|it| it.assessment.revision == digest);
            resting += usize::from(rests);
        }
        if resting > 0 {
            return Err(RemoveError::Used { drafts: resting });
        }
        self.store
            .with_value(|store| store.remove_edition(digest))?;
        // What was deleted last may rest on it.
        self.deleted.set(None);
        self.refresh();
        Ok(())
    }
}
