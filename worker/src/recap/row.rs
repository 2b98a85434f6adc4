//! What the roll-up keeps of a submission.

use spbe::exchange::{self, ImportError, Signed};
use spbe::instrument::{Instrument, NodeIndex};
use spbe::score::{Score, score};

/// A submission in the table.
#[derive(Debug, Clone)]
pub(super) struct Row {
    pub agency: String,
    pub year: u16,
    pub instrument: &'static Instrument,
    pub index: Score,
    /// The scores of the domains, or of whatever layer the edition has below the index.
    pub parts: Vec<Score>,
    pub answered: usize,
    /// The score that the file states is the one of its answers.
    pub score_holds: bool,
    pub signed: Signed,
    pub digest: String,
}

/// The nodes right below the index, which the table has a column for each.
pub(super) fn parts(instrument: &Instrument) -> &[NodeIndex] {
    &instrument.node(Instrument::ROOT).children
}

impl Row {
    /// Reads a submission; its digest was compared on the way.
    pub(super) fn read(text: &str) -> Result<Self, ImportError> {
        let file = exchange::read(text)?;
        let signed = file.signed();
        let (assessment, instrument) = (file.assessment, file.instrument);
        // Every value was checked against the instrument when it was read.
        let Ok(values) = assessment.values(instrument) else {
            return Err(ImportError::Missing {
                place: "answers".into(),
            });
        };
        let report = score(instrument, &values);
        let parts = parts(instrument).iter().map(|&node| report.score(node));
        Ok(Self {
            year: assessment.year,
            instrument,
            index: report.index(),
            parts: parts.collect(),
            answered: assessment.answered(),
            score_holds: file.score_faults.is_empty(),
            signed,
            digest: file.digest,
            agency: assessment.agency,
        })
    }

    /// The predicate; `None` while rows are open.
    pub(super) fn predicate(&self) -> Option<&'static spbe::instrument::format::Band> {
        let verdict = self.instrument.verdict(self.index.exact()?, self.year)?;
        Some(verdict.band)
    }

    /// How far it can be trusted: not sound, sound, sound and signed.
    pub(super) fn trust(&self) -> u8 {
        match (self.is_sound(), &self.signed) {
            (false, _) => 0,
            (true, Signed::By(_)) => 2,
            (true, _) => 1,
        }
    }

    /// Is everything about it as it should be?
    pub(super) fn is_sound(&self) -> bool {
        self.score_holds && !matches!(self.signed, Signed::Wrongly(_))
    }
}
