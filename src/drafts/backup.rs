//! Everything in one file, and back: all or nothing, and never over a draft that is there.
//!
//! ```json
//! {"format": "spbe-backup", "version": 1, "saved": "…", "stored": {"spbe/draft/…/a": "…", …}}
//! ```
//!
//! The texts are those of the storage, so nothing is lost on the way, not even what cannot be read.
//! Each carries its own digest. The page that stands in when the program cannot start writes the
//! same file; release 0.1 called it `spbe-rescue`.

mod memory;

use litemap::LiteMap;
use serde_json::{Map, Value, json};

use super::editions::Kept;
use super::key::Place;
use super::state::{LAST_COUNTER, State};
use super::storage::{Memory, put};
use super::stored::Stored;
use super::{Deleted, Draft, DraftId, Drafts, Listing, Storage, StorageError, state};
use crate::document::{self, Allowed, ImportError, digest};

const FORMAT: &str = "spbe-backup";
const VERSION: u64 = 1;
/// The same as release 0.1 called it.
const RESCUE: &str = "spbe-rescue";

/// A backup that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backup {
    /// What it holds.
    pub listing: Listing,
    stored: LiteMap<String, String>,
    /// The sound editions with their digests, in the order of their numbers.
    editions: Vec<(String, Kept)>,
}

/// What becomes of a draft of a backup.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// It is not here and comes back.
    Added,
    /// Another state of it is here; both are kept.
    Beside,
    /// It is here already.
    Same,
}

/// What a restoration has written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restored {
    /// How many drafts came back.
    pub drafts: usize,
    texts: Deleted,
}

impl Backup {
    /// Reads a backup, or a single text of the storage as it can be downloaded.
    ///
    /// # Errors
    /// [`ImportError`] naming the place, what was given and what is allowed.
    pub fn read(text: &str) -> Result<Self, ImportError> {
        let file = document::parse(text)?;
        let format = file["format"].as_str();
        let stored = if format == Some(state::FORMAT) {
            // The draft's own identifier is not in its text; the same text has the same one.
            let id = DraftId::new(&digest::of(&text)[..16]);
            let mut stored = LiteMap::new();
            stored.insert(id.key(Place::A), text.to_owned());
            stored
        } else {
            let format = if format == Some(RESCUE) {
                RESCUE
            } else {
                FORMAT
            };
            document::check_format(&file, format, VERSION)?;
            read_stored(&file)?
        };
        // The texts stand in two places until here.
        drop(file);
        memory::check(&stored)?;
        let drafts = Drafts::to_look_at(Memory::new(stored));
        // A map in memory does not fail.
        let listing = drafts.list().unwrap_or_default();
        check_counters(&listing)?;
        let editions = drafts.kept_editions();
        let stored = drafts.storage.into_inner();
        Ok(Self {
            listing,
            stored,
            editions,
        })
    }

    /// Is a text a backup, rather than one exported assessment?
    pub fn is_one(text: &str) -> bool {
        let format = document::parse(text).ok();
        let format = format.as_ref().and_then(|file| file["format"].as_str());
        matches!(format, Some(FORMAT | RESCUE | state::FORMAT))
    }
}

/// A forged counter would leave no room for the saves that come after it.
fn check_counters(listing: &Listing) -> Result<(), ImportError> {
    let (lowest, highest) = (0, LAST_COUNTER / 2);
    let Some(draft) = listing.drafts.iter().find(|it| it.counter > highest) else {
        return Ok(());
    };
    Err(ImportError::Wrong {
        place: format!("stored.{}.counter", draft.id.key(draft.stamp.place)),
        given: draft.counter.to_string(),
        allowed: Allowed::Whole { lowest, highest },
    })
}

