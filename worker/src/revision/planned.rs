//! The plan of a draft under another revision, without what has no place there.

use spbe::assessment::{Cap, WorkPlan};
use spbe::instrument::{IndicatorId, Instrument};

use super::Lost;

/// The plan there; what it loses is added to the rest that is lost.
pub(super) fn fitting(plan: &WorkPlan, to: &Instrument, lost: &mut Vec<Lost>) -> WorkPlan {
    let mut fitting = WorkPlan::new(plan.aim.clone());
    if let Some(aim) = fitting.aim.take_if(|aim| aim.instead(to).is_some()) {
        lost.push(Lost::Aim(aim));
    }
    let is_gone = |row: &IndicatorId| to.row(row).is_none();
    for (row, terms) in plan.terms() {
        let mut terms = terms.clone();
        let is_off = matches!(terms.cap, Cap::Value(value) if !to.allows(value));
        if is_off {
            terms.cap = Cap::Highest;
        }
        let after = terms.after.take_if(|after| is_gone(after));
        if is_off || after.is_some() || is_gone(row) {
            lost.push(Lost::Terms { row: row.clone() });
        }
        if !is_gone(row) {
            fitting.set_terms(row.clone(), terms, to);
        }
    }
    for (row, day) in plan.done() {
        let (row, day) = (row.clone(), day.clone());
        if is_gone(&row) {
            lost.push(Lost::Done { row, day });
        } else {
            fitting.set_done(row, Some(day));
        }
    }
    fitting
}
