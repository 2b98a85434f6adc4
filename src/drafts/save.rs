//! Saving: into the slot that does not hold the last save, and only over what is known.

use super::key::Place;
use super::state::{self, LAST_COUNTER};
use super::storage::put;
use super::stored::Stored;
use super::{DraftId, Drafts, Stamp, Storage, StorageError};
use crate::assessment::Assessment;
use crate::document::digest;
use crate::instrument::Instrument;

/// A draft that was saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saved {
    /// Its counter.
    pub counter: u64,
    /// When (ISO 8601, UTC).
    pub saved: String,
    /// The state that the next save builds on.
    pub stamp: Stamp,
    /// What was written, for the history.
    pub text: String,
}

/// Why a draft was not saved.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SaveError {
    /// The storage did not take it; what was saved before can still be read.
    #[error(transparent)]
    Storage(#[from] StorageError),
    /// Somebody else has saved the draft since it was opened here.
    #[error("the draft was saved by somebody else since it was opened")]
    Conflict,
    /// A newer version of this program has saved the draft.
    #[error("the draft was saved by a newer version of this program")]
    Newer,
}

impl<S: Storage> Drafts<S> {
    /// Saves an assessment as a draft. `last` is the state that it was opened as or last saved as;
    /// `None` for a new draft.
    ///
    /// # Errors
    /// [`SaveError`]; whatever was saved before can still be read.
    pub fn save(
        &self,
        id: &DraftId,
        last: Option<&Stamp>,
        assessment: &Assessment,
        instrument: &Instrument,
        now: &str,
    ) -> Result<Saved, SaveError> {
        let stored = Stored::read(&self.storage, id)?;
        if stored.is_newer() {
            return Err(SaveError::Newer);
        }
        let newest = stored.newest();
        if let Some((stamp, state)) = &newest {
            let known = last.is_some_and(|last| last.digest == stamp.digest);
            // A save of our own counts as unknown when it could not be read back.
            if !known && state.writer != self.writer {
                return Err(SaveError::Conflict);
            }
            self.counter.set(self.counter.get().max(state.counter));
        }
        let counter = self.counter.get() + 1;
        if counter > LAST_COUNTER {
            // Only a forged state brings the counters here.
            return Err(StorageError::Other(format!("counter {counter}")).into());
        }
        self.keep_edition(instrument)?;
        let (text, digest) = state::write(counter, now, &self.writer, assessment, instrument);
        let place = stored.next();
        if let Some(unreadable) = stored.unreadable_in(place) {
            // What was only read wrongly may be the newest state.
            if self.storage.get(&unreadable.key)?.as_ref() != Some(&unreadable.text) {
                return Err(StorageError::Altered.into());
            }
            self.set_aside(&unreadable.id, &unreadable.text)?;
        }
        put(&self.storage, &id.key(place), &text)?;
        self.counter.set(counter);
        // Left where it is, it is only an older state.
        let _ = self.retire_version_1(id, &stored, last);
        Ok(Saved {
            counter,
            saved: now.to_owned(),
            stamp: Stamp { place, digest },
            text,
        })
    }

    /// Keeps a text of a draft under a key of its own.
    pub(super) fn set_aside(&self, id: &DraftId, text: &str) -> Result<(), StorageError> {
        let key = id.quarantine_key(&digest::of(&text));
        put(&self.storage, &key, text)
    }

    /// Takes the text of version 1 away after a save in the slots. What an old tab has written there
    /// in the meantime is set aside.
    fn retire_version_1(
        &self,
        id: &DraftId,
        stored: &Stored,
        last: Option<&Stamp>,
    ) -> Result<(), StorageError> {
        let Some(state) = stored.version_1() else {
            return Ok(());
        };
        let key = id.key(Place::Single);
        let lives_on = last.is_some_and(|last| last.digest == state.digest);
        if !lives_on && let Some(text) = self.storage.get(&key)? {
            if digest::of(&text) != state.digest {
                return Err(StorageError::Altered);
            }
            self.set_aside(id, &text)?;
        }
        self.storage.remove(&key)
    }
}
