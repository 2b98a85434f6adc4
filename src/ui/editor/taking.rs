//! An assessment from elsewhere becomes a draft, or takes the place of what stands in one.

use leptos::prelude::*;

use super::history::History;
use super::refused::Refused;
use super::{Editor, OpenDraft};
use crate::assessment::{Assessment, Change};
use crate::browser::locks::{self, Answer};
use crate::drafts::DraftId;
use crate::instrument::Instrument;
use crate::ui::page::{Page, Place};
use crate::ui::shelf::{lock_name, new_id};

impl Editor {
    /// Begins a new assessment and goes to it.
    pub(in crate::ui) fn begin(self, agency: &str, year: u16, instrument: &'static Instrument) {
        let assessment = Assessment::new(instrument, agency, year);
        self.take(assessment, instrument);
    }

    /// Makes an assessment a new draft and goes to it. Refused in words, and with an answer of
    /// `false`, while another one is open that could not be saved, or a newer program is at work.
    pub(in crate::ui) fn take(
        self,
        assessment: Assessment,
        instrument: &'static Instrument,
    ) -> bool {
        let words = self.session.words_now();
        let refusal = if self.shelf.is_outdated() {
            words.newer_program()
        } else if self.flush() {
            ""
        } else {
            words.unsaved_first()
        };
        if !refusal.is_empty() {
            self.session.announce(refusal.to_owned());
            return false;
        }
        let id = new_id();
        self.open.set(Some(OpenDraft {
            id: id.clone(),
            instrument,
            assessment,
            history: History::default(),
            refused: Refused::default(),
            last: None,
        }));
        self.last.set_value(None);
        // Whoever begins an assessment is not bound by the role in another one.
        self.act_as(None);
        self.claim(&id);
        self.mark();
        self.flush();
        self.shelf.refresh();
        self.session.go(&Page::Draft(id, Place::Form(None)));
        true
    }

    /// Puts an assessment in the place of what stands in a draft and goes there. That is one step of
    /// undo, and what stood there is kept among the former states. Refused in words, and with an
    /// answer of `false`, where this tab cannot write.
    pub(in crate::ui) async fn put_into(self, id: &DraftId, assessment: Assessment) -> bool {
        let refused = || {
            let words = self.session.words_now();
            self.session.announce(words.not_put_into().to_owned());
            false
        };
        if self.id_now().as_ref() != Some(id) {
            // Asked before it is opened: the answer comes later, and a tab writes until then. It is
            // let go of at once, since opening asks again.
            let lock = locks::take(&lock_name(id), false, || ()).await;
            if matches!(lock, Answer::Taken) {
                return refused();
            }
        }
        let writable = self.show(id).is_ok() && untrack(|| self.can_write());
        if !writable || !self.keep_state() {
            return refused();
        }
        let put = self.apply(Change::Restore(Box::new(assessment)), None);
        if put.is_err() {
            return refused();
        }
        self.flush();
        self.shelf.refresh();
        self.session.go(&Page::Draft(id.clone(), Place::Form(None)));
        let words = self.session.words_now();
        self.session.announce(words.put_into().to_owned());
        true
    }

    /// Keeps the open draft as it is among the former states, whatever is saved in the same minute.
    /// Did it work?
    pub(in crate::ui) fn keep_state(self) -> bool {
        self.mark();
        let saved = self.flush();
        if saved {
            self.shelf.keep_last_state();
        }
        saved
    }
}
