//! What a file says beside its answers. Merging takes answers only, and says what it leaves where it
//! is: other stages, reviews, and what belongs to the evaluation as a whole.

use spbe::assessment::{Answer, Evaluation, WorkPlan};
use spbe::instrument::IndicatorId;

use super::{ColleagueFile, Merge};

/// Something of a file that is not merged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unmerged<'a> {
    /// Other stages or the review of these rows.
    Stages(Vec<&'a IndicatorId>),
    /// General questions.
    Questions,
    /// Narratives or the recommendation.
    Narratives,
    /// Dates.
    Calendar,
    /// That it was submitted, or corrections.
    Submission,
    /// The plan.
    Plan,
}

impl ColleagueFile {
    /// What it says that the draft does not, and that is not merged. The dates of a part are those
    /// that the coordinator handed out with it.
    pub fn unmerged<'a>(&self, merge: &Merge<'a>) -> Vec<Unmerged<'a>> {
        let (own, draft) = (&self.content.assessment, merge.draft);
        let of_row = |row: &&IndicatorId| {
            let said = own.answer(row);
            said.is_some_and(|said| judges_otherwise(said, draft.answer(row)))
        };
        let rows: Vec<_> = merge.instrument.ids().filter(of_row).collect();
        let stages = (!rows.is_empty()).then_some(Unmerged::Stages(rows));
        let mut parts = evaluates_otherwise(&own.evaluation, &draft.evaluation);
        if !self.unit().is_empty() {
            parts.retain(|part| *part != Unmerged::Calendar);
        }
        stages.into_iter().chain(parts).collect()
    }
}

fn judges_otherwise(said: &Answer, draft: Option<&Answer>) -> bool {
    let known = |stage| draft.and_then(|draft| draft.stages.get(stage));
    let mut stages = said.stages.iter();
    let review = draft.and_then(|draft| draft.review.as_ref());
    stages.any(|(stage, judgement)| known(stage) != Some(judgement))
        || said.review.is_some() && said.review.as_ref() != review
}

fn evaluates_otherwise<'a>(said: &Evaluation, draft: &Evaluation) -> Vec<Unmerged<'a>> {
    let questions = !said.questions.is_empty() && said.questions != draft.questions;
    let mut narratives = said.narratives.iter();
    let narratives = narratives.any(|(no, it)| draft.narratives.get(no) != Some(it));
    let recommendation =
        !said.recommendation.is_empty() && said.recommendation != draft.recommendation;
    let mut dates = said.calendar.iter();
    let submitted = said.submitted.is_some() && said.submitted != draft.submitted;
    let mut corrections = said.corrections.iter();
    let parts = [
        (questions, Unmerged::Questions),
        (narratives || recommendation, Unmerged::Narratives),
        (
            dates.any(|date| !draft.calendar.contains(date)),
            Unmerged::Calendar,
        ),
        (
            submitted || corrections.any(|it| !draft.corrections.contains(it)),
            Unmerged::Submission,
        ),
        (
            said.plan != WorkPlan::default() && said.plan != draft.plan,
            Unmerged::Plan,
        ),
    ];
    let parts = parts.into_iter().filter(|(differs, _)| *differs);
    parts.map(|(_, part)| part).collect()
}
