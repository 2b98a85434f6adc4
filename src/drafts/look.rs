//! What is in the storage: the list, one draft, and the room that all of it takes.

use std::collections::BTreeSet;

use super::state;
use super::stored::Stored;
use super::{Draft, DraftId, Drafts, Listing, Storage, StorageError, Unreadable};

impl<S: Storage> Drafts<S> {
    /// All drafts; the editions that they rest on are taken in before.
    ///
    /// # Errors
    /// [`StorageError`] when the storage cannot be reached.
    pub fn list(&self) -> Result<Listing, StorageError> {
        let mut listing = Listing::default();
        let keys = self.storage.keys()?;
        listing.unreadable = self.load_editions(&keys)?;
        // One by one: collecting would sort, with a kilobyte or two of code for it.
        let mut ids = BTreeSet::new();
        ids.extend(keys.iter().filter_map(|key| DraftId::of_key(key)));
        for id in ids {
            let (draft, unreadable) = self.look(&id)?;
            listing.unreadable.extend(unreadable);
            if let Some(draft) = draft {
                // Insertion in order: sorting whole lists weighs more than it saves here.
                let newer = |other: &Draft| other.counter > draft.counter;
                let at = listing.drafts.partition_point(newer);
                listing.drafts.insert(at, draft);
            }
        }
        for key in keys {
            if let Some(id) = DraftId::of_quarantine(&key)
                && let Some(text) = self.storage.get(&key)?
            {
                let problem = state::read(&text).err();
                listing
                    .unreadable
                    .push(Unreadable::new(id, key, text, problem));
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
        // Another tab may have kept an edition since.
        self.load_editions(&self.storage.keys()?)?;
        let (draft, mut unreadable) = self.look(id)?;
        let unreadable = unreadable.next().map(|text| Err(Box::new(text)));
        Ok(draft.map(Ok).or(unreadable))
    }

    fn look(
        &self,
        id: &DraftId,
    ) -> Result<(Option<Draft>, impl Iterator<Item = Unreadable> + use<S>), StorageError> {
        let stored = Stored::read(&self.storage, id)?;
        let newer = stored.is_newer();
        let draft = stored.newest().map(|(stamp, state)| {
            self.counter.set(self.counter.get().max(state.counter));
            Draft {
                id: id.clone(),
                counter: state.counter,
                saved: state.saved.clone(),
                assessment: state.assessment.clone(),
                stamp,
                newer,
            }
        });
        Ok((draft, stored.into_unreadable()))
    }

    /// How much of the storage is in use, by whatever page of this origin; `size` is what the
    /// browser counts a text for.
    ///
    /// # Errors
    /// [`StorageError`] when the storage cannot be reached.
    pub fn used(&self, size: impl Fn(&str) -> usize) -> Result<usize, StorageError> {
        let mut used = 0;
        for key in self.storage.keys()? {
            let text = self.storage.get(&key)?.unwrap_or_default();
            used += size(&key) + size(&text);
        }
        Ok(used)
    }
}
