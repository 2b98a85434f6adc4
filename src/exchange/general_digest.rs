//! The digest of what is submitted beside the rows: what tells a correction of it after the submission.

use serde_json::json;

use super::file::QuestionFile;
use crate::assessment::{Assessment, GeneralAnswer};
use crate::document::digest;
use crate::document::sorted;

/// SHA-256 of agency, year and the general questions that have an answer, in hexadecimal. Questions
/// without one are only a form: an edition proposes them, in the language of the moment.
pub fn digest_of_general(assessment: &Assessment) -> String {
    let answered = |entry: &&GeneralAnswer| !entry.answer.trim().is_empty();
    let questions = assessment.evaluation.questions.iter().filter(answered);
    digest::of(&sorted(json!({
        "agency": assessment.agency,
        "year": assessment.year,
        "questions": questions.map(QuestionFile::new).collect::<Vec<_>>(),
    })))
}
