//! Changing the open assessment, undoing and redoing.

use leptos::prelude::*;

use super::history::History;
use super::opened::Told;
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
        let told = match change {
            Change::SetValue { .. } => Told::OfValue,
            _ => Told::All,
        };
        let result = self.open.change(|open| {
            let OpenDraft {
                assessment,
                instrument,
                history,
                ..
            } = open;
            let result = history.apply(assessment, instrument, change, typing);
            open.follow_revision();
            // Views follow successful changes only: a refused text stays in its field.
            let told = if result.is_ok() { told } else { Told::None };
            (told, result)
        });
        let Some(result) = result else {
            return Ok(());
        };
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
        self.open.amend(|open| open.history.end_typing());
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
        let stepped = self.open.change(|open| {
            let OpenDraft {
                assessment,
                instrument,
                history,
                ..
            } = open;
            let Some(change) = step(history, assessment, instrument) else {
                return (Told::None, None);
            };
            let row = change.indicator().cloned();
            open.follow_revision();
            let page = row.map(|row| Page::Draft(open.id.clone(), Place::Form(Some(row))));
            (Told::All, Some(page))
        });
        let Some(page) = stepped.flatten() else {
            return false;
        };
        self.mark();
        if let Some(page) = page {
            self.session.go(&page);
        }
        true
    }
}
