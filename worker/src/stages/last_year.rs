//! Last year's result, taken from another exported file: only of the same revision of the edition,
//! since the scales of two editions are not comparable.

use spbe::assessment::{Assessment, Role, Stage};
use spbe::exact::Exact;
use spbe::exchange::{self, Imported};
use spbe::instrument::IndicatorId;
use spbe::words::Words;

use super::entry::{may_edit, with};
use super::result::result_of;
use super::{Refusal, last_year_words};
use crate::desk::GivenFile;

/// The result that a file offers.
#[derive(Debug)]
pub(super) struct PastResult {
    /// Name of the file.
    pub(super) name: String,
    pub(super) agency: String,
    pub(super) year: u16,
    /// The stage of the file that the values are from: its final one, or its self-assessment.
    pub(super) stage: Stage,
    /// The rows with a value.
    pub(super) values: Vec<(IndicatorId, Exact)>,
}

impl PastResult {
    /// Reads the one file that was given.
    pub(super) fn of(
        files: &mut dyn ExactSizeIterator<Item = GivenFile>,
        draft: &Imported,
        role: Option<Role>,
    ) -> Result<Self, Refusal> {
        may_edit(role, Stage::LastYear)?;
        let given = files.len();
        let file = files.next().filter(|_| given == 1);
        let file = file.ok_or(Refusal::Files { given })?;
        // What is not text is not JSON either, and the reader says so.
        let past = exchange::read(&String::from_utf8_lossy(&file.bytes))?.assessment;
        if !past.is_alike(&draft.assessment) {
            return Err(Refusal::Edition {
                given: past.edition,
                allowed: draft.assessment.edition.clone(),
            });
        }
        let asked = |row: &IndicatorId| draft.assessment.asks(row);
        let (stage, values) = result_of(&past, draft.instrument, asked);
        if values.is_empty() {
            return Err(Refusal::Empty { name: file.name });
        }
        Ok(Self {
            name: file.name,
            agency: past.agency,
            year: past.year,
            stage,
            values,
        })
    }

    /// How many rows have another value of last year now.
    pub(super) fn replaced(&self, draft: &Assessment) -> usize {
        let other = |(row, value): &&(IndicatorId, Exact)| {
            let now = draft.judged(row, Stage::LastYear);
            now.is_some_and(|now| now.value != *value)
        };
        self.values.iter().filter(other).count()
    }

    /// The draft with these values as those of last year.
    pub(super) fn fill(
        &self,
        draft: &Imported,
        role: Option<Role>,
        words: Words,
    ) -> Result<(Assessment, String), Refusal> {
        may_edit(role, Stage::LastYear)?;
        let mut filled = draft.assessment.clone();
        for (row, value) in &self.values {
            let mut answer = filled.answer(row).cloned().unwrap_or_default();
            answer.stages.entry(Stage::LastYear).or_default().value = Some(*value);
            filled = with(&filled, draft.instrument, row.clone(), answer)?;
        }
        Ok((
            filled,
            last_year_words::filled(words, self.values.len(), &self.name),
        ))
    }
}
