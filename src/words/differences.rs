//! What differs between two states of an assessment beside levels, explanations and evidence.

use super::{Words, sentences};
use crate::assessment::{Answer, Evaluation};

sentences! {
    /// What other stages or the review say of a row.
    stages_differ: "Penilaian tahap lain atau reviu berbeda.", "Other stages or the review differ.";
    /// They are there now, and would not be any more.
    stages_gone:
        "Penilaian tahap lain dan reviu akan hilang.",
        "Other stages and the review would be gone.";
    /// Ticks of a row.
    criteria_differ: "Kriteria yang ditandai berbeda.", "The ticked criteria differ.";
    /// They are there now, and would not be any more.
    criteria_gone: "Kriteria yang ditandai akan hilang.", "The ticked criteria would be gone.";
    /// The index that the level of a row was taken from.
    external_differs: "Indeks lembaga lain berbeda.", "The index of another institution differs.";
    /// It is there now, and would not be any more.
    external_gone: "Indeks lembaga lain akan hilang.", "The index of another institution would be gone.";
    /// Part of the evaluation.
    questions_differ: "Pertanyaan umum berbeda.", "General questions differ.";
    /// Part of the evaluation.
    narratives_differ: "Narasi atau rekomendasi berbeda.", "Narratives or the recommendation differ.";
    /// Part of the evaluation.
    calendar_differs: "Jadwal berbeda.", "The calendar differs.";
    /// Part of the evaluation.
    plan_differs: "Rencana berbeda.", "The plan differs.";
    /// Part of the evaluation.
    submission_differs:
        "Catatan penyerahan atau koreksi berbeda.",
        "The record of the submission or its corrections differ.";
}

impl Words {
    /// What would be other than now in a row, beside what the form itself shows.
    pub fn beside_differs(self, then: &Answer, now: &Answer) -> Vec<&'static str> {
        let mut found = Vec::new();
        if (&then.stages, &then.review) != (&now.stages, &now.review) {
            let gone = then.stages.is_empty() && then.review.is_none();
            found.push(if gone {
                self.stages_gone()
            } else {
                self.stages_differ()
            });
        }
        if then.criteria != now.criteria {
            found.push(if then.criteria.is_empty() {
                self.criteria_gone()
            } else {
                self.criteria_differ()
            });
        }
        if then.external != now.external {
            found.push(if then.external.is_none() {
                self.external_gone()
            } else {
                self.external_differs()
            });
        }
        found
    }

    /// The parts of the evaluation that would be other than now.
    pub fn evaluation_differs(self, then: &Evaluation, now: &Evaluation) -> Vec<&'static str> {
        let texts = then.narratives != now.narratives || then.recommendation != now.recommendation;
        let record = then.submitted != now.submitted || then.corrections != now.corrections;
        let parts = [
            (then.questions != now.questions, self.questions_differ()),
            (texts, self.narratives_differ()),
            (then.calendar != now.calendar, self.calendar_differs()),
            (record, self.submission_differs()),
            (then.plan != now.plan, self.plan_differs()),
        ];
        let parts = parts.into_iter().filter(|(differs, _)| *differs);
        parts.map(|(_, sentence)| sentence).collect()
    }
}
