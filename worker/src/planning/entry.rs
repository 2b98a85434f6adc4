//! What is entered on the page and kept with the draft: target, terms, and what is done.

use spbe::assessment::{Role, WorkPlan};
use spbe::words::Words;

use super::basis::Basis;
use super::fault::Fault;
use super::{done, target, terms, words as said};
use crate::change;
use crate::desk::{Reply, Request};

/// The draft with what was entered; `None` where nothing was, or what stands there already.
pub(super) fn kept(request: &Request, basis: &Basis, words: Words) -> Result<Option<Reply>, Fault> {
    let plan = entered(request, basis)?;
    if plan == *basis.plan() {
        return Ok(None);
    }
    if !may_enter(&request.role) {
        return Ok(Some(Reply::Refused(said::of_the_agency(words).to_owned())));
    }
    let mut evaluation = basis.draft.assessment.evaluation.clone();
    evaluation.plan = plan;
    let done = said::kept(words).to_owned();
    let reply = change::evaluation(basis.draft, evaluation, done, words);
    Ok(Some(reply))
}

/// Whether somebody in a role, or in none, may enter anything that is kept.
pub(super) fn may_enter(role: &str) -> bool {
    Role::of(role) != Some(Role::Assessor)
}

/// The plan with what was entered.
fn entered(request: &Request, basis: &Basis) -> Result<WorkPlan, Fault> {
    let value = request.value.as_str();
    let mut plan = basis.plan().clone();
    match request.action.as_str() {
        "band" => plan.aim = target::chosen(value, basis)?,
        "index" => plan.aim = target::typed(value, basis)?,
        action @ ("cost" | "cap" | "after" | "done") => {
            let (row, given) = value.split_once('=').ok_or(Fault::NoSuchPlace)?;
            let row = basis.row(row).ok_or(Fault::NoSuchPlace)?;
            match action {
                "done" => done::mark(&mut plan, row, given, &request.today)?,
                _ => terms::set(&mut plan, action, row, given, basis)?,
            }
        }
        "undone" => {
            let row = basis.row(value).ok_or(Fault::NoSuchPlace)?;
            plan.set_done(row.id.clone(), None);
        }
        _ => {}
    }
    Ok(plan)
}
