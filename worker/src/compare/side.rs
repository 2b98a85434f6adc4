//! A side: an assessment at a stage.

use spbe::assessment::Stage;
use spbe::instrument::Instrument;
use spbe::instrument::predicate::Verdict;
use spbe::score::{Report, Score};
use spbe::words::Words;

use super::source::Source;

/// A side.
#[derive(Debug, Clone, Copy)]
pub(super) struct Side<'a> {
    pub(super) source: &'a Source,
    pub(super) stage: Stage,
    pub(super) scores: &'a Report<'static>,
}

impl<'a> Side<'a> {
    /// An assessment at a stage; at its self-assessment where it has nothing at that stage.
    pub(super) fn new(source: &'a Source, stage: Stage) -> Self {
        let (stage, scores) = source.scores(stage);
        Self {
            source,
            stage,
            scores,
        }
    }

    pub(super) fn instrument(&self) -> &'static Instrument {
        self.source.instrument
    }

    /// The instrument of both; `None` where they rest on two, even if only on two revisions of one.
    pub(super) fn instrument_with(&self, other: &Side) -> Option<&'static Instrument> {
        let instrument = self.instrument();
        std::ptr::eq(instrument, other.instrument()).then_some(instrument)
    }

    /// Is it the same assessment at the same stage?
    pub(super) fn is(&self, other: &Side) -> bool {
        self.stage == other.stage && std::ptr::eq(self.source, other.source)
    }

    pub(super) fn index(&self) -> Score {
        self.scores.index()
    }

    /// The evaluation year of its values.
    fn year(&self) -> u16 {
        self.stage.year_in(self.source.assessment.year)
    }

    /// What people call it: "Pemerintah Kota Denpasar 2023, Target".
    pub(super) fn name(&self, words: Words) -> String {
        let assessment = &self.source.assessment;
        let (agency, stage) = (assessment.agency.trim(), words.stage(self.stage));
        format!("{agency} {}, {stage}", assessment.year)
    }

    /// The predicate, or those between which an incomplete index can still end.
    pub(super) fn predicate(&self, words: Words) -> String {
        let index = self.index();
        let band = |verdict: Verdict| words.predicate(verdict.band);
        let at = |index| self.instrument().verdict(index, self.year()).map(band);
        let (low, high) = (at(index.low), at(index.high));
        words.predicate_range(&low.unwrap_or_default(), &high.unwrap_or_default())
    }
}
