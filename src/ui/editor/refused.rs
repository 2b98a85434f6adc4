//! Explanations that are too long: kept as they were typed until they fit, on whatever page the user
//! is. Cutting them would lose the end of what was pasted.

use super::opened::Told;
use super::{Editor, Typing};
use crate::assessment::{Change, ChangeError};
use crate::instrument::IndicatorId;

/// The texts that could not be taken, and why.
#[derive(Debug, Clone, Default)]
pub(super) struct Refused(Vec<(IndicatorId, String, ChangeError)>);

impl Refused {
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Editor {
    /// Takes the explanation of a row, or keeps it beside with the reason.
    pub(in crate::ui) fn explain(self, row: &IndicatorId, explanation: String) {
        let change = Change::SetExplanation {
            indicator: row.clone(),
            explanation: explanation.clone(),
        };
        let result = self.apply(change, Some(Typing::Explanation(row.clone())));
        // Told only when something is or was refused: most keystrokes are taken.
        self.open.change(|open| {
            let Refused(refused) = &mut open.refused;
            let before = refused.len();
            refused.retain(|(id, ..)| id != row);
            let was_refused = refused.len() < before;
            let is_refused = result.is_err();
            if let Err(error) = result {
                refused.push((row.clone(), explanation, error));
            }
            let told = if was_refused || is_refused {
                Told::All
            } else {
                Told::None
            };
            (told, ())
        });
    }

    /// The explanation of a row that could not be taken, and why.
    pub(in crate::ui) fn refused(self, row: &IndicatorId) -> Option<(String, ChangeError)> {
        self.open.with_all_but_values(|open| {
            let Refused(refused) = &open?.refused;
            let (_, text, error) = refused.iter().find(|(id, ..)| id == row)?;
            Some((text.clone(), error.clone()))
        })
    }

    /// Is there a text that could not be taken?
    pub(super) fn has_refused(self) -> bool {
        self.open
            .with_untracked(|open| open.is_some_and(|open| !open.refused.is_empty()))
    }
}
