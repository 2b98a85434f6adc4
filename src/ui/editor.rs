//! The assessment that is open: the one writer of its answers.
//!
//! Everything shown is derived from it. The report is a memo; texts and attributes read the answers
//! and touch the page only where they differ from what stands there.

mod autosave;
mod changes;
mod history;
mod reading;

use leptos::prelude::*;

use super::page::{Page, Place};
use super::session::Session;
use super::shelf::{Shelf, new_id};
use crate::assessment::Assessment;
use crate::drafts::{DraftId, StorageError, Unreadable};
use crate::instrument::{IndicatorId, Instrument, editions};
use crate::score::{Report, score};

use autosave::Autosave;
pub(super) use autosave::SaveStatus;
use history::History;
pub(super) use history::Typing;

/// The open draft.
#[derive(Debug, Clone)]
struct OpenDraft {
    id: DraftId,
    instrument: &'static Instrument,
    assessment: Assessment,
    history: History,
}

/// Why a draft is not shown.
#[derive(Debug, Clone)]
pub(super) enum OpenProblem {
    /// This browser does not have it.
    Missing,
    /// Its text cannot be read.
    Unreadable(Box<Unreadable>),
    /// The storage cannot be reached.
    Storage(StorageError),
    /// Another draft is open and could not be saved.
    UnsavedOther,
}

/// The open assessment.
#[derive(Clone, Copy)]
pub(super) struct Editor {
    session: Session,
    shelf: Shelf,
    open: RwSignal<Option<OpenDraft>>,
    autosave: Autosave,
    report: Memo<Option<Report<'static>>>,
    /// The row that the form showed last, to come back to.
    last: StoredValue<Option<IndicatorId>>,
}

impl Editor {
    /// Starts with nothing open.
    pub(super) fn start(session: Session, shelf: Shelf) {
        let open = RwSignal::new(None::<OpenDraft>);
        let report = Memo::new(move |_| {
            open.with(|open| {
                let OpenDraft {
                    assessment,
                    instrument,
                    ..
                } = open.as_ref()?;
                // Every change was checked against the instrument, so its values fit.
                Some(score(instrument, &assessment.values(instrument).ok()?))
            })
        });
        let autosave = Autosave::new(move || {
            open.with_untracked(|open| {
                let OpenDraft {
                    id,
                    assessment,
                    instrument,
                    ..
                } = open.as_ref()?;
                Some(shelf.save(id, assessment, instrument))
            })
        });
        provide_context(Self {
            session,
            shelf,
            open,
            autosave,
            report,
            last: StoredValue::new(None),
        });
    }

    /// The editor of the component that asks.
    pub(super) fn get() -> Self {
        expect_context()
    }

    /// Begins a new assessment and goes to it.
    pub(super) fn begin(self, agency: &str, year: u16, instrument: &'static Instrument) {
        let assessment = Assessment::new(instrument.id().clone(), agency, year);
        self.take(assessment, instrument);
    }

    /// Makes an assessment a new draft and goes to it. Refused in words, and with an answer of
    /// `false`, while another one is open that could not be saved.
    pub(super) fn take(self, assessment: Assessment, instrument: &'static Instrument) -> bool {
        if !self.autosave.flush() {
            let words = self.session.words_now();
            self.session.announce(words.unsaved_first().to_owned());
            return false;
        }
        let (id, history) = (new_id(), History::default());
        self.open.set(Some(OpenDraft {
            id: id.clone(),
            instrument,
            assessment,
            history,
        }));
        self.last.set_value(None);
        self.autosave.mark();
        self.autosave.flush();
        self.shelf.refresh();
        self.session.go(&Page::Draft(id, Place::Form(None)));
        true
    }

    /// The instrument of a draft, if that is the open one.
    pub(super) fn instrument(self, id: &DraftId) -> Option<&'static Instrument> {
        self.open.with_untracked(|open| {
            let open = open.as_ref().filter(|open| open.id == *id)?;
            Some(open.instrument)
        })
    }

    /// Opens a draft, unless it is open already.
    pub(super) fn show(self, id: &DraftId) -> Result<&'static Instrument, OpenProblem> {
        if let Some(instrument) = self.instrument(id) {
            return Ok(instrument);
        }
        if !self.autosave.flush() {
            return Err(OpenProblem::UnsavedOther);
        }
        let draft = self.shelf.open(id).map_err(OpenProblem::Storage)?;
        let draft = draft
            .ok_or(OpenProblem::Missing)?
            .map_err(OpenProblem::Unreadable)?;
        let instrument = editions::find(&draft.assessment.edition).ok_or(OpenProblem::Missing)?;
        self.autosave.begin(draft.saved);
        self.last.set_value(None);
        let (id, assessment, history) = (draft.id, draft.assessment, History::default());
        self.open.set(Some(OpenDraft {
            id,
            instrument,
            assessment,
            history,
        }));
        Ok(instrument)
    }

    /// Closes the open assessment without saving.
    pub(super) fn discard(self) {
        self.autosave.begin(String::new());
        self.open.set(None);
    }

    /// Saves what is unsaved and, when that works, leaves nothing open.
    pub(super) fn close(self) {
        if self.autosave.flush() {
            self.discard();
        }
        self.shelf.refresh();
    }
}
