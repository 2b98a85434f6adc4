//! Changing the open assessment, undoing and redoing.

use leptos::prelude::*;

use super::history::History;
use super::{Editor, OpenDraft, Typing};
use crate::assessment::{Assessment, Change, ChangeError};
use crate::exact::Exact;
use crate::instrument::{IndicatorId, Instrument};
use crate::ui::page::{Page, Place};

/// A step through the history; the change that it made.
type Step = for<'a> fn(&'a mut History, &mut Assessment, &Instrument) -> Option<&'a Change>;

impl Editor {
    /// Makes a change; `typing` joins keystrokes into one field to one step of undo.
    pub(in crate::ui) fn apply(
        self,
        change: Change,
        typing: Option<Typing>,
    ) -> Result<(), ChangeError> {
        if !untrack(|| self.can_write()) {
            return Ok(());
        }
        // Views follow successful changes only: a refused text stays in its field.
        let result = self.open.change(|open| {
            let Some(open) = open else {
                return (false, Ok(()));
            };
            let OpenDraft {
                assessment,
                instrument,
                history,
                ..
            } = open;
            let result = history.apply(assessment, instrument, change, typing);
            open.follow_revision();
            (result.is_ok(), result)
        });
        if result.is_ok() {
            self.mark();
        }
        result
    }

    /// Chooses the level or value of a row, or clears it.
    pub(in crate::ui) fn set_value(self, indicator: &IndicatorId, value: Option<Exact>) {
        let unchanged = untrack(|| self.value(indicator)) == value;
        if !unchanged {
            let change = Change::SetValue {
                indicator: indicator.clone(),
                value,
            };
            // The form only gives values that the instrument allows.
            let _ = self.apply(change, None);
        }
    }

    /// The field being typed into is left: the next keystroke is a new step of undo.
    pub(in crate::ui) fn end_typing(self) {
        self.open.amend(|open| {
            if let Some(open) = open {
                open.history.end_typing();
            }
        });
    }

    /// Undoes the last change and goes where it was made; `false` when there is none.
    pub(in crate::ui) fn undo(self) -> bool {
        self.step(History::undo)
    }

    /// Redoes the change undone last and goes where it was made; `false` when there is none.
    pub(in crate::ui) fn redo(self) -> bool {
        self.step(History::redo)
    }

    fn step(self, step: Step) -> bool {
        if !untrack(|| self.can_write()) {
            return false;
        }
        let (stepped, page) = self.open.change(|open| {
            let Some(open) = open else {
                return (false, (false, None));
            };
            let OpenDraft {
                assessment,
                instrument,
                history,
                ..
            } = open;
            let change = step(history, assessment, instrument);
            let stepped = change.is_some();
            let row = change.and_then(Change::indicator).cloned();
            open.follow_revision();
            let page = row.map(|row| Page::Draft(open.id.clone(), Place::Form(Some(row))));
            (stepped, (stepped, page))
        });
        if stepped {
            self.mark();
        }
        if let Some(page) = page {
            self.session.go(&page);
        }
        stepped
    }
}
