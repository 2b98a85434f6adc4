//! Under which keys drafts stand in the storage.
//!
//! ```text
//! spbe/draft/<id>/a            one of two slots that are written in turn
//! spbe/draft/<id>/b            the other
//! spbe/draft/<id>              the whole draft, as version 1 of the format had it
//! spbe/edition/<digest>        an edition that the user has loaded
//! spbe/quarantine/<id>/<…>     a text that could not be read and stood where a save had to go
//! ```

/// In front of every key of ours: other pages of the same origin keep their own.
pub const PREFIX: &str = "spbe/";
const DRAFT: &str = "spbe/draft/";
const EDITION: &str = "spbe/edition/";
const QUARANTINE: &str = "spbe/quarantine/";

/// The key of an edition.
pub(super) fn of_edition(digest: &str) -> String {
    format!("{EDITION}{digest}")
}

/// The digest of the edition that a key belongs to; `None` for any other key.
pub(super) fn edition_of(key: &str) -> Option<&str> {
    key.strip_prefix(EDITION)
}

/// Identifies a draft on this device.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DraftId(String);

impl DraftId {
    /// Takes a text without `/` as an identifier.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The identifier as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The key of a place of this draft.
    pub(super) fn key(&self, place: Place) -> String {
        format!("{DRAFT}{}{}", self.0, place.suffix())
    }

    /// The key under which a text of this draft is set aside. The same text has the same key, so
    /// that two tabs that find it set it aside once.
    pub(super) fn quarantine_key(&self, digest: &str) -> String {
        let name = digest.get(..16).unwrap_or(digest);
        format!("{QUARANTINE}{}/{name}", self.0)
    }

    /// The draft that a key belongs to; `None` for a key that is none of ours.
    pub fn of_key(key: &str) -> Option<Self> {
        let rest = key.strip_prefix(DRAFT)?;
        let id = Place::ALL.iter().find_map(|place| {
            rest.strip_suffix(place.suffix())
                .filter(|id| !id.contains('/'))
        })?;
        Some(Self::new(id))
    }

    /// The draft whose text has been set aside under a key.
    pub(super) fn of_quarantine(key: &str) -> Option<Self> {
        let (id, _) = key.strip_prefix(QUARANTINE)?.split_once('/')?;
        Some(Self::new(id))
    }
}

/// A place of a draft in the storage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// A slot.
    A,
    /// The other slot.
    B,
    /// The one key of version 1; read, never written.
    Single,
}

impl Place {
    pub(super) const ALL: [Self; 3] = [Self::A, Self::B, Self::Single];

    fn suffix(self) -> &'static str {
        match self {
            Self::A => "/a",
            Self::B => "/b",
            Self::Single => "",
        }
    }
}
