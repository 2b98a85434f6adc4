//! Everything that a storage holds of one draft, read in one go.

use super::key::{DraftId, Place};
use super::state::{self, State};
use super::storage::{Storage, StorageError};
use super::{Stamp, Unreadable};
use crate::document::ImportError;

/// What stands in the places of a draft.
#[derive(Debug, Default)]
pub(super) struct Stored {
    /// The states that can be read, newest first.
    states: Vec<(Place, State)>,
    /// The texts that cannot.
    unreadable: Vec<(Place, Unreadable)>,
}

impl Stored {
    pub(super) fn read(storage: &dyn Storage, id: &DraftId) -> Result<Self, StorageError> {
        let mut stored = Self::default();
        for place in Place::ALL {
            let key = id.key(place);
            let Some(text) = storage.get(&key)? else {
                continue;
            };
            match state::read(&text) {
                Ok(state) => {
                    // Of equal counters the slot wins over the key of version 1.
                    let newer = |(_, other): &(_, State)| other.counter >= state.counter;
                    let at = stored.states.partition_point(newer);
                    stored.states.insert(at, (place, state));
                }
                Err(problem) => {
                    let unreadable = Unreadable::new(id.clone(), key, text, Some(problem));
                    stored.unreadable.push((place, unreadable));
                }
            }
        }
        Ok(stored)
    }

    /// The newest state.
    pub(super) fn newest(&self) -> Option<(Stamp, &State)> {
        let (place, state) = self.states.first()?;
        let digest = state.digest.clone();
        Some((
            Stamp {
                place: *place,
                digest,
            },
            state,
        ))
    }

    /// Does nothing stand anywhere?
    pub(super) fn is_empty(&self) -> bool {
        self.states.is_empty() && self.unreadable.is_empty()
    }

    /// Has a newer program saved this draft?
    pub(super) fn is_newer(&self) -> bool {
        let newer = |problem: &Option<_>| matches!(problem, Some(ImportError::Newer { .. }));
        self.unreadable.iter().any(|(_, text)| newer(&text.problem))
    }

    /// The slot that the next save goes to: never the one with the newest state that can be read.
    pub(super) fn next(&self) -> Place {
        match self.states.first().map(|(place, _)| *place) {
            Some(Place::A) => Place::B,
            Some(Place::B) => Place::A,
            // Neither holds it: an empty slot, else the one with the older state.
            Some(Place::Single) | None => {
                let age = |slot| {
                    let at = self.states.iter().position(|(place, _)| *place == slot);
                    at.unwrap_or(usize::MAX)
                };
                if age(Place::B) > age(Place::A) {
                    Place::B
                } else {
                    Place::A
                }
            }
        }
    }

    /// The text that stands in a place and is not a state that counts: to be set aside before the
    /// place is written.
    pub(super) fn unreadable_in(&self, at: Place) -> Option<&Unreadable> {
        let mut texts = self.unreadable.iter();
        texts.find(|(place, _)| *place == at).map(|(_, text)| text)
    }

    /// The state under the key of version 1.
    pub(super) fn version_1(&self) -> Option<&State> {
        let mut states = self.states.iter();
        states
            .find(|(place, _)| *place == Place::Single)
            .map(|(_, state)| state)
    }

    /// The texts that cannot be read.
    pub(super) fn into_unreadable(self) -> impl Iterator<Item = Unreadable> {
        self.unreadable.into_iter().map(|(_, text)| text)
    }
}
