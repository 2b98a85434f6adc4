//! What an agency hands in: an exported assessment, or the short form of one.

use spbe::exchange::{self, Scorable};
use spbe::instrument::Instrument;
use spbe::score::{Report, Values, score};
use spbe::words::Words;

use super::problem::Problem;

/// Values of one agency in one year, ready to be scored.
#[derive(Debug)]
pub(super) struct Submission {
    instrument: &'static Instrument,
    values: Values,
    /// The evaluation year.
    pub(super) year: u16,
    /// The agency; the short form does not name it.
    pub(super) agency: Option<String>,
    /// SHA-256 of the content; the short form has none.
    pub(super) digest: Option<String>,
    /// The file states a score that is not the one of its values.
    score_differs: bool,
}

impl Submission {
    /// Reads a file.
    pub(super) fn read(text: &str) -> Result<Self, Problem> {
        Ok(match exchange::read_scorable(text)? {
            Scorable::Values(list) => Self {
                instrument: list.instrument,
                values: list.values,
                year: list.year,
                agency: None,
                digest: None,
                score_differs: false,
            },
            Scorable::Assessment(file) => Self {
                instrument: file.instrument,
                values: file.assessment.values(file.instrument)?,
                year: file.assessment.year,
                agency: Some(file.assessment.agency),
                digest: Some(file.digest),
                score_differs: !file.score_faults.is_empty(),
            },
        })
    }

    /// The scores.
    pub(super) fn report(&self) -> Report<'static> {
        score(self.instrument, &self.values)
    }

    /// What a reader of the score must know: sentences, none when there is nothing to say.
    pub(super) fn warnings(&self, report: &Report, words: Words) -> Vec<String> {
        let index = report.index();
        let unanswered = (index.open > 0).then(|| words.unanswered(index.open as usize));
        let split = index
            .exact()
            .and_then(|exact| words.split(self.instrument, exact, self.year));
        let differs = self.score_differs.then(|| words.score_differs().to_owned());
        [unanswered, split, differs].into_iter().flatten().collect()
    }
}
