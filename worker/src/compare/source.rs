//! An assessment that can be chosen for a side, scored at every stage that has a value in it.

use spbe::assessment::{Assessment, Stage};
use spbe::exchange::Imported;
use spbe::instrument::Instrument;
use spbe::score::{Report, Score, ValueError, score};

use crate::intake::{Origin, Taken};

/// An assessment.
#[derive(Debug)]
pub(super) struct Source {
    pub(super) origin: Origin,
    pub(super) assessment: Assessment,
    pub(super) instrument: &'static Instrument,
    digest: String,
    own: Report<'static>,
    /// The other stages that have a value of their own; carried over ones alone would repeat another.
    judged: Vec<(Stage, Report<'static>)>,
}

impl Taken for Source {
    fn of(origin: Origin, file: Imported) -> Result<Self, ValueError> {
        let (assessment, instrument) = (file.assessment, file.instrument);
        let at = |stage| {
            let values = assessment.values_at(stage, instrument)?;
            Ok::<_, ValueError>(score(instrument, &values))
        };
        let given = |stage: &Stage| {
            let judged = instrument
                .ids()
                .filter_map(|row| assessment.judged(row, *stage));
            *stage != Stage::SelfAssessment && judged.into_iter().any(|it| it.given_at == *stage)
        };
        let stages = Stage::ALL.into_iter().filter(given);
        let judged = stages.map(|stage| Ok((stage, at(stage)?)));
        Ok(Self {
            origin,
            digest: file.digest,
            own: at(Stage::SelfAssessment)?,
            judged: judged.collect::<Result<_, ValueError>>()?,
            assessment,
            instrument,
        })
    }

    fn digest(&self) -> &str {
        &self.digest
    }
}

impl Source {
    /// Its name in actions: that of the draft, so that it stays chosen while it is being changed, or the
    /// content of a file.
    pub(super) fn key(&self) -> String {
        match &self.origin {
            Origin::Draft(name) => format!("draft:{name}"),
            Origin::File(_) => format!("file:{}", self.digest),
        }
    }

    /// The stages that can be chosen, in their order. The self-assessment always can.
    pub(super) fn stages(&self) -> impl Iterator<Item = Stage> {
        let has = |stage: &Stage| self.report(*stage).is_some();
        Stage::ALL.into_iter().filter(has)
    }

    /// The scores of a stage that can be chosen.
    fn report(&self, stage: Stage) -> Option<&Report<'static>> {
        if stage == Stage::SelfAssessment {
            return Some(&self.own);
        }
        let judged = self.judged.iter().find(|(known, _)| *known == stage);
        judged.map(|(_, report)| report)
    }

    /// A stage and its scores; the self-assessment where that stage cannot be chosen.
    pub(super) fn scores(&self, stage: Stage) -> (Stage, &Report<'static>) {
        match self.report(stage) {
            Some(report) => (stage, report),
            None => (Stage::SelfAssessment, &self.own),
        }
    }

    /// The index of the self-assessment.
    pub(super) fn index(&self) -> Score {
        self.own.index()
    }
}
