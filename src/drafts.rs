//! The drafts in the browser's storage: what has once been saved can be read again, whatever
//! happens to a later save.
//!
//! A draft has two slots that are written in turn, each with a counter and a digest; the newest
//! sound one counts. So a save that is cut short leaves the one before. A text that cannot be read
//! is never overwritten: it stays, or is set aside when its slot is needed. A draft that another
//! tab or a newer version of this program has saved is not written at all. Order comes from
//! counters, since clocks can be wrong.

mod backup;
mod editions;
mod history;
mod key;
mod look;
mod packed;
mod reminder;
mod remove;
mod save;
mod state;
mod storage;
mod stored;
mod v1;
mod version;

use std::cell::{Cell, RefCell};

use litemap::LiteMap;

use crate::assessment::Assessment;
use crate::document::ImportError;

pub use backup::{Backup, Fate, Restored};
pub use editions::{KeepError, RemoveError, Taken};
pub use history::{MOST_STATES, MOST_UNITS, states_kept};
pub use key::{DraftId, PREFIX};
pub use reminder::{REMINDED_AFTER, days_waiting};
pub use remove::Deleted;
pub use save::{SaveError, Saved};
pub use storage::{Memory, Storage, StorageError};
pub use version::VERSION_KEY;

use editions::Kept;
use key::Place;

/// A draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// Its identifier.
    pub id: DraftId,
    /// Rises with every save of any draft: the highest was saved last.
    pub counter: u64,
    /// When it was last saved, as the clock of the device had it (ISO 8601, UTC).
    pub saved: String,
    /// The assessment.
    pub assessment: Assessment,
    /// The state that this is: the next save builds on it.
    pub stamp: Stamp,
    /// A newer version of this program has saved the draft as well, so that it can only be looked
    /// at here.
    pub newer: bool,
}

/// Identifies a saved state of a draft and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp {
    place: Place,
    digest: String,
}

/// A text in the storage that is not a draft this program can read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unreadable {
    /// Identifier of the draft that it was.
    pub id: DraftId,
    /// The key under which it stands.
    pub key: String,
    /// The text, untouched.
    pub text: String,
    /// Why it cannot be read; `None` for a state that can, but was set aside.
    pub problem: Option<ImportError>,
}

impl Unreadable {
    fn new(id: DraftId, key: String, text: String, problem: Option<ImportError>) -> Self {
        Self {
            id,
            key,
            text,
            problem,
        }
    }
}

/// What is in the storage.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Listing {
    /// The drafts, last saved first.
    pub drafts: Vec<Draft>,
    /// Texts that cannot be read.
    pub unreadable: Vec<Unreadable>,
}

/// The assessment in a text that a save has written, of this version or an older one.
///
/// # Errors
/// [`ImportError`] naming the place, what was given and what is allowed.
pub fn read_state(text: &str) -> Result<Assessment, ImportError> {
    state::read(text).map(|state| state.assessment)
}

/// The drafts in a storage. List them once before saving: the counter goes on from the highest one
/// seen.
#[derive(Debug)]
pub struct Drafts<S> {
    storage: S,
    writer: String,
    counter: Cell<u64>,
    /// The kept editions that were found sound, by digest.
    kept: RefCell<LiteMap<String, Kept>>,
    /// They are those of a backup that is looked at: nothing of it is offered.
    is_looked_at: bool,
}

impl<S: Storage> Drafts<S> {
    /// The drafts in this storage. `writer` (at most 40 characters) identifies who saves, such as
    /// one tab of a browser.
    pub fn new(storage: S, writer: impl Into<String>) -> Self {
        Self {
            storage,
            writer: writer.into(),
            counter: Cell::new(0),
            kept: RefCell::default(),
            is_looked_at: false,
        }
    }

    /// The drafts in a storage that is only looked at.
    fn to_look_at(storage: S) -> Self {
        Self {
            is_looked_at: true,
            ..Self::new(storage, "")
        }
    }

    /// The keys of ours.
    fn own_keys(&self) -> Result<impl Iterator<Item = String> + use<S>, StorageError> {
        let keys = self.storage.keys()?.into_iter();
        Ok(keys.filter(|key| key.starts_with(PREFIX)))
    }
}
