//! The supposed values as the stage Target of the draft, in one change.
//!
//! Every row gets a value there, the ones that stay as they are too: the index of the stage is then the
//! supposed one. Only rows that wait for another institution stay blank; they count at every stage as
//! the edition says.

use spbe::assessment::{Change, Role, Stage};
use spbe::words::Words;

use super::basis::{Basis, Row};
use super::trial::Trial;
use super::words;
use crate::change;
use crate::desk::Reply;
use crate::stages::{Refusal, asks, may_edit, why_refused};

/// Saves them.
pub(super) fn target_stage(trial: &Trial, basis: &Basis, role: &str, words: Words) -> Reply {
    let mut assessment = basis.draft.assessment.clone();
    let mut set = |row: &Row| -> Result<(), Refusal> {
        asks(&assessment, row.id)?;
        let mut answer = assessment.answer(row.id).cloned().unwrap_or_default();
        answer.stages.entry(Stage::Target).or_default().value = trial.value(row);
        let change = Change::SetAnswer {
            indicator: row.id.clone(),
            answer: Box::new(answer),
        };
        assessment.apply(change, basis.instrument)?;
        Ok(())
    };
    let allowed = may_edit(Role::of(role), Stage::Target);
    let saved = allowed.and_then(|()| basis.rows.iter().try_for_each(&mut set));
    match saved {
        Ok(()) => {
            let rows = basis.rows.iter();
            let rows = rows.filter(|row| trial.value(row).is_some()).count();
            change::whole(&assessment, basis.draft, words::saved(words, rows))
        }
        Err(refusal) => Reply::Refused(why_refused(words, &refusal)),
    }
}
