//! The desk: takes what the user did on a page, and answers with what is to be shown or handed out.

use serde::{Deserialize, Serialize};
use spbe::exchange::{self, Imported};
use spbe::words::{Lang, Words};

use crate::merge::MergePage;
use crate::recap::RecapPage;
use crate::{report, submission, workbook};

/// What the user did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Request {
    /// The page: `submission`, `report`, `merge`, `recap`; `open` for a workbook to be read.
    pub page: String,
    /// What was done there, as the page itself has named it; empty when it was opened.
    pub action: String,
    /// What it was done with.
    pub value: String,
    /// The open draft as an exported file; empty where no draft is open.
    pub draft: String,
    /// `id` or `en`.
    pub lang: String,
    /// Address of the calculator, for links.
    pub address: String,
    /// The moment, ISO 8601 in UTC.
    pub now: String,
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
    recap: RecapPage,
}

impl Desk {
    /// Does it. `progress` is told how many of the files have been read.
    pub fn act(
        &mut self,
        request: &Request,
        files: Vec<GivenFile>,
        progress: &mut dyn FnMut(usize, usize),
    ) -> Reply {
        let words = Words(Lang::of(&request.lang).unwrap_or_default());
        if request.page == "recap" {
            return self.recap.act(request, files, words, progress);
        }
        if request.page == "open" {
            return workbook::open(&files, words);
        }
        let draft: Imported = match exchange::read(&request.draft) {
            Ok(draft) => draft,
            Err(error) => return Reply::Refused(words.import_error(&error)),
        };
        match request.page.as_str() {
            "merge" => self.merge.act(request, &draft, files, words),
            "report" => report::act(request, &draft, words),
            _ => submission::act(request, &draft, words),
        }
    }
}
