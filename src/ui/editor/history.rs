//! Undo and redo of the open assessment: a list of inverse changes.

use crate::assessment::Assessment;
use crate::assessment::{Change, ChangeError};
use crate::instrument::{IndicatorId, Instrument};

/// The field that is being typed into. Keystrokes into one field are one step back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::ui) enum Typing {
    /// The explanation of a row.
    Explanation(IndicatorId),
    /// A field of a piece of evidence of a row.
    Evidence(IndicatorId, usize, &'static str),
}

/// More steps than anybody goes back; former states go further. Without an end, days of work in one tab
/// would take more and more memory.
const MOST_STEPS: usize = 500;

/// What can be undone and redone.
#[derive(Debug, Clone, Default)]
pub(super) struct History {
    back: Vec<Change>,
    forward: Vec<Change>,
    typing: Option<Typing>,
}

impl History {
    /// Makes a change that can be undone.
    ///
    /// # Errors
    /// [`ChangeError`]; nothing has changed then.
    pub(super) fn apply(
        &mut self,
        assessment: &mut Assessment,
        instrument: &Instrument,
        change: Change,
        typing: Option<Typing>,
    ) -> Result<(), ChangeError> {
        let inverse = assessment.apply(change, instrument)?;
        let goes_on = typing.is_some() && typing == self.typing;
        if !goes_on {
            if self.back.len() == MOST_STEPS {
                self.back.remove(0);
            }
            self.back.push(inverse);
        }
        self.typing = typing;
        self.forward.clear();
        Ok(())
    }

    /// The next keystroke begins a step of its own.
    pub(super) fn end_typing(&mut self) {
        self.typing = None;
    }

    /// Undoes the last change; the change that did it.
    pub(super) fn undo(
        &mut self,
        assessment: &mut Assessment,
        instrument: &Instrument,
    ) -> Option<&Change> {
        self.typing = None;
        step(&mut self.back, &mut self.forward, assessment, instrument)
    }

    /// Redoes the change undone last; the change that did it.
    pub(super) fn redo(
        &mut self,
        assessment: &mut Assessment,
        instrument: &Instrument,
    ) -> Option<&Change> {
        self.typing = None;
        step(&mut self.forward, &mut self.back, assessment, instrument)
    }

    /// Is there anything to undo?
    pub(super) fn can_undo(&self) -> bool {
        !self.back.is_empty()
    }

    /// Is there anything to redo?
    pub(super) fn can_redo(&self) -> bool {
        !self.forward.is_empty()
    }
}

fn step<'a>(
    from: &mut Vec<Change>,
    to: &'a mut Vec<Change>,
    assessment: &mut Assessment,
    instrument: &Instrument,
) -> Option<&'a Change> {
    let change = from.pop()?;
    // A recorded inverse fits the state it was recorded for.
    let inverse = assessment.apply(change, instrument).ok()?;
    to.push(inverse);
    to.last()
}
