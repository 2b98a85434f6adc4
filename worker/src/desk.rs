//! The desk: takes what the user did on a page, and answers with what is to be shown or handed out.

use serde::Deserialize;
use spbe::exchange::{self, Imported};
use spbe::words::{Lang, Words};

use crate::merge::MergePage;
use crate::recap::RecapPage;
use crate::{report, submission, verify, workbook};

/// What the user did. A field that is absent is empty.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Request {
    /// The page: `submission`, `report`, `merge`, `recap`; `open` for a workbook to be read,
    /// `verify` for a signature to be checked.
    pub page: String,
    /// What was done there, as the page itself has named it; empty when it was opened.
    pub action: String,
    /// What it was done with.
    pub value: String,
    /// The open draft as an exported file; empty where no draft is open.
    pub draft: String,
    /// Identifier of the open draft: what a page keeps of one draft is nothing to another.
    pub id: String,
    /// `id` or `en`.
    pub lang: String,
    /// Address of the calculator, for links.
    pub address: String,
    /// The moment, ISO 8601 in UTC.
    pub now: String,
    /// The day on the device, `YYYY-MM-DD`.
    pub today: String,
    /// Whether this browser can sign, and with which key; only asked for where it matters.
    #[serde(skip)]
    pub signer: Signer,
    /// What the browser signed with that key when the action is to sign.
    #[serde(skip)]
    pub signature: Option<[u8; 64]>,
}

/// The key that this browser signs with.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Signer {
    /// The browser cannot sign.
    #[default]
    Unavailable,
    /// It can, and has no key yet.
    NoKey,
    /// Its public key (Ed25519).
    Key([u8; 32]),
}

/// A file that the user gave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GivenFile {
    /// Its name.
    pub name: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// What an action leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reply {
    /// The page as it is now, as HTML.
    Page(String),
    /// A file to be handed out.
    File {
        /// Its name.
        name: String,
        /// Its media type.
        media: &'static str,
        /// Its content.
        bytes: Vec<u8>,
    },
    /// The open draft becomes this exported file; undoing it is one step.
    Draft {
        /// The exported file.
        text: String,
        /// What has been done, for people.
        done: String,
    },
    /// A file to be looked at before it becomes a draft.
    Look {
        /// The exported file.
        text: String,
    },
    /// Why it was not done, for people. Nothing has changed.
    Refused(String),
}

/// What the pages keep between two actions.
#[derive(Debug, Default)]
pub struct Desk {
    merge: MergePage,
    /// The draft that the files to be merged were given for.
    merged_into: String,
    recap: RecapPage,
}

impl Desk {
    /// Does it. Files are read one at a time; `progress` is told how many have been.
    pub fn act(
        &mut self,
        request: &Request,
        files: &mut dyn ExactSizeIterator<Item = GivenFile>,
        progress: &mut dyn FnMut(usize, usize),
    ) -> Reply {
        let words = Words(Lang::of(&request.lang).unwrap_or_default());
        if request.page == "recap" {
            return self.recap.act(request, files, words, progress);
        }
        if request.page == "open" {
            return workbook::open(&files.collect::<Vec<_>>(), words);
        }
        if request.page == "verify" {
            return verify::act(&request.draft, words);
        }
        let draft: Imported = match exchange::read(&request.draft) {
            Ok(draft) => draft,
            Err(error) => return Reply::Refused(words.import_error(&error)),
        };
        if self.merged_into != request.id {
            self.merged_into.clone_from(&request.id);
            self.merge = MergePage::default();
        }
        match request.page.as_str() {
            "merge" => self.merge.act(request, &draft, files, words),
            "report" => report::act(request, &draft, words),
            _ => submission::act(request, &draft, words),
        }
    }
}
