//! The eight stages of a draft, each with its values and what they come to.

use spbe::assessment::{Answer, Judged, Role, Stage};
use spbe::exact::Exact;
use spbe::exchange::Imported;
use spbe::instrument::{IndicatorId, Instrument};
use spbe::score::{Report, ValueError, score};
use spbe::words::Words;

/// The stages of a draft.
pub(super) struct Board<'a> {
    pub(super) draft: &'a Imported,
    pub(super) role: Option<Role>,
    pub(super) words: Words,
    /// One for each stage, in their order.
    pub(super) columns: Vec<Column>,
}

/// A stage and what its values come to.
pub(super) struct Column {
    pub(super) stage: Stage,
    pub(super) outcome: Outcome,
    /// How many rows have a value of the stage itself.
    pub(super) own: usize,
    /// How many rows have one carried over.
    pub(super) carried: usize,
}

/// What the values of a stage come to.
pub(super) enum Outcome {
    /// No row has a value there.
    NotBegun,
    /// The scores.
    Scored(Report<'static>),
    /// They cannot be added up.
    Unsummable(ValueError),
}

/// What a stage says about a row in words, and the stage that says it.
pub(crate) struct Said<'a> {
    pub(crate) explanation: &'a str,
    pub(crate) note: &'a str,
    pub(crate) at: Stage,
}

impl<'a> Board<'a> {
    pub(super) fn new(draft: &'a Imported, role: Option<Role>, words: Words) -> Self {
        let columns = Stage::ALL.map(|stage| Column::new(draft, stage)).into();
        Self {
            draft,
            role,
            words,
            columns,
        }
    }

    pub(super) fn instrument(&self) -> &'static Instrument {
        self.draft.instrument
    }

    pub(super) fn answer(&self, row: &IndicatorId) -> Option<&'a Answer> {
        self.draft.assessment.answer(row)
    }

    pub(super) fn judged(&self, row: &IndicatorId, stage: Stage) -> Option<Judged> {
        self.draft.assessment.judged(row, stage)
    }

    /// The value that a stage itself gives a row.
    pub(super) fn own_value(&self, row: &IndicatorId, stage: Stage) -> Option<Exact> {
        let judged = self.judged(row, stage);
        judged.filter(|it| it.given_at == stage).map(|it| it.value)
    }

    /// May the user change what a stage says about a row?
    pub(super) fn may_edit(&self, row: &IndicatorId, stage: Stage) -> bool {
        let may = self.role.is_some_and(|role| role.may_edit(stage));
        may && self.draft.assessment.asks(row)
    }

    /// May the user review a row?
    pub(super) fn may_review(&self, row: &IndicatorId) -> bool {
        let may = self.role.is_some_and(Role::may_review);
        may && self.draft.assessment.asks(row)
    }

    /// The evaluation year of a stage's values.
    pub(super) fn year(&self, stage: Stage) -> u16 {
        stage.year_in(self.draft.assessment.year)
    }
}

impl Column {
    fn new(draft: &Imported, stage: Stage) -> Self {
        let (assessment, instrument) = (&draft.assessment, draft.instrument);
        let judged = instrument
            .ids()
            .filter_map(|row| assessment.judged(row, stage));
        let (own, carried): (Vec<_>, Vec<_>) = judged.partition(|it| it.given_at == stage);
        let (own, carried) = (own.len(), carried.len());
        let outcome = match assessment.values_at(stage, instrument) {
            _ if own + carried == 0 => Outcome::NotBegun,
            Ok(values) => Outcome::Scored(score(instrument, &values)),
            Err(error) => Outcome::Unsummable(error),
        };
        Self {
            stage,
            outcome,
            own,
            carried,
        }
    }
}

/// What a stage says in words: like its value, the text is carried over where it is blank.
pub(crate) fn said(answer: &Answer, stage: Stage) -> Said<'_> {
    let own = own_words(answer, stage);
    let blank = own.explanation.is_empty() && value(answer, stage).is_none();
    match stage.carried_from() {
        Some(before) if blank => Said {
            note: own.note,
            ..said(answer, before)
        },
        _ => own,
    }
}

/// What a stage itself says in words.
pub(super) fn own_words(answer: &Answer, at: Stage) -> Said<'_> {
    let judgement = answer.stages.get(&at);
    let (explanation, note) = match at {
        Stage::SelfAssessment => (answer.explanation.as_str(), ""),
        _ => judgement.map_or(("", ""), |it| (&it.explanation, &it.note)),
    };
    Said {
        explanation,
        note,
        at,
    }
}

/// The value that a stage itself gives.
fn value(answer: &Answer, stage: Stage) -> Option<Exact> {
    match stage {
        Stage::SelfAssessment => answer.value,
        _ => answer.stages.get(&stage)?.value,
    }
}
