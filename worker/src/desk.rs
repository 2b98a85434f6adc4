//! The desk: takes what the user did on a page, and answers with what is to be shown or handed out.

use serde::Deserialize;
use spbe::exchange::{self, Imported};
use spbe::words::{Lang, Words};

use crate::calendar::CalendarPage;
use crate::carry::CarryPage;
use crate::compare::ComparePage;
use crate::editions::EditionsPage;
use crate::evaluation::EvaluationPage;
use crate::merge::MergePage;
use crate::national::NationalPage;
use crate::planning::PlanPage;
use crate::recap::RecapPage;
use crate::stages::StagesPage;
use crate::years::YearsPage;
use crate::{guide, report, revision, submission, verify, workbook};

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
    /// The role in which the user works (`spbe::assessment::Role`), or nothing.
    pub role: String,
    /// How many of the files, the first ones, are what this browser holds rather than given by the
    /// user: its drafts, or its loaded editions.
    pub own: String,
    /// What the page has kept of the copy of an edition that is being changed ([`Reply::Editing`]).
    pub kept: String,
    /// The topic of the guide that the address names; empty elsewhere.
    pub topic: String,
    /// Whether this browser can sign, and with which key; only asked for where it matters.
    #[serde(skip)]
    pub signer: Signer,
    /// The published national results, fetched where a page is about them; `None` where they did not
    /// come.
    #[serde(skip)]
    pub results: Option<String>,
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
    /// A page on which something is being made that is nowhere else yet.
    Editing {
        /// The page as HTML.
        html: String,
        /// What is being made. The page keeps it and sends it with every request, until it shows
        /// another page: this module can be ended at any time.
        kept: String,
    },
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
    /// An edition to be kept in this browser.
    Edition {
        /// The edition file.
        text: String,
    },
    /// Why it was not done, for people. Nothing has changed.
    Refused(String),
}

/// What the pages keep between two actions.
#[derive(Debug, Default)]
pub struct Desk {
    merge: MergePage,
    /// The draft that these pages show.
    of_draft: String,
    evaluation: EvaluationPage,
    calendar: CalendarPage,
    plan: PlanPage,
    recap: RecapPage,
    carry: CarryPage,
    years: YearsPage,
    compare: ComparePage,
    national: NationalPage,
    stages: StagesPage,
    editions: EditionsPage,
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
        let reply = self.reply(request, files, words, progress);
        guide::beside(reply, &request.page, words)
    }

    fn reply(
        &mut self,
        request: &Request,
        files: &mut dyn ExactSizeIterator<Item = GivenFile>,
        words: Words,
        progress: &mut dyn FnMut(usize, usize),
    ) -> Reply {
        if request.page == "guide" {
            return guide::act(request, words);
        }
        if request.page == "recap" {
            return self.recap.act(request, files, words, progress);
        }
        if request.page == "years" {
            return self.years.act(request, files, words, progress);
        }
        if request.page == "compare" {
            return self.compare.act(request, files, words, progress);
        }
        if request.page == "national" {
            return self.national.act(request, files, words);
        }
        if request.page == "editions" {
            return self.editions.act(request, &mut files.into_iter(), words);
        }
        if request.page == "open" {
            return workbook::open(request, &files.collect::<Vec<_>>(), words);
        }
        if request.page == "verify" {
            return verify::act(&request.draft, words);
        }
        let draft: Imported = match exchange::read(&request.draft) {
            Ok(draft) => draft,
            Err(error) => return Reply::Refused(words.import_error(&error)),
        };
        if self.of_draft != request.id {
            self.of_draft.clone_from(&request.id);
            self.merge = MergePage::default();
            self.evaluation = EvaluationPage::default();
            self.stages = StagesPage::default();
            self.carry = CarryPage::default();
            self.calendar = CalendarPage::default();
            self.plan = PlanPage::default();
        }
        match request.page.as_str() {
            "merge" => self.merge.act(request, &draft, files, words),
            "stages" => self.stages.act(request, &draft, files, words),
            "evaluation" => self.evaluation.act(request, &draft, words),
            "carry" => self
                .carry
                .act(request, &draft, &mut files.into_iter(), words),
            "calendar" => self.calendar.act(request, &draft, words),
            "plan" => self.plan.act(request, &draft, words),
            "revision" => revision::act(request, &draft, &mut files.into_iter(), words),
            "report" => report::act(request, &draft, words),
            _ => submission::act(request, &draft, words),
        }
    }
}
