//! The file that is looked at before anything becomes of it.

use leptos::prelude::*;

use super::Shelf;
use crate::drafts::Backup;
use crate::exchange::{self, ImportError, Imported};

/// A file that the user opened.
#[derive(Debug, Clone)]
pub(in crate::ui) struct Incoming {
    /// Name of the file.
    pub(in crate::ui) name: String,
    /// What it holds, or why it is refused.
    pub(in crate::ui) content: Result<Content, Refusal>,
}

/// What a file can hold.
#[derive(Debug, Clone)]
pub(in crate::ui) enum Content {
    /// One exported assessment.
    Assessment(Imported),
    /// Everything that was in a browser.
    Backup(Backup),
}

/// Why a file is refused.
#[derive(Debug, Clone)]
pub(in crate::ui) enum Refusal {
    /// The browser could not read it.
    Unreadable,
    /// Its content is not what it must be.
    Content(ImportError),
}

impl Content {
    /// Reads a file, whichever of ours it is.
    pub(in crate::ui) fn read(text: &str) -> Result<Self, Refusal> {
        let content = if Backup::is_one(text) {
            Backup::read(text).map(Self::Backup)
        } else {
            exchange::read(text).map(Self::Assessment)
        };
        content.map_err(Refusal::Content)
    }
}

impl Shelf {
    /// The file that was opened last.
    pub(in crate::ui) fn incoming(self) -> Option<Incoming> {
        self.incoming.get()
    }

    /// Takes a file in for a look.
    pub(in crate::ui) fn look_at(self, incoming: Incoming) {
        self.incoming.set(Some(incoming));
    }

    /// Puts the file away.
    pub(in crate::ui) fn put_away(self) {
        self.incoming.set(None);
    }
}
