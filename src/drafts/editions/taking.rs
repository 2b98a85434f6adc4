//! Taking in an edition file that the user has loaded. It becomes the newest revision of its edition,
//! and a text with the digest of a kept one takes its place: the user wants its translations.

use super::super::{Drafts, Storage, StorageError, key};
use super::keeping::There;
use crate::instrument::editions::{self, LoadError};
use crate::instrument::{EditionId, Instrument};

/// Why an edition file was not taken in and kept.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum KeepError {
    /// The file is not sound, or its identifier is taken.
    #[error(transparent)]
    Load(#[from] LoadError),
    /// The storage did not take it.
    #[error(transparent)]
    Storage(#[from] StorageError),
    /// A newer version of this program is at work, so that this one writes nothing.
    #[error("a newer version of this program is at work")]
    NewerProgram,
}

/// What became of an edition file that the user has loaded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Taken {
    /// It is kept as a new revision.
    New,
    /// Its score is that of one that was kept; its other texts have taken the place of the old ones.
    Replaced,
    /// It was here already.
    Known,
}

impl<S: Storage> Drafts<S> {
    /// Takes an edition file in and keeps it as the newest revision of its edition.
    ///
    /// # Errors
    /// [`KeepError`]; nothing has then changed.
    pub fn take_edition(&self, text: &str) -> Result<(&'static Instrument, Taken), KeepError> {
        let instrument = editions::check(text)?;
        let (id, digest) = (instrument.id(), instrument.digest());
        let here = editions::revision(id, digest);
        if let Some(shipped) = here.filter(|it| it.loaded_text().is_none()) {
            return Ok((shipped, Taken::Known));
        }
        // Another tab may have kept a revision since.
        self.load_editions(&self.storage.keys()?)?;
        let next = self.next_number(&instrument);
        let (number, taken) = match self.clear_place(digest)? {
            There::Free => (next, Taken::New),
            There::Newer => return Ok((editions::keep(instrument, next), Taken::Known)),
            There::Sound { number, text: same } if same == text => {
                let is_newest = self.is_newest(id, digest, number);
                (if is_newest { number } else { next }, Taken::Known)
            }
            There::Sound { .. } => (next, Taken::Replaced),
        };
        self.replace_edition(number, text, &instrument)?;
        Ok((editions::keep(instrument, number), taken))
    }

    /// Is a kept revision above all others of its edition?
    fn is_newest(&self, id: &EditionId, digest: &str, number: u64) -> bool {
        let kept = self.kept.borrow();
        let mut others = kept.iter().filter(|(other, _)| *other != digest);
        others.all(|(_, it)| it.id != *id || it.number < number)
    }

    /// Writes an edition over the one that stands there, which stays when that fails: drafts rest
    /// on it.
    fn replace_edition(
        &self,
        number: u64,
        text: &str,
        instrument: &Instrument,
    ) -> Result<(), StorageError> {
        let key = key::of_edition(instrument.digest());
        let before = self.storage.get(&key)?;
        if before.as_deref() == Some(&super::written(number, text)) {
            return Ok(());
        }
        let written = self.write_edition(number, text, instrument);
        if written.is_err() {
            // Where even this fails, the next save of a draft keeps the edition again.
            let _ = match &before {
                Some(before) => self.storage.set(&key, before),
                None => self.storage.remove(&key),
            };
        }
        written
    }
}
