//! The page of the plan: the cheapest steps to a target, what would come out if, and how far a saved
//! target has been reached.
//!
//! All of it rests on the self-assessment. Agencies set the target and the plan to reach it
//! themselves; the stage Target is where the ministry's table has room for it (Permen PANRB 59/2020,
//! Lampiran, h.86–87).

mod asked;
mod basis;
mod export;
mod fault;
mod follow;
mod follow_view;
mod labels;
mod page;
mod plan_view;
mod rows_view;
mod save;
mod sheet;
mod target;
mod target_view;
mod terms;
mod trial;
mod words;

use spbe::exchange::Imported;
use spbe::plan::{Plan, PlanError, plan};
use spbe::words::Words;

use crate::desk::{Reply, Request};
use basis::Basis;
use fault::Fault;
use target::{Choice, Target};
use terms::Terms;
use trial::Trial;

/// What the page keeps of a draft while this module lives.
#[derive(Debug, Default)]
pub struct PlanPage {
    /// The chosen target; the next predicate while none is chosen.
    choice: Option<Choice>,
    terms: Terms,
    trial: Trial,
}

/// The target and the way to it; `None` without a target.
type Solved<'a> = Option<(Target<'a>, Result<Plan, PlanError>)>;

impl PlanPage {
    /// Does what the user did on the page.
    pub fn act(&mut self, request: &Request, draft: &Imported, words: Words) -> Reply {
        let basis = match Basis::of(draft) {
            Ok(basis) => basis,
            Err(error) => return Reply::Refused(error.to_string()),
        };
        let fault = match self.change(request, &basis) {
            Ok(()) => None,
            // A field that the page has not.
            Err(Fault::NoSuchPlace) => return Reply::Refused(words.no_such_page().to_owned()),
            Err(fault) => Some(fault),
        };
        let target = Target::of(self.choice, &basis);
        let solved = target.map(|target| {
            let wish = self.terms.wish(&basis, target.wanted);
            (target, plan(basis.instrument, &basis.values, &wish))
        });
        match (request.action.as_str(), &solved) {
            ("save-target", _) => {
                return save::target_stage(&self.trial, &basis, &request.role, words);
            }
            ("xlsx" | "json", Some((target, Ok(plan)))) => {
                return export::file(&request.action, target, plan, &basis, words);
            }
            ("fill", Some((_, Ok(plan)))) => self.trial.fill(plan, &basis),
            ("fill" | "xlsx" | "json", _) => {
                return Reply::Refused(words::no_plan(words).to_owned());
            }
            _ => {}
        }
        let Some(outcome) = self.trial.outcome(&basis) else {
            return Reply::Refused(words::too_fine(words).to_owned());
        };
        let page = page::Page {
            choice: self.choice,
            terms: &self.terms,
            trial: &self.trial,
            outcome: &outcome,
            basis: &basis,
            solved: &solved,
            fault: fault.as_ref(),
            words,
        };
        Reply::Page(page.draw().into_string())
    }

    /// Takes in what was chosen or typed.
    fn change(&mut self, request: &Request, basis: &Basis) -> Result<(), Fault> {
        let value = request.value.as_str();
        match request.action.as_str() {
            "band" => self.choice = value.parse().ok().map(Choice::Band),
            "index" => self.choice = Choice::typed(value, basis)?,
            "clear" => self.trial = Trial::default(),
            action @ ("cost" | "cap" | "after" | "suppose") => {
                let (row, given) = value.split_once('=').ok_or(Fault::NoSuchPlace)?;
                let row = basis.row(row).ok_or(Fault::NoSuchPlace)?;
                match action {
                    "suppose" => self.trial.suppose(row, given, basis)?,
                    _ => self.terms.set(action, row, given, basis)?,
                }
            }
            _ => {}
        }
        Ok(())
    }
}
