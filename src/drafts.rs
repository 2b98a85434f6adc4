//! The drafts in the browser's storage.
//!
//! One key per draft. A draft is written whole, and a text that cannot be read is never touched: it
//! stays under its key, is listed as unreadable, and can be downloaded. Order comes from a counter,
//! since clocks can be wrong.

mod history;

use std::cell::Cell;

use serde_json::json;

use crate::assessment::Assessment;
use crate::document::{self, ImportError};
use crate::exchange;
use crate::instrument::Instrument;

pub use history::{MOST_STATES, MOST_UNITS, states_kept};

/// In front of the key of every draft, so that other pages of the same origin are left alone.
pub const PREFIX: &str = "spbe/draft/";
const FORMAT: &str = "spbe-draft";
const VERSION: u64 = 1;
const LONGEST_TIME: usize = 40;

/// Where drafts are kept: the browser's local storage, or a map in tests.
pub trait Storage {
    /// All keys.
    ///
    /// # Errors
    /// [`StorageError`] when the storage cannot be reached.
    fn keys(&self) -> Result<Vec<String>, StorageError>;
    /// The text under a key.
    ///
    /// # Errors
    /// [`StorageError`] when the storage cannot be reached.
    fn get(&self, key: &str) -> Result<Option<String>, StorageError>;
    /// Puts a text under a key.
    ///
    /// # Errors
    /// [`StorageError`]; the former text is then still there.
    fn set(&self, key: &str, text: &str) -> Result<(), StorageError>;
    /// Takes a key away.
    ///
    /// # Errors
    /// [`StorageError`] when the storage cannot be reached.
    fn remove(&self, key: &str) -> Result<(), StorageError>;
}

/// Why the storage did not do what was asked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StorageError {
    /// No room left.
    #[error("the storage is full")]
    Full,
    /// The browser does not let this page store anything.
    #[error("the storage is blocked")]
    Blocked,
    /// Anything else, as the browser calls it.
    #[error("the storage failed: {0}")]
    Other(String),
}

/// Identifies a draft on this device.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DraftId(String);

impl DraftId {
    /// Takes a text as an identifier.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The identifier as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn key(&self) -> String {
        format!("{PREFIX}{}", self.0)
    }
}

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
}

/// A text in the storage that is not a draft this program can read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unreadable {
    /// Identifier of the draft that it was.
    pub id: DraftId,
    /// The text, untouched.
    pub text: String,
    /// Why it cannot be read.
    pub problem: ImportError,
}

/// What is in the storage.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Listing {
    /// The drafts, last saved first.
    pub drafts: Vec<Draft>,
    /// Texts that cannot be read.
    pub unreadable: Vec<Unreadable>,
}

/// The drafts in a storage. List them once before saving: the counter goes on from the highest one
/// seen.
#[derive(Debug)]
pub struct Drafts<S> {
    storage: S,
    counter: Cell<u64>,
}

impl<S: Storage> Drafts<S> {
    /// The drafts in this storage.
    pub const fn new(storage: S) -> Self {
        Self {
            storage,
            counter: Cell::new(0),
        }
    }

    /// All drafts.
    ///
    /// # Errors
    /// [`StorageError`] when the storage cannot be reached.
    pub fn list(&self) -> Result<Listing, StorageError> {
        let mut listing = Listing::default();
        for key in self.storage.keys()? {
            let Some(id) = key.strip_prefix(PREFIX).map(DraftId::new) else {
                continue;
            };
            match self.open(&id)? {
                None => {}
                Some(Ok(draft)) => {
                    self.counter.set(self.counter.get().max(draft.counter));
                    // Insertion in order: sorting whole lists weighs more than it saves here.
                    let newer = |other: &Draft| other.counter > draft.counter;
                    listing
                        .drafts
                        .insert(listing.drafts.partition_point(newer), draft);
                }
                Some(Err(unreadable)) => listing.unreadable.push(*unreadable),
            }
        }
        Ok(listing)
    }

    /// One draft; `None` when there is none of this identifier.
    ///
    /// # Errors
    /// [`StorageError`] when the storage cannot be reached.
    pub fn open(
        &self,
        id: &DraftId,
    ) -> Result<Option<Result<Draft, Box<Unreadable>>>, StorageError> {
        let text = self.storage.get(&id.key())?;
        Ok(text.map(|text| {
            read(id, &text).map_err(|problem| {
                let id = id.clone();
                Box::new(Unreadable { id, text, problem })
            })
        }))
    }

    /// Saves an assessment as a draft.
    ///
    /// # Errors
    /// [`StorageError`]; the draft saved before is then still there.
    pub fn save(
        &self,
        id: &DraftId,
        assessment: &Assessment,
        instrument: &Instrument,
        now: &str,
    ) -> Result<Draft, StorageError> {
        // A damaged draft can claim any counter.
        let counter = self.counter.get().saturating_add(1);
        let text = json!({
            "format": FORMAT,
            "version": VERSION,
            "counter": counter,
            "saved": now,
            "assessment": exchange::write_content(assessment, instrument),
        });
        self.storage.set(&id.key(), &text.to_string())?;
        self.counter.set(counter);
        let (id, saved, assessment) = (id.clone(), now.to_owned(), assessment.clone());
        Ok(Draft {
            id,
            counter,
            saved,
            assessment,
        })
    }

    /// Deletes a draft, readable or not, and gives its text, with which it can be put back.
    ///
    /// # Errors
    /// [`StorageError`] when the storage cannot be reached; the draft is then still there.
    pub fn delete(&self, id: &DraftId) -> Result<Option<String>, StorageError> {
        let text = self.storage.get(&id.key())?;
        self.storage.remove(&id.key())?;
        Ok(text)
    }

    /// Puts a deleted draft back as it was.
    ///
    /// # Errors
    /// [`StorageError`]; the draft is then still deleted.
    pub fn put_back(&self, id: &DraftId, text: &str) -> Result<(), StorageError> {
        self.storage.set(&id.key(), text)
    }
}

fn read(id: &DraftId, text: &str) -> Result<Draft, ImportError> {
    let file = document::parse(text)?;
    document::check_format(&file, FORMAT, VERSION)?;
    let (counter, saved) = document::read(&file, |file| {
        file.only(&["format", "version", "counter", "saved", "assessment"]);
        (
            file.get("counter").whole(0, u64::MAX),
            file.get("saved").text(LONGEST_TIME).to_owned(),
        )
    })?;
    let assessment = exchange::read_content(&file["assessment"])?;
    Ok(Draft {
        id: id.clone(),
        counter,
        saved,
        assessment,
    })
}
