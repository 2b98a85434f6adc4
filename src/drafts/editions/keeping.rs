//! Keeping the edition that a draft is saved with.

use super::super::storage::put;
use super::super::{Drafts, Storage, StorageError, key, state};
use super::{id_of, written};
use crate::document::ImportError;
use crate::instrument::{Instrument, editions};

/// What stands where an edition is to be kept.
pub(super) enum There {
    /// Nothing, or nothing sound any more.
    Free,
    /// The same edition, sound.
    Sound {
        /// Its number.
        number: u64,
        /// Its file.
        text: String,
    },
    /// A newer program has its own way of keeping it.
    Newer,
}

impl<S: Storage> Drafts<S> {
    /// Keeps a loaded edition, so that drafts can rest on it; one that comes with the calculator
    /// needs no keeping.
    ///
    /// # Errors
    /// [`StorageError`]; no draft must be saved with the edition then.
    pub fn keep_edition(&self, instrument: &Instrument) -> Result<(), StorageError> {
        let Some(text) = instrument.loaded_text() else {
            return Ok(());
        };
        let digest = instrument.digest();
        let there = self.storage.get(&key::of_edition(digest))?;
        if there.is_some_and(|there| self.is_known(digest, &there)) {
            return Ok(());
        }
        // Another tab may have kept a revision since.
        self.load_editions(&self.storage.keys()?)?;
        if !matches!(self.clear_place(digest)?, There::Free) {
            return Ok(());
        }
        // It may be an old one, so that what is here stays the newest.
        let number = match self.highest_number(instrument.id()) {
            None => 1,
            Some(_) => 0,
        };
        self.write_edition(number, text, instrument)?;
        editions::keep(instrument.clone(), number);
        Ok(())
    }

    /// What stands where an edition is to be kept; what is damaged is set aside.
    pub(super) fn clear_place(&self, digest: &str) -> Result<There, StorageError> {
        let Some(there) = self.storage.get(&key::of_edition(digest))? else {
            return Ok(There::Free);
        };
        match self.check(digest, &there) {
            Ok((number, edition)) => {
                let text = edition.text().to_owned();
                Ok(There::Sound { number, text })
            }
            Err(ImportError::Newer { .. }) => Ok(There::Newer),
            Err(_) => {
                self.set_aside(&id_of(digest), &there)?;
                Ok(There::Free)
            }
        }
    }

    /// Writes an edition into its place.
    pub(super) fn write_edition(
        &self,
        number: u64,
        text: &str,
        instrument: &Instrument,
    ) -> Result<(), StorageError> {
        let stored = written(number, text);
        put(
            &self.storage,
            &key::of_edition(instrument.digest()),
            &stored,
        )?;
        self.remember(number, stored, instrument);
        Ok(())
    }

    /// The number of a revision that is to become the newest.
    pub(super) fn next_number(&self, instrument: &Instrument) -> u64 {
        let highest = self.highest_number(instrument.id()).unwrap_or(0);
        (highest + 1).min(state::LAST_COUNTER)
    }
}
