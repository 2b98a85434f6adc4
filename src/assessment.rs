//! One agency's answers in one year, and the only ways to change them.
//!
//! The fields are those of the form: level, explanation ("Penjelasan") and evidence ("Data dukung")
//! per indicator (Permen PANRB 59/2020, Lampiran, h.29–30; Pedoman Menteri PANRB 3/2024, h.194–201).
//! Every change returns its inverse, so undo is a list of changes.

mod apply;
mod change;
mod evaluation;
mod external;
mod limits;
mod over;
pub mod ready;
mod role;
mod stage;
pub mod support;
mod tidy;
mod work_plan;

pub use crate::document::is_day;
pub use change::{Change, ChangeError};
pub use evaluation::{
    CorrectedRow, Correction, Deadline, Evaluation, Filed, GeneralAnswer, Narrative, Submitted,
};
pub use limits::check_head;
pub use role::Role;
pub use stage::{Judged, Judgement, Review, Stage};
pub use work_plan::{AIM_DECIMALS, Aim, Cap, RowTerms, WorkPlan};

use litemap::LiteMap;

use crate::exact::Exact;
use crate::instrument::{EditionId, IndicatorId, Instrument, editions};
use crate::score::{ValueError, Values};

/// Longest explanation, in characters.
pub const LONGEST_EXPLANATION: usize = 5_000;
/// Longest single field of an evidence entry, or name of an agency, in characters.
pub const LONGEST_FIELD: usize = 500;
/// Most evidence entries of one indicator.
pub const MOST_EVIDENCE: usize = 50;
/// Longest text of an assessor: explanation or note at a stage, part of a narrative, in characters.
pub const LONGEST_NOTE: usize = 2_000;
/// Most general questions, and most dates of a calendar.
pub const MOST_ENTRIES: usize = 50;
/// Most corrections after a submission.
pub const MOST_CORRECTIONS: usize = 500;
/// The evaluation years that can be entered.
pub const YEARS: std::ops::RangeInclusive<u16> = 2018..=2099;

/// One agency's answers in one year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assessment {
    /// The edition of the instrument.
    pub edition: EditionId,
    /// Its revision (see [`Instrument::revision`]). Both stay unless the user takes the assessment
    /// over to another revision.
    pub revision: String,
    /// Name of the agency, as in the official results or as typed.
    pub agency: String,
    /// Evaluation year.
    pub year: u16,
    /// The unit whose part of the questionnaire this is; empty for the whole of it.
    pub part: String,
    /// What belongs to the evaluation as a whole.
    pub evaluation: Evaluation,
    /// What has been answered; rows without any entry are absent.
    answers: LiteMap<IndicatorId, Answer>,
}

/// Whether the criterion of a level is met, by level; levels that nobody has judged are absent.
pub type Criteria = LiteMap<u8, bool>;

/// What has been entered for one row.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answer {
    /// The level; `None` while the row is open. Never 0 and never 1 in silence.
    pub value: Option<Exact>,
    /// Fact and analysis for the chosen level; line ends are `\n`.
    pub explanation: String,
    /// The evidence, in the order of the form.
    pub evidence: Vec<Evidence>,
    /// The unit that is to answer; empty while none is named.
    pub unit: String,
    /// The file that the answer was taken from when files were merged, also when it was edited since;
    /// empty for one that was entered here.
    pub origin: String,
    /// Which criteria are met.
    pub criteria: Criteria,
    /// The index of another institution that the level was taken from.
    pub external: Option<Exact>,
    /// What the other stages say; blank ones are absent.
    pub stages: LiteMap<Stage, Judgement>,
    /// The review of the external score; `None` before it.
    pub review: Option<Review>,
}

/// One piece of evidence. The files themselves stay where they are; the form names them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Evidence {
    /// Title of the document.
    pub title: String,
    /// What it is.
    pub kind: EvidenceKind,
    /// Its number, or a link to it.
    pub reference: String,
    /// Pages, articles or chapters that matter.
    pub page: String,
    /// Its date, `YYYY-MM-DD`, or empty.
    pub date: String,
}

/// What a piece of evidence is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum EvidenceKind {
    /// A policy that is in force: regulation, decree, circular.
    #[default]
    Policy,
    /// A policy that is not signed yet; it supports level 1 at most (Permen PANRB 59/2020, h.25).
    DraftPolicy,
    /// A plan, guideline, architecture, or other document.
    Document,
    /// A report or minutes of a review, evaluation or audit.
    Report,
    /// An application: address, test account, screenshots, video, manual.
    Application,
    /// Anything else.
    Other,
}

