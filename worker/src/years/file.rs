//! A file about one year of an agency, scored at the two stages that years are compared by.

use spbe::assessment::Stage;
use spbe::exchange::Imported;
use spbe::instrument::Instrument;
use spbe::score::{Report, ValueError, score};

use crate::intake::{Origin, Taken};
use crate::stages::stage_of_result;

/// A file that can be shown.
#[derive(Debug, Clone)]
pub(super) struct YearFile {
    pub(super) origin: Origin,
    pub(super) agency: String,
    pub(super) year: u16,
    pub(super) instrument: &'static Instrument,
    pub(super) digest: String,
    /// The stage of its result.
    result: Stage,
    own: Report<'static>,
    last: Report<'static>,
}

/// The stage that values are taken from.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Basis {
    /// The final one where it is complete, else the self-assessment.
    #[default]
    Best,
    /// The self-assessment of every year.
    SelfAssessment,
    /// The final one of every year, with what was carried over.
    Final,
}

impl Basis {
    pub(super) const ALL: [Self; 3] = [Self::Best, Self::SelfAssessment, Self::Final];

    /// Its word in actions.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Best => "best",
            Self::SelfAssessment => "self",
            Self::Final => "final",
        }
    }

    pub(super) fn of(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|basis| basis.word() == word)
    }
}

impl Taken for YearFile {
    fn of(origin: Origin, file: Imported) -> Result<Self, ValueError> {
        let (assessment, instrument) = (file.assessment, file.instrument);
        let at = |stage| {
            let values = assessment.values_at(stage, instrument)?;
            Ok::<_, ValueError>(score(instrument, &values))
        };
        Ok(Self {
            origin,
            year: assessment.year,
            instrument,
            digest: file.digest,
            result: stage_of_result(&assessment, instrument, |_| true),
            own: at(Stage::SelfAssessment)?,
            last: at(Stage::Final)?,
            agency: assessment.agency.trim().to_owned(),
        })
    }

    fn digest(&self) -> &str {
        &self.digest
    }
}

impl YearFile {
    /// The scores that a basis takes, and their stage.
    pub(super) fn scores(&self, basis: Basis) -> (Stage, &Report<'static>) {
        let stage = match basis {
            Basis::Best => self.result,
            Basis::SelfAssessment => Stage::SelfAssessment,
            Basis::Final => Stage::Final,
        };
        match stage {
            Stage::Final => (stage, &self.last),
            _ => (Stage::SelfAssessment, &self.own),
        }
    }
}
