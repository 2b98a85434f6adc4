//! Loaded editions beside the drafts: whatever is saved with an edition can be read again, so the
//! edition is kept first and stays as long as any draft needs it.
//!
//! ```json
//! {"format": "spbe-kept-edition", "version": 1, "number": 3, "content": "…packed…"}
//! ```
//!
//! The digest of the edition is in the key. A text that does not give it is listed as unreadable and
//! never overwritten. The number tells which revision of an edition is the newest.

mod keeping;
mod needed;
mod restoring;
mod taking;

pub use needed::RemoveError;
pub use taking::{KeepError, Taken};

use serde_json::json;

use super::{DraftId, Drafts, Storage, StorageError, Unreadable, key, packed, state};
use crate::document::{self, Allowed, ImportError};
use crate::instrument::editions::{self, LoadError};
use crate::instrument::{EditionId, Instrument};

const FORMAT: &str = "spbe-kept-edition";
const VERSION: u64 = 1;

/// An edition as it stands in the storage, known to be sound.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Kept {
    number: u64,
    stored: String,
    id: EditionId,
}

/// The edition in a text of the storage: its number among the kept ones, and its file.
fn read(text: &str) -> Result<(u64, String), ImportError> {
    let file = document::parse(text)?;
    document::check_format(&file, FORMAT, VERSION)?;
    document::read(&file, |file| {
        file.only(&["format", "version", "number", "content"]);
        let content = file.get("content");
        let edition = content.value().as_str().and_then(packed::unpack);
        if edition.is_none() {
            content.wrong(Allowed::Object);
        }
        let number = file.get("number").whole(0, state::LAST_COUNTER);
        (number, edition.unwrap_or_default())
    })
}

/// Writes what [`read`] reads.
fn written(number: u64, text: &str) -> String {
    let stored = json!({
        "format": FORMAT,
        "version": VERSION,
        "number": number,
        "content": packed::pack(text),
    });
    document::sorted(stored).to_string()
}

impl<S: Storage> Drafts<S> {
    /// Takes in all kept editions; what cannot be read. Whatever their identifiers are by now, the
    /// drafts name them by their digests.
    pub(super) fn load_editions(&self, keys: &[String]) -> Result<Vec<Unreadable>, StorageError> {
        self.retire_editions(keys);
        let mut unreadable = Vec::new();
        for key in keys {
            let Some(digest) = key::edition_of(key) else {
                continue;
            };
            let Some(text) = self.storage.get(key)? else {
                continue;
            };
            if self.is_known(digest, &text) {
                continue;
            }
            match self.check(digest, &text) {
                Ok((_, edition)) if self.is_looked_at => {
                    editions::bring(edition);
                }
                Ok((number, edition)) => {
                    editions::keep(edition, number);
                }
                Err(problem) => {
                    let id = id_of(digest);
                    unreadable.push(Unreadable::new(id, key.clone(), text, Some(problem)));
                }
            }
        }
        Ok(unreadable)
    }

    /// What another tab has taken away is not offered any more.
    fn retire_editions(&self, keys: &[String]) {
        let mut kept = self.kept.borrow_mut();
        kept.retain(|digest, _| {
            let stays = keys.contains(&key::of_edition(digest));
            if !stays {
                editions::retire(digest);
            }
            stays
        });
    }

    /// Has this text been found sound before?
    fn is_known(&self, digest: &str, text: &str) -> bool {
        let kept = self.kept.borrow();
        kept.get(digest).is_some_and(|kept| kept.stored == text)
    }

    /// Checks that a stored text is the edition of its key, and remembers that it is.
    fn check(&self, digest: &str, stored: &str) -> Result<(u64, Instrument), ImportError> {
        let (number, text) = read(stored)?;
        let edition = Instrument::read(&text).map_err(|faults| ImportError::Edition {
            problem: LoadError::Faults(faults).to_string(),
        })?;
        if edition.digest() != digest {
            return Err(ImportError::Digest {
                given: digest.to_owned(),
                computed: edition.digest().to_owned(),
            });
        }
        self.remember(number, stored.to_owned(), &edition);
        Ok((number, edition))
    }

    fn remember(&self, number: u64, stored: String, edition: &Instrument) {
        let kept = Kept {
            number,
            stored,
            id: edition.id().clone(),
        };
        let mut all = self.kept.borrow_mut();
        all.insert(edition.digest().to_owned(), kept);
    }

    /// The highest number among the kept revisions of an edition.
    fn highest_number(&self, id: &EditionId) -> Option<u64> {
        let kept = self.kept.borrow();
        let same = kept.values().filter(|it| it.id == *id);
        same.map(|it| it.number).max()
    }

    /// The editions that are kept and sound, by number, with their digests.
    pub(super) fn kept_editions(&self) -> Vec<(String, Kept)> {
        let mut editions: Vec<(String, Kept)> = Vec::new();
        for (digest, kept) in self.kept.borrow().iter() {
            let at = editions.partition_point(|(_, other)| other.number <= kept.number);
            editions.insert(at, (digest.clone(), kept.clone()));
        }
        editions
    }
}

/// Under which identifier an unreadable text of an edition is listed.
fn id_of(digest: &str) -> DraftId {
    DraftId::new(digest.get(..16).unwrap_or(digest))
}