impl EvidenceKind {
    /// All kinds, in the order of the form.
    pub const ALL: [Self; 6] = [
        Self::Policy,
        Self::DraftPolicy,
        Self::Document,
        Self::Report,
        Self::Application,
        Self::Other,
    ];
}

impl Assessment {
    /// An assessment without answers.
    pub fn new(instrument: &Instrument, agency: impl Into<String>, year: u16) -> Self {
        Self {
            edition: instrument.id().clone(),
            revision: instrument.revision().to_owned(),
            agency: agency.into(),
            year,
            part: String::new(),
            evaluation: Evaluation::default(),
            answers: LiteMap::new(),
        }
    }

    /// The revision of the edition that it rests on; `None` when that is not here.
    pub fn instrument(&self) -> Option<&'static Instrument> {
        editions::revision(&self.edition, &self.revision)
    }

    /// What has been entered for a row; `None` when nothing has.
    pub fn answer(&self, row: &IndicatorId) -> Option<&Answer> {
        self.answers.get(row)
    }

    /// The rows with any entry.
    pub fn answers(&self) -> impl Iterator<Item = (&IndicatorId, &Answer)> {
        self.answers.iter()
    }

    /// The part of the questionnaire that a unit is to answer, with what stands there and the dates that
    /// the unit has to keep.
    #[must_use]
    pub fn part_of(&self, unit: &str) -> Self {
        let dates = self.evaluation.calendar.iter();
        let dates = dates.filter(|date| date.unit.is_empty() || date.unit == unit);
        let mut part = Self {
            part: unit.to_owned(),
            evaluation: Evaluation {
                calendar: dates.cloned().collect(),
                ..Evaluation::default()
            },
            answers: LiteMap::new(),
            ..self.clone()
        };
        let rows = self
            .answers
            .iter()
            .filter(|(_, answer)| answer.unit == unit);
        part.answers
            .extend(rows.map(|(row, answer)| (row.clone(), answer.clone())));
        part
    }

    /// Is the row to be answered here? In the part of a unit only those of the unit are.
    pub fn asks(&self, row: &IndicatorId) -> bool {
        self.part.is_empty()
            || self
                .answer(row)
                .is_some_and(|answer| answer.unit == self.part)
    }

    /// The rows in which another assessment of the edition differs, in the order of the form.
    pub fn differences<'a>(
        &'a self,
        other: &'a Self,
        instrument: &'a Instrument,
    ) -> impl Iterator<Item = &'a IndicatorId> {
        let differs = |row: &&IndicatorId| self.answer(row) != other.answer(row);
        instrument.ids().filter(differs)
    }

    /// How many rows have a value.
    pub fn answered(&self) -> usize {
        let values = self.answers.values();
        values.filter(|answer| answer.value.is_some()).count()
    }

    /// The value of each row in the order of the form; `None` while it is open.
    pub fn row_values(&self, instrument: &Instrument) -> Vec<Option<Exact>> {
        instrument.ids().map(|id| self.answer(id)?.value).collect()
    }

    /// The value of a row at a stage, carried over where the stage is blank; `None` while it is
    /// open.
    pub fn judged(&self, row: &IndicatorId, stage: Stage) -> Option<Judged> {
        let answer = self.answer(row)?;
        let mut given_at = stage;
        loop {
            let value = match given_at {
                Stage::SelfAssessment => answer.value,
                _ => answer.stages.get(&given_at).and_then(|it| it.value),
            };
            if let Some(value) = value {
                return Some(Judged { value, given_at });
            }
            given_at = given_at.carried_from()?;
        }
    }

    /// The values of all rows at a stage, ready to be scored.
    ///
    /// # Errors
    /// [`ValueError`] when a value does not fit the instrument.
    pub fn values_at(&self, stage: Stage, instrument: &Instrument) -> Result<Values, ValueError> {
        let value = |row| Some(self.judged(row, stage)?.value);
        Values::new(instrument, &instrument.ids().map(value).collect::<Vec<_>>())
    }

    /// The values of all rows, ready to be scored.
    ///
    /// # Errors
    /// [`ValueError`] when a value does not fit the instrument.
    pub fn values(&self, instrument: &Instrument) -> Result<Values, ValueError> {
        Values::new(instrument, &self.row_values(instrument))
    }
}
