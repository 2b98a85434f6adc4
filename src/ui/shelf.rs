//! The drafts in this browser: listing, saving, deleting.

mod editions;
mod incoming;
mod past;
mod whole;

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::assessment::Assessment;
use crate::browser::clock;
use crate::browser::locks::{self, Answer};
use crate::browser::storage::Local;
use crate::drafts::{
    Deleted, Draft, DraftId, Drafts, Listing, Restored, SaveError, Saved, Stamp, StorageError,
    Unreadable,
};
use crate::instrument::Instrument;
use crate::instrument::editions::loaded;

pub(super) use editions::edition_files;
pub(super) use incoming::{Content, Incoming, Refusal, read_example, read_file};
use past::Past;
pub(super) use past::{Former, PastError};
pub(super) use whole::Stock;

/// What is to be deleted, and what people call it.
#[derive(Debug, Clone)]
pub(super) struct Doomed {
    pub(super) title: String,
    pub(super) what: What,
}

/// A draft, or a text that cannot be read.
#[derive(Debug, Clone)]
pub(super) enum What {
    Draft(DraftId),
    Text(Unreadable),
}

/// Why something was not done.
#[derive(Debug, Clone)]
pub(super) enum Problem {
    /// The storage did not do it.
    Storage(StorageError),
    /// The draft is being written in another tab.
    OpenElsewhere,
    /// A newer program is at work.
    NewerProgram,
}

/// The drafts in this browser.
#[derive(Clone, Copy)]
pub(super) struct Shelf {
    store: StoredValue<Drafts<Local>, LocalStorage>,
    stock: RwSignal<Result<Stock, StorageError>>,
    deleted: RwSignal<Option<(String, Deleted)>>,
    problem: RwSignal<Option<Problem>>,
    incoming: RwSignal<Option<Incoming>>,
    restored: RwSignal<Option<Restored>>,
    outdated: RwSignal<bool>,
    past: Past,
}

impl Shelf {
    /// Lists the drafts.
    pub(super) fn start() -> &'static Self {
        let store = Drafts::new(Local, new_id().as_str());
        let stock = store.list().and_then(|listing| {
            prepare(&store, &listing);
            Stock::of(listing, &store)
        });
        let shelf = Self {
            stock: RwSignal::new(stock),
            store: StoredValue::new_local(store),
            deleted: RwSignal::new(None),
            problem: RwSignal::new(None),
            incoming: RwSignal::new(None),
            restored: RwSignal::new(None),
            outdated: RwSignal::new(false),
            past: Past::start(),
        };
        shelf.look_for_newer_program();
        // It lives as long as the page, and what refers to it is small.
        let shelf: &'static Self = Box::leak(Box::new(shelf));
        provide_context(shelf);
        shelf
    }

    /// The shelf of the component that asks.
    pub(super) fn get() -> &'static Self {
        expect_context()
    }

    /// Looks again.
    pub(super) fn refresh(self) {
        self.stock.set(self.store.with_value(Stock::take));
    }

    /// Looks whether a newer version of this program has been here.
    pub(super) fn look_for_newer_program(self) {
        // A storage that cannot be read has nothing that could be overwritten.
        let outdated = self.store.with_value(Drafts::is_outdated);
        self.outdated.set(outdated.unwrap_or(false));
    }

    /// Has a newer version of this program been here? Then this one changes no draft.
    pub(super) fn is_outdated(self) -> bool {
        self.outdated.get()
    }

    /// One draft.
    pub(super) fn open(
        self,
        id: &DraftId,
    ) -> Result<Option<Result<Draft, Box<Unreadable>>>, StorageError> {
        self.store.with_value(|store| store.open(id))
    }

    /// Saves an assessment under an identifier; `last` is the state that it builds on.
    pub(super) fn save(
        self,
        id: &DraftId,
        last: Option<&Stamp>,
        assessment: &Assessment,
        instrument: &Instrument,
    ) -> Result<Saved, SaveError> {
        let saved = self.store.with_value(|store| {
            let saved = store.save(id, last, assessment, instrument, &clock::now())?;
            // Both are repeated with the next save, and the draft itself is safe.
            let _ = store.sign();
            let _ = store.changed(id, clock::milliseconds());
            Ok::<_, SaveError>(saved)
        })?;
        self.past.keep(id, &saved);
        Ok(saved)
    }

    /// Is a newer program at work? Then the deletion or restoration is not done, and said not to be.
    fn is_refused(self) -> bool {
        let outdated = untrack(|| self.is_outdated());
        if outdated {
            self.problem.set(Some(Problem::NewerProgram));
        }
        outdated
    }

    /// Deletes something; it can be brought back until the next deletion, without its history.
    pub(super) fn delete(self, doomed: Doomed) {
        if self.is_refused() {
            return;
        }
        match doomed.what {
            What::Text(text) => {
                let result = self
                    .store
                    .with_value(|store| store.delete_unreadable(&text));
                self.note_deletion(doomed.title, result);
            }
            What::Draft(id) => spawn_local(async move {
                let name = lock_name(&id);
                // Held until the draft is gone.
                let lock = locks::take(&name, false, || ()).await;
                if let Answer::Taken = lock {
                    self.problem.set(Some(Problem::OpenElsewhere));
                    return;
                }
                let result = self.store.with_value(|store| store.delete(&id));
                if result.is_ok() {
                    self.past.forget(&id);
                }
                self.note_deletion(doomed.title, result);
            }),
        }
    }

    fn note_deletion(self, title: String, result: Result<Deleted, StorageError>) {
        if let Some(deleted) = self.note(result) {
            self.deleted.set(Some((title, deleted)));
        }
        self.refresh();
    }

    /// What was deleted last.
    pub(super) fn deleted(self) -> Option<String> {
        self.deleted
            .with(|deleted| Some(deleted.as_ref()?.0.clone()))
    }

    /// Brings what was deleted last back as it was.
    pub(super) fn undo_delete(self) {
        let Some((_, deleted)) = self.deleted.get_untracked() else {
            return;
        };
        if self.is_refused() {
            return;
        }
        let result = self.store.with_value(|store| store.put_back(&deleted));
        if self.note(result).is_some() {
            self.deleted.set(None);
        }
        self.refresh();
    }

    /// Why the last deletion or restoration was not done.
    pub(super) fn problem(self) -> Option<Problem> {
        self.problem.get()
    }

    fn note<T>(self, result: Result<T, StorageError>) -> Option<T> {
        let (value, problem) = match result {
            Ok(value) => (Some(value), None),
            Err(error) => (None, Some(Problem::Storage(error))),
        };
        self.problem.set(problem);
        value
    }
}

/// Leaves word for other tabs, which learn from it of a newer program and of a deletion of
/// everything, and gives drafts of the first release a time from which a reminder counts. Both are
/// tried again at the next start.
fn prepare(store: &Drafts<Local>, listing: &Listing) {
    if !listing.drafts.is_empty() || !loaded().is_empty() {
        let _ = store.sign();
    }
    for draft in &listing.drafts {
        let _ = store.begin_to_wait(draft, clock::milliseconds());
    }
}

/// Name of the lock of a draft.
pub(super) fn lock_name(id: &DraftId) -> String {
    format!("spbe/draft/{}", id.as_str())
}

/// A new identifier: the moment and a random part, so that two tabs never share one.
pub(super) fn new_id() -> DraftId {
    // Below 2^53 by construction.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let chance = (js_sys::Math::random() * 1e9) as u64;
    DraftId::new(format!("{:x}-{chance:x}", clock::milliseconds()))
}
