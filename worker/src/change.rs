//! What a page makes of the open draft, as an answer of the desk.

use spbe::assessment::{Assessment, Change, Evaluation};
use spbe::exchange::{self, Imported};
use spbe::words::Words;

use crate::desk::Reply;

/// The draft with another evaluation; `done` is told to people.
pub(crate) fn evaluation(
    draft: &Imported,
    evaluation: Evaluation,
    done: String,
    words: Words,
) -> Reply {
    let mut assessment = draft.assessment.clone();
    let change = Change::SetEvaluation(Box::new(evaluation));
    if let Err(error) = assessment.apply(change, draft.instrument) {
        return Reply::Refused(words.change_error(&error));
    }
    whole(&assessment, draft, done)
}

/// The draft with another assessment of its edition.
pub(crate) fn whole(assessment: &Assessment, draft: &Imported, done: String) -> Reply {
    match exchange::write(assessment, draft.instrument) {
        Ok(text) => Reply::Draft { text, done },
        Err(error) => Reply::Refused(error.to_string()),
    }
}
