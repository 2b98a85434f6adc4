//! One form for equal contents, so that equal assessments have equal digests.

use super::{Answer, Evaluation, Judgement, Narrative};

impl Answer {
    /// Plain line ends, and no blank stages.
    pub(super) fn tidy(&mut self) {
        tidy(&mut self.explanation);
        for (_, judgement) in &mut self.stages {
            tidy(&mut judgement.explanation);
            tidy(&mut judgement.note);
        }
        self.stages.retain(|_, it| *it != Judgement::default());
        if let Some(review) = &mut self.review {
            tidy(&mut review.note);
        }
    }
}

impl Evaluation {
    /// Plain line ends, and no blank narratives.
    pub(super) fn tidy(&mut self) {
        tidy(&mut self.recommendation);
        for entry in &mut self.questions {
            tidy(&mut entry.question);
            tidy(&mut entry.answer);
        }
        for (_, narrative) in &mut self.narratives {
            tidy(&mut narrative.fulfilment);
            tidy(&mut narrative.strengths);
            tidy(&mut narrative.weaknesses);
        }
        self.narratives.retain(|_, it| *it != Narrative::default());
        for correction in &mut self.corrections {
            tidy(&mut correction.reason);
        }
    }
}

fn tidy(text: &mut String) {
    *text = with_plain_line_ends(std::mem::take(text));
}

/// Files come from Windows and browsers from everywhere; one kind of line end keeps digests equal.
pub(super) fn with_plain_line_ends(text: String) -> String {
    if text.contains('\r') {
        text.replace("\r\n", "\n").replace('\r', "\n")
    } else {
        text
    }
}
