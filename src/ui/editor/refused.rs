//! Explanations that are too long: kept as they were typed until they fit, on whatever page the user
//! is. Cutting them would lose the end of what was pasted.

use leptos::prelude::*;

use super::Editor;
use crate::assessment::{Change, ChangeError};
use crate::instrument::IndicatorId;

/// A text that could not be taken, and why.
type Entry = (IndicatorId, String, ChangeError);

/// The texts that could not be taken.
#[derive(Clone, Copy)]
pub(super) struct Refused(RwSignal<Vec<Entry>>);

impl Refused {
    pub(super) fn new() -> Self {
        Self(RwSignal::new(Vec::new()))
    }

    pub(super) fn clear(self) {
        self.0.set(Vec::new());
    }

    pub(super) fn is_empty(self) -> bool {
        self.0.with_untracked(Vec::is_empty)
    }
}

impl Editor {
    /// Takes the explanation of a row, or keeps it beside with the reason.
    pub(in crate::ui) fn explain(self, row: &IndicatorId, explanation: String) {
        let change = Change::SetExplanation {
            indicator: row.clone(),
            explanation: explanation.clone(),
        };
        let result = self.apply(change, Some(super::Typing::Explanation(row.clone())));
        // Views follow only when something is or was refused: most keystrokes are taken.
        self.refused.0.maybe_update(|refused| {
            let before = refused.len();
            refused.retain(|(id, ..)| id != row);
            let was_refused = refused.len() < before;
            let is_refused = result.is_err();
            if let Err(error) = result {
                refused.push((row.clone(), explanation, error));
            }
            was_refused || is_refused
        });
    }

    /// The explanation of a row that could not be taken, and why.
    pub(in crate::ui) fn refused(self, row: &IndicatorId) -> Option<(String, ChangeError)> {
        self.refused.0.with(|refused| {
            let (_, text, error) = refused.iter().find(|(id, ..)| id == row)?;
            Some((text.clone(), error.clone()))
        })
    }
}
