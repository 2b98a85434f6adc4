//! The page of the plan: the cheapest steps to a target, what would come out if, and how far a saved
//! target has been reached.
//!
//! All of it rests on the self-assessment. Agencies set the target and the plan to reach it
//! themselves; the stage Target is where the ministry's table has room for it (Permen PANRB 59/2020,
//! Lampiran, h.86–87).

mod asked;
mod basis;
mod done;
mod entry;
mod export;
mod fault;
mod follow;
mod follow_sheet;
mod follow_view;
mod follow_words;
mod labels;
mod page;
mod plan_view;
mod rows_view;
mod save;
mod sheet;
mod slider;
mod target;
mod target_view;
mod terms;
mod trial;
mod words;

use spbe::exchange::Imported;
use spbe::instrument::IndicatorId;
use spbe::plan::{Plan, PlanError, plan};
use spbe::words::Words;

use crate::desk::{Reply, Request};
use basis::Basis;
use fault::Fault;
use target::Target;
use trial::Trial;

/// What the page keeps of a draft while this module lives. What is entered otherwise is kept with the
/// draft.
#[derive(Debug, Default)]
pub struct PlanPage {
    trial: Trial,
    /// The row whose mark was taken away last, until the page is drawn without it.
    unmarked: Option<IndicatorId>,
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
        if request.action == "undone" {
            self.unmarked = basis.row(&request.value).map(|row| row.id.clone());
        }
        let supposed = self.suppose(request, &basis);
        let fault = match supposed.and_then(|()| entry::kept(request, &basis, words)) {
            Ok(None) => None,
            Ok(Some(reply)) => return reply,
            // A field that the page has not.
            Err(Fault::NoSuchPlace) => return Reply::Refused(words.no_such_page().to_owned()),
            Err(fault) => Some(fault),
        };
        let solved = Target::of(&basis).map(|target| {
            let wish = terms::wish(&basis, target.wanted);
            (target, plan(basis.instrument, &basis.values, &wish))
        });
        match (request.action.as_str(), &solved) {
            ("save-target", _) => {
                return save::target_stage(&self.trial, &basis, &request.role, words);
            }
            (kind @ ("xlsx" | "json"), solved) => {
                return export::file(kind, solved, &basis, words);
            }
            ("fill", Some((_, Ok(plan)))) => self.trial.fill(plan, &basis),
            ("fill", _) => return Reply::Refused(words::no_plan(words).to_owned()),
            _ => {}
        }
        let Some(outcome) = self.trial.outcome(&basis) else {
            return Reply::Refused(words::too_fine(words).to_owned());
        };
        let page = page::Page {
            trial: &self.trial,
            outcome: &outcome,
            basis: &basis,
            solved: &solved,
            fault: fault.as_ref(),
            unmarked: self.unmarked.take(),
            may_enter: entry::may_enter(&request.role),
            today: &request.today,
            words,
        };
        Reply::Page(page.draw().into_string())
    }

    /// Takes in what is supposed.
    fn suppose(&mut self, request: &Request, basis: &Basis) -> Result<(), Fault> {
        match request.action.as_str() {
            "clear" => self.trial = Trial::default(),
            "suppose" => {
                let place = request.value.split_once('=');
                let (row, given) = place.ok_or(Fault::NoSuchPlace)?;
                let row = basis.row(row).ok_or(Fault::NoSuchPlace)?;
                self.trial.suppose(row, given, basis)?;
            }
            _ => {}
        }
        Ok(())
    }
}
