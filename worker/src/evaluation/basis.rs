//! What texts are drafted from: the values of the best known stage, with the fact behind each.

use spbe::assessment::{Assessment, Stage};
use spbe::exact::Exact;
use spbe::exchange::Imported;
use spbe::instrument::{Instrument, Node, NodeIndex, NodeKind};
use spbe::score::{Report, ValueError, score};

use crate::merge::groups;

/// An assessment at a stage.
pub(super) struct Basis<'a> {
    /// What has been entered.
    pub(super) assessment: &'a Assessment,
    /// The stage.
    pub(super) stage: Stage,
    /// Its score.
    pub(super) report: Report<'static>,
}

/// A row with its value at the stage.
#[derive(Clone, Copy)]
pub(super) struct Found<'a> {
    /// Its node.
    pub(super) node: &'static Node,
    /// The level.
    pub(super) value: Exact,
    /// What the stage that gave the level says about it; may be blank.
    pub(super) fact: &'a str,
}

impl<'a> Basis<'a> {
    /// The final result where no row of it is open, with what was carried over; else the
    /// self-assessment.
    pub(super) fn of(draft: &'a Imported) -> Result<Self, ValueError> {
        let (assessment, instrument) = (&draft.assessment, draft.instrument);
        let at = |stage| {
            let values = assessment.values_at(stage, instrument)?;
            let report = score(instrument, &values);
            Ok(Self {
                assessment,
                stage,
                report,
            })
        };
        let last = at(Stage::Final)?;
        if last.report.index().open == 0 {
            Ok(last)
        } else {
            at(Stage::SelfAssessment)
        }
    }

    /// The edition.
    pub(super) fn instrument(&self) -> &'static Instrument {
        self.report.instrument()
    }

    /// The innermost groups, which are the aspects.
    pub(super) fn groups(&self) -> Vec<NodeIndex> {
        let groups = groups(self.instrument()).into_iter();
        groups.map(|(group, _)| group).collect()
    }

    /// The rows of a group that have a value, in the order of the form.
    pub(super) fn found(&self, group: NodeIndex) -> Vec<Found<'a>> {
        let rows = self.instrument().rows_below(group).into_iter();
        rows.filter_map(|row| self.found_at(row)).collect()
    }

    fn found_at(&self, row: NodeIndex) -> Option<Found<'a>> {
        let node = self.instrument().node(row);
        let NodeKind::Row { id, .. } = &node.kind else {
            return None;
        };
        let judged = self.assessment.judged(id, self.stage)?;
        let answer = self.assessment.answer(id)?;
        let fact = match judged.given_at {
            Stage::SelfAssessment => &answer.explanation,
            stage => &answer.stages.get(&stage)?.explanation,
        };
        Some(Found {
            node,
            value: judged.value,
            fact,
        })
    }
}
