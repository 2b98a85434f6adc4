//! The plan of a draft under another revision, without what has no place there.

use spbe::assessment::{Cap, WorkPlan};
use spbe::instrument::{IndicatorId, Instrument};

use super::Lost;

/// The plan there; what it loses is added to the rest that is lost.
pub(super) fn fitting(plan: &WorkPlan, to: &Instrument, lost: &mut Vec<Lost>) -> WorkPlan {
    let mut plan = plan.clone();
    if let Some(aim) = plan.aim.take_if(|aim| !aim.is_of(to)) {
        lost.push(Lost::Aim(aim));
    }
    let is_gone = |row: &IndicatorId| to.row(row).is_none();
    let mut shortened = Vec::new();
    for (row, terms) in &mut plan.terms {
        let cap = matches!(terms.cap, Cap::Value(value) if !to.allows(value));
        if cap {
            terms.cap = Cap::Highest;
        }
        let after = terms.after.take_if(|after| is_gone(after));
        if cap || after.is_some() || is_gone(row) {
            shortened.push(row.clone());
        }
    }
    plan.terms.retain(|row, _| !is_gone(row));
    lost.extend(shortened.into_iter().map(|row| Lost::Terms { row }));
    plan.done.retain(|row, day| {
        let gone = is_gone(row);
        if gone {
            let (row, day) = (row.clone(), day.clone());
            lost.push(Lost::Done { row, day });
        }
        !gone
    });
    plan
}
