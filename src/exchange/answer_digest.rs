//! The digest of a single answer: what tells a correction after the submission from a look.

use serde_json::json;

use super::file::AnswerFile;
use crate::assessment::Answer;
use crate::document::digest;
use crate::document::sorted;
use crate::instrument::IndicatorId;

/// SHA-256 of what the agency submits for a row, its level, explanation and evidence, in hexadecimal.
/// Who is to answer, where the answer came from and what assessors say of it leave it as it is.
pub fn digest_of_answer(row: &IndicatorId, answer: &Answer) -> String {
    let submitted = Answer {
        value: answer.value,
        explanation: answer.explanation.clone(),
        evidence: answer.evidence.clone(),
        ..Answer::default()
    };
    digest::of(&sorted(json!(AnswerFile::new(row, &submitted))))
}
