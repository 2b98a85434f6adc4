//! The assessment that is open: the one writer of its answers.
//!
//! Everything shown is derived from it. The report is a memo; texts and attributes read the answers
//! and touch the page only where they differ from what stands there.

mod access;
mod autosave;
mod changes;
mod export;
mod history;
mod opened;
mod reading;
mod refused;
mod saving;
mod taking;

use leptos::prelude::*;

use super::session::Session;
use super::shelf::Shelf;
use crate::assessment::Assessment;
use crate::browser::locks::Lock;
use crate::drafts::{Draft, DraftId, Stamp, StorageError, Unreadable};
use crate::instrument::{IndicatorId, Instrument};
use crate::score::{Report, score};

pub(super) use access::Access;
use autosave::Autosave;
pub(super) use autosave::SaveStatus;
use history::History;
pub(super) use history::Typing;
use opened::Opened;
use refused::Refused;

/// The open draft.
#[derive(Debug, Clone)]
struct OpenDraft {
    id: DraftId,
    instrument: &'static Instrument,
    assessment: Assessment,
    history: History,
    refused: Refused,
    /// The saved state that the next save builds on; `None` before the first.
    last: Option<Stamp>,
}

impl OpenDraft {
    /// Another revision of the edition comes and goes with the assessment, also by undoing.
    fn follow_revision(&mut self) {
        if let Some(instrument) = self.assessment.instrument() {
            self.instrument = instrument;
        }
    }
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
    shelf: &'static Shelf,
    open: Opened,
    autosave: Autosave,
    report: Memo<Option<Report<'static>>>,
    access: RwSignal<Access>,
    lock: StoredValue<Option<Lock>, LocalStorage>,
    /// Rises with every request for a lock: an answer to an older one comes too late.
    turn: StoredValue<u64>,
    /// The row that the form showed last, to come back to.
    last: StoredValue<Option<IndicatorId>>,
}

impl Editor {
    /// Starts with nothing open.
    pub(super) fn start(session: Session, shelf: &'static Shelf) {
        let open = Opened::nothing();
        let report = Memo::new(move |_| {
            open.with(|open| {
                let OpenDraft {
                    assessment,
                    instrument,
                    ..
                } = open?;
                // Every change was checked against the instrument, so its values fit.
                Some(score(instrument, &assessment.values(instrument).ok()?))
            })
        });
        let editor = Self {
            session,
            shelf,
            open,
            autosave: Autosave::new(),
            report,
            access: RwSignal::new(Access::Here),
            lock: StoredValue::new_local(None),
            turn: StoredValue::new(0),
            last: StoredValue::new(None),
        };
        editor.save_on_leaving();
        editor.tell_of_access();
        // It lives as long as the page, and what refers to it is small.
        provide_context::<&'static Self>(Box::leak(Box::new(editor)));
    }

    /// The editor of the component that asks.
    pub(super) fn get() -> &'static Self {
        expect_context()
    }

    /// The instrument of a draft, if that is the open one.
    pub(super) fn instrument(self, id: &DraftId) -> Option<&'static Instrument> {
        self.open.with_untracked(|open| {
            let open = open.filter(|open| open.id == *id)?;
            Some(open.instrument)
        })
    }

    /// Opens a draft, unless it is open already.
    pub(super) fn show(self, id: &DraftId) -> Result<&'static Instrument, OpenProblem> {
        if let Some(instrument) = self.instrument(id) {
            return Ok(instrument);
        }
        if !self.flush() {
            return Err(OpenProblem::UnsavedOther);
        }
        let draft = self.shelf.open(id).map_err(OpenProblem::Storage)?;
        let draft = draft
            .ok_or(OpenProblem::Missing)?
            .map_err(OpenProblem::Unreadable)?;
        let newer = draft.newer;
        let instrument = self.open_as(draft).ok_or(OpenProblem::Missing)?;
        self.act_as_before(id);
        self.last.set_value(None);
        if newer {
            self.let_go();
            self.access.set(Access::NewerDraft);
        } else {
            self.claim(id);
        }
        Ok(instrument)
    }

    /// Makes a draft the open one, as it was saved. `None` when its edition is not here; the store
    /// reads no such draft.
    fn open_as(self, draft: Draft) -> Option<&'static Instrument> {
        let instrument = draft.assessment.instrument()?;
        self.autosave.begin(draft.saved);
        self.open.set(Some(OpenDraft {
            id: draft.id,
            instrument,
            assessment: draft.assessment,
            history: History::default(),
            refused: Refused::default(),
            last: Some(draft.stamp),
        }));
        Some(instrument)
    }

    /// Closes the open assessment without saving.
    pub(super) fn discard(self) {
        self.autosave.begin(String::new());
        self.let_go();
        self.open.set(None);
    }

    /// Saves what is unsaved and, when that works, leaves nothing open.
    pub(super) fn close(self) {
        if self.flush() {
            self.discard();
        }
        self.shelf.refresh();
    }
}
