//! An assessment from elsewhere in the place of a draft.

use super::{Answer, Assessment, Evaluation, WorkPlan};

impl Assessment {
    /// Does it rest on the same revision of the same edition?
    pub fn is_alike(&self, other: &Self) -> bool {
        (&self.edition, &self.revision) == (&other.edition, &other.revision)
    }

    /// This assessment, to take the place of a draft. What it says nothing of in any row stays as the
    /// draft has it, each for itself: stages with reviews, criteria, indices of other institutions,
    /// and the parts of the evaluation. Workbooks and older files can say none of it, and a file with
    /// one ticked criterion may come from somebody who never saw the rest.
    #[must_use]
    pub fn over(mut self, draft: &Self) -> Self {
        self.evaluation.complete(&draft.evaluation);
        let no_row = |says: fn(&Answer) -> bool| !self.answers.values().any(says);
        let unjudged = no_row(|it| !it.stages.is_empty() || it.review.is_some());
        let unticked = no_row(|it| !it.criteria.is_empty());
        let unindexed = no_row(|it| it.external.is_some());
        for (row, kept) in &draft.answers {
            let answer = self.answers.entry(row.clone()).or_default();
            if unjudged {
                answer.stages.clone_from(&kept.stages);
                answer.review.clone_from(&kept.review);
            }
            if unticked {
                answer.criteria.clone_from(&kept.criteria);
            }
            if unindexed {
                answer.external = kept.external;
            }
        }
        self.answers.retain(|_, it| *it != Answer::default());
        self
    }
}

impl Evaluation {
    /// Takes the parts that are blank here from a draft. Texts of the assessors are one part, and so
    /// are a submission and its corrections.
    fn complete(&mut self, draft: &Self) {
        if self.questions.is_empty() {
            self.questions.clone_from(&draft.questions);
        }
        if self.narratives.is_empty() && self.recommendation.is_empty() {
            self.narratives.clone_from(&draft.narratives);
            self.recommendation.clone_from(&draft.recommendation);
        }
        if self.calendar.is_empty() {
            self.calendar.clone_from(&draft.calendar);
        }
        if self.submitted.is_none() && self.corrections.is_empty() {
            self.submitted.clone_from(&draft.submitted);
            self.corrections.clone_from(&draft.corrections);
        }
        if self.plan == WorkPlan::default() {
            self.plan.clone_from(&draft.plan);
        }
    }
}
