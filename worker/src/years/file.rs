//! A file about one year of an agency, scored at the two stages that years are compared by.

use spbe::assessment::Stage;
use spbe::exchange::{self, ImportError};
use spbe::instrument::Instrument;
use spbe::score::{Report, ValueError, score};

use crate::stages::stage_of_result;

/// A file that can be shown.
#[derive(Debug, Clone)]
pub(super) struct YearFile {
    /// The name it was given under; `None` for a draft of this browser.
    pub(super) name: Option<String>,
    pub(super) agency: String,
    pub(super) year: u16,
    pub(super) instrument: &'static Instrument,
    pub(super) digest: String,
    /// The stage of its result.
    result: Stage,
    own: Report<'static>,
    last: Report<'static>,
}

/// Why a file is not shown.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(super) enum Refusal {
    /// It cannot be read.
    #[error(transparent)]
    Unreadable(#[from] ImportError),
    /// Its values cannot be added up.
    #[error(transparent)]
    Unsummable(#[from] ValueError),
    /// It is the part of a unit, whose index says nothing about the agency.
    #[error("part of {unit:?}; allowed: the whole questionnaire")]
    Part {
        /// The unit.
        unit: String,
    },
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

impl YearFile {
    /// Reads an exported file.
    pub(super) fn read(name: Option<String>, text: &str) -> Result<Self, Refusal> {
        let file = exchange::read(text)?;
        let (assessment, instrument) = (file.assessment, file.instrument);
        if !assessment.part.is_empty() {
            let unit = assessment.part;
            return Err(Refusal::Part { unit });
        }
        let at = |stage| {
            let values = assessment.values_at(stage, instrument)?;
            Ok::<_, ValueError>(score(instrument, &values))
        };
        Ok(Self {
            name,
            year: assessment.year,
            instrument,
            digest: file.digest,
            result: stage_of_result(&assessment, instrument, |_| true),
            own: at(Stage::SelfAssessment)?,
            last: at(Stage::Final)?,
            agency: assessment.agency.trim().to_owned(),
        })
    }

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
