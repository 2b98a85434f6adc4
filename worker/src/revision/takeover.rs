//! An assessment under another revision of its edition, and what has no place there.

use spbe::assessment::{Aim, Answer, Assessment, Change, Submitted};
use spbe::exact::Exact;
use spbe::instrument::{IndicatorId, Instrument};

use super::planned;
use crate::merge::groups;

/// Something that the other revision has no place for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Lost {
    /// A row that it does not have or does not take, with all that was entered there.
    Row {
        /// The row.
        row: IndicatorId,
        /// Its level; `None` while it was open.
        value: Option<Exact>,
    },
    /// A value that is not on its scale; the rest of the row stays.
    Value {
        /// The row.
        row: IndicatorId,
        /// The value.
        value: Exact,
    },
    /// An index of another institution that it does not allow; the rest of the row stays.
    External {
        /// The row.
        row: IndicatorId,
        /// The index.
        index: Exact,
    },
    /// Criteria that were ticked at levels it does not have.
    Criteria {
        /// The row.
        row: IndicatorId,
    },
    /// The narrative of a group that it does not have.
    Narrative {
        /// Number of the group.
        group: String,
    },
    /// What the plan aims at: a predicate that it does not have, or an index off its scale.
    Aim(Aim),
    /// Terms of the plan: those of a row that it does not have, or one of them that names such a row or a
    /// value off its scale.
    Terms {
        /// The row that has the terms.
        row: IndicatorId,
    },
    /// The mark that a row of the target is done, where it does not have the row.
    Done {
        /// The row.
        row: IndicatorId,
        /// The day.
        day: String,
    },
    /// That it was submitted, and its corrections: what was handed in rests on the old revision.
    Submission {
        /// The day.
        day: String,
    },
}

/// The assessment under the other revision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TakenOver {
    /// The assessment.
    pub assessment: Assessment,
    /// What has no place in it, in the order of the form.
    pub lost: Vec<Lost>,
}

/// Takes an assessment over from one revision of its edition to another.
pub fn take_over(old: &Assessment, from: &Instrument, to: &Instrument) -> TakenOver {
    let mut assessment = Assessment::new(to, &old.agency, old.year);
    assessment.part.clone_from(&old.part);
    assessment.evaluation.clone_from(&old.evaluation);
    let mut lost = Vec::new();
    for row in from.ids() {
        let Some(answer) = old.answer(row) else {
            continue;
        };
        if to.row(row).is_none() {
            let (row, value) = (row.clone(), answer.value);
            lost.push(Lost::Row { row, value });
            continue;
        }
        let value = answer.value;
        let answer = Box::new(fitting(row, answer, to, &mut lost));
        let indicator = row.clone();
        // Every value has just been fitted to the scale; whatever is refused all the same is named.
        if assessment
            .apply(Change::SetAnswer { indicator, answer }, to)
            .is_err()
        {
            let row = row.clone();
            lost.push(Lost::Row { row, value });
        }
    }
    let groups = groups(to);
    let is_group = |no: &str| groups.iter().any(|(group, _)| to.node(*group).no == no);
    let evaluation = &mut assessment.evaluation;
    evaluation.narratives.retain(|group, _| {
        let stays = is_group(group);
        if !stays {
            let group = group.clone();
            lost.push(Lost::Narrative { group });
        }
        stays
    });
    evaluation.plan = planned::fitting(&evaluation.plan, to, &mut lost);
    if let Some(Submitted { day, .. }) = evaluation.submitted.take() {
        evaluation.corrections.clear();
        lost.push(Lost::Submission { day });
    }
    TakenOver { assessment, lost }
}

/// An answer without what the scale of the edition does not have.
fn fitting(row: &IndicatorId, answer: &Answer, to: &Instrument, lost: &mut Vec<Lost>) -> Answer {
    let mut answer = answer.clone();
    let mut fit = |value: &mut Option<Exact>| {
        if let Some(given) = value.take_if(|value| !to.allows(*value)) {
            let (row, value) = (row.clone(), given);
            lost.push(Lost::Value { row, value });
        }
    };
    fit(&mut answer.value);
    for (_, judgement) in &mut answer.stages {
        fit(&mut judgement.value);
    }
    let external = to.external(row);
    let outside = |index: &mut Exact| external.is_some_and(|external| !external.allows(*index));
    if let Some(index) = answer.external.take_if(outside) {
        let row = row.clone();
        lost.push(Lost::External { row, index });
    }
    let scale = &to.edition().scale;
    let levels = scale.lowest..=scale.highest;
    let ticked = answer.criteria.len();
    answer
        .criteria
        .retain(|&level, _| levels.contains(&Exact::whole(level.into())));
    if answer.criteria.len() < ticked {
        lost.push(Lost::Criteria { row: row.clone() });
    }
    answer
}
