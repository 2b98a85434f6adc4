//! The supposed values as the stage Target of the draft, in one change.
//!
//! Every row gets a value there, the ones that stay as they are too: the index of the stage is then the
//! supposed one. Only rows that wait for another institution stay blank; they count at every stage as
//! the edition says.

use spbe::assessment::{Assessment, Change, Role, Stage};
use spbe::exact::Exact;
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
    let has_target = basis
        .rows
        .iter()
        .any(|row| target_of(&assessment, row).is_some());
    if has_target && !trial.supposes_anything(basis) {
        return Reply::Refused(words::nothing_supposed(words).to_owned());
    }
    let mut set = |row: &Row| -> Result<(), Refusal> {
        asks(&assessment, row.id)?;
        let Some(value) = trial.value(row) else {
            return Ok(());
        };
        let mut answer = assessment.answer(row.id).cloned().unwrap_or_default();
        answer.stages.entry(Stage::Target).or_default().value = Some(value);
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

fn target_of(assessment: &Assessment, row: &Row) -> Option<Exact> {
    let target = assessment.answer(row.id)?.stages.get(&Stage::Target)?;
    target.value
}
