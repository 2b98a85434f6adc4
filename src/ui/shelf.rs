//! The drafts in this browser: listing, saving, deleting, and the file that is looked at.

use leptos::prelude::*;

use crate::assessment::Assessment;
use crate::browser::clock;
use crate::browser::storage::Local;
use crate::drafts::{Draft, DraftId, Drafts, Listing, StorageError, Unreadable};
use crate::exchange::{ImportError, Imported};
use crate::instrument::Instrument;

/// A file that the user opened, before it becomes a draft.
#[derive(Debug, Clone)]
pub(super) struct Incoming {
    /// Name of the file.
    pub(super) name: String,
    /// What it holds, or why it is refused.
    pub(super) content: Result<Imported, Refusal>,
}

/// Why a file is refused.
#[derive(Debug, Clone)]
pub(super) enum Refusal {
    /// The browser could not read it.
    Unreadable,
    /// Its content is not what it must be.
    Content(ImportError),
}

/// A draft that is to be deleted, and what people call it.
#[derive(Debug, Clone)]
pub(super) struct Doomed {
    pub(super) id: DraftId,
    pub(super) title: String,
}

/// A deleted draft, as it stood in the storage.
#[derive(Debug, Clone)]
struct Deleted {
    draft: Doomed,
    text: String,
}

/// The drafts in this browser.
#[derive(Clone, Copy)]
pub(super) struct Shelf {
    store: StoredValue<Drafts<Local>, LocalStorage>,
    listing: RwSignal<Result<Listing, StorageError>>,
    deleted: RwSignal<Option<Deleted>>,
    problem: RwSignal<Option<StorageError>>,
    incoming: RwSignal<Option<Incoming>>,
}

impl Shelf {
    /// Lists the drafts.
    pub(super) fn start() -> Self {
        let store = Drafts::new(Local);
        let listing = RwSignal::new(store.list());
        let shelf = Self {
            store: StoredValue::new_local(store),
            listing,
            deleted: RwSignal::new(None),
            problem: RwSignal::new(None),
            incoming: RwSignal::new(None),
        };
        provide_context(shelf);
        shelf
    }

    /// The shelf of the component that asks.
    pub(super) fn get() -> Self {
        expect_context()
    }

    /// What is in the storage.
    pub(super) fn listing(self) -> Result<Listing, StorageError> {
        self.listing.get()
    }

    /// Looks again.
    pub(super) fn refresh(self) {
        self.listing.set(self.store.with_value(Drafts::list));
    }

    /// One draft.
    pub(super) fn open(
        self,
        id: &DraftId,
    ) -> Result<Option<Result<Draft, Box<Unreadable>>>, StorageError> {
        self.store.with_value(|store| store.open(id))
    }

    /// Saves an assessment under an identifier.
    pub(super) fn save(
        self,
        id: &DraftId,
        assessment: &Assessment,
        instrument: &Instrument,
    ) -> Result<Draft, StorageError> {
        self.store
            .with_value(|store| store.save(id, assessment, instrument, &clock::now()))
    }

    /// Deletes a draft; it can be brought back until the next one is deleted.
    pub(super) fn delete(self, draft: Doomed) {
        match self.store.with_value(|store| store.delete(&draft.id)) {
            Ok(text) => {
                self.problem.set(None);
                self.deleted.set(text.map(|text| Deleted { draft, text }));
            }
            Err(error) => self.problem.set(Some(error)),
        }
        self.refresh();
    }

    /// What the draft deleted last was called.
    pub(super) fn deleted(self) -> Option<String> {
        self.deleted
            .with(|deleted| Some(deleted.as_ref()?.draft.title.clone()))
    }

    /// Brings the draft deleted last back as it was.
    pub(super) fn undo_delete(self) {
        let Some(Deleted { draft, text }) = self.deleted.get_untracked() else {
            return;
        };
        match self
            .store
            .with_value(|store| store.put_back(&draft.id, &text))
        {
            Ok(()) => {
                self.problem.set(None);
                self.deleted.set(None);
            }
            Err(error) => self.problem.set(Some(error)),
        }
        self.refresh();
    }

    /// Why the last deletion, restoration or import did not reach the storage.
    pub(super) fn problem(self) -> Option<StorageError> {
        self.problem.get()
    }

    /// The file that was opened last.
    pub(super) fn incoming(self) -> Option<Incoming> {
        self.incoming.get()
    }

    /// Takes a file in for a look.
    pub(super) fn look_at(self, incoming: Incoming) {
        self.incoming.set(Some(incoming));
    }

    /// Puts the file away.
    pub(super) fn put_away(self) {
        self.incoming.set(None);
    }
}

/// A new identifier: the moment and a random part, so that two tabs never share one.
pub(super) fn new_id() -> DraftId {
    // Both are whole numbers below 2^53 by construction.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let (moment, chance) = (
        js_sys::Date::now() as u64,
        (js_sys::Math::random() * 1e9) as u64,
    );
    DraftId::new(format!("{moment:x}-{chance:x}"))
}
