//! An assessment with its score: what every part of the paper reads.

use spbe::assessment::{Answer, Assessment};
use spbe::exact::Exact;
use spbe::exchange::Imported;
use spbe::instrument::format::IndicatorFile;
use spbe::instrument::predicate::Verdict;
use spbe::instrument::{Instrument, Node, NodeIndex, NodeKind};
use spbe::score::{Report, Score, ValueError, score};

/// An assessment with its score.
pub(super) struct Assessed<'a> {
    /// What was entered.
    pub(super) assessment: &'a Assessment,
    /// The one score tree, from which every figure comes.
    pub(super) report: Report<'static>,
    /// SHA-256 of the content, in hexadecimal.
    pub(super) digest: &'a str,
    /// The moment, ISO 8601 in UTC.
    pub(super) now: &'a str,
}

/// A row of the questionnaire with what was entered for it.
#[derive(Clone, Copy)]
pub(super) struct Row<'a> {
    /// Its node.
    pub(super) node: &'static Node,
    /// What it asks.
    pub(super) indicator: &'static IndicatorFile,
    /// What was entered.
    pub(super) answer: Option<&'a Answer>,
}

impl Row<'_> {
    /// The chosen level; `None` while the row is open.
    pub(super) fn value(&self) -> Option<Exact> {
        self.answer?.value
    }
}

impl<'a> Assessed<'a> {
    /// Scores a draft.
    pub(super) fn new(draft: &'a Imported, now: &'a str) -> Result<Self, ValueError> {
        let values = draft.assessment.values(draft.instrument)?;
        Ok(Self {
            assessment: &draft.assessment,
            report: score(draft.instrument, &values),
            digest: &draft.digest,
            now,
        })
    }

    /// The edition.
    pub(super) fn instrument(&self) -> &'static Instrument {
        self.report.instrument()
    }

    /// The score of the index.
    pub(super) fn index(&self) -> Score {
        self.report.index()
    }

    /// The predicate of an index in the year of the assessment.
    pub(super) fn verdict(&self, index: Exact) -> Option<Verdict<'static>> {
        self.instrument().verdict(index, self.assessment.year)
    }

    /// The aspects, in order.
    pub(super) fn aspects(&self) -> Vec<NodeIndex> {
        self.instrument().tier("aspect").collect()
    }

    /// The rows below a node, in the order of the form.
    pub(super) fn rows_below(&self, group: NodeIndex) -> Vec<Row<'a>> {
        let instrument = self.instrument();
        let row = |index: NodeIndex| {
            let node = instrument.node(index);
            let NodeKind::Row { id, indicator } = &node.kind else {
                return None;
            };
            let answer = self.assessment.answer(id);
            Some(Row {
                node,
                indicator,
                answer,
            })
        };
        let below = instrument.rows_below(group);
        below.into_iter().filter_map(row).collect()
    }
}