fn read_stored(file: &Value) -> Result<LiteMap<String, String>, ImportError> {
    document::read(file, |file| {
        file.only(&["format", "version", "saved", "stored"]);
        let (stored, mut texts) = (file.get("stored"), LiteMap::new());
        match stored.value().as_object() {
            None => stored.wrong(Allowed::Object),
            Some(object) => {
                let text = |key| stored.get(key).text(document::LARGEST).to_owned();
                texts.extend(object.keys().map(|key| (key.clone(), text(key))));
            }
        }
        texts
    })
}

impl<S: Storage> Drafts<S> {
    /// Everything of ours as one file.
    ///
    /// # Errors
    /// [`StorageError`] when the storage cannot be reached.
    pub fn backup(&self, now: &str) -> Result<String, StorageError> {
        let mut stored = Map::new();
        for key in self.own_keys()? {
            if let Some(text) = self.storage.get(&key)? {
                stored.insert(key, text.into());
            }
        }
        let file = json!({ "format": FORMAT, "version": VERSION, "saved": now, "stored": stored });
        let file = document::sorted(file);
        Ok(format!("{file:#}\n"))
    }

    /// What becomes of a draft of a backup, and under which identifier it is kept here.
    ///
    /// # Errors
    /// [`StorageError`] when the storage cannot be reached.
    pub fn fate(&self, draft: &Draft) -> Result<(Fate, DraftId), StorageError> {
        let (mut id, mut fate) = (draft.id.clone(), Fate::Added);
        loop {
            let stored = Stored::read(&self.storage, &id)?;
            if stored.is_empty() {
                return Ok((fate, id));
            }
            let is_same = |(_, state): (_, &State)| state.assessment == draft.assessment;
            if stored.newest().is_some_and(is_same) {
                return Ok((Fate::Same, id));
            }
            // Named after its content, a second state is not restored twice.
            let name = draft.stamp.digest.get(..8).unwrap_or_default();
            id = DraftId::new(format!("{}-{name}", id.as_str()));
            fate = Fate::Beside;
        }
    }

    /// Restores a backup: everything that is not here yet, beside what is.
    ///
    /// # Errors
    /// [`StorageError`]; nothing is then restored.
    pub fn restore(&self, backup: &Backup) -> Result<Restored, StorageError> {
        let mut restored = Restored {
            drafts: 0,
            texts: Deleted::new(),
        };
        if let Err(error) = self.restore_into(backup, &mut restored) {
            // Nothing stood under these keys before.
            for (key, _) in &restored.texts {
                // One that cannot be taken away again must not keep the others.
                let _ = self.storage.remove(key);
            }
            return Err(error);
        }
        Ok(restored)
    }

    fn restore_into(&self, backup: &Backup, restored: &mut Restored) -> Result<(), StorageError> {
        let mut write = |key: String, text: &str| {
            restored.texts.push((key.clone(), text.to_owned()));
            put(&self.storage, &key, text)
        };
        self.restore_editions(&backup.editions, &mut write)?;
        for draft in &backup.listing.drafts {
            let (fate, id) = self.fate(draft)?;
            if fate != Fate::Same {
                restored.drafts += 1;
                let text = backup.stored.get(&draft.id.key(draft.stamp.place));
                write(id.key(draft.stamp.place), text.map_or("", String::as_str))?;
            }
        }
        for text in &backup.listing.unreadable {
            let key = text.id.quarantine_key(&digest::of(&text.text));
            let is_here = self.storage.get(&text.key)?.as_ref() == Some(&text.text);
            if !is_here && self.storage.get(&key)?.is_none() {
                write(key, &text.text)?;
            }
        }
        Ok(())
    }

    /// Takes back what a restoration has written, except for what was changed since.
    ///
    /// # Errors
    /// [`StorageError`]; it can be tried again.
    pub fn undo_restore(&self, restored: &Restored) -> Result<(), StorageError> {
        // Drafts first: an edition that one here rests on by now stays.
        for (key, text) in restored.texts.iter().rev() {
            let is_there = self.storage.get(key)?.as_ref() == Some(text);
            if is_there && !self.is_needed(key)? {
                self.storage.remove(key)?;
            }
        }
        Ok(())
    }
}
