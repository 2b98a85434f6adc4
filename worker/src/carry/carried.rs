//! What would be carried to each row of the new edition, and what would not.

use std::collections::BTreeSet;

use spbe::assessment::{Answer, Evidence, Stage};
use spbe::exact::Exact;
use spbe::exchange::Imported;
use spbe::instrument::format::{Confidence, Text};
use spbe::instrument::{IndicatorId, Instrument, NodeIndex, NodeKind};
use spbe::words::Words;

use super::evidence::{self, Collected};
use super::joined::{self, Joined};
use super::target::Target;
use crate::crosswalk::Pairs;
use crate::stages::result_of;

/// Everything that would be carried.
pub(super) struct Carried {
    /// The rows of the new edition that something maps to, in its order.
    pub(super) rows: Vec<Row>,
    /// Rows of the draft with explanation or evidence that no ticked row takes, in the order of the
    /// form.
    pub(super) left: Vec<NodeIndex>,
    /// What the edition says about its pairs; nothing within an edition.
    pub(super) note: Option<&'static Text>,
    /// The values for the stage "last year" and the stage they are from; nothing from another edition
    /// or an earlier year.
    pub(super) last_year: Option<(Stage, Vec<(IndicatorId, Exact)>)>,
}

/// What would be carried to a row.
pub(super) struct Row {
    /// The row of the new edition.
    pub(super) id: IndicatorId,
    /// Has it not been left out?
    pub(super) ticked: bool,
    pub(super) node: NodeIndex,
    /// The rows of the draft that map to it, with the support of the pair between two editions.
    pub(super) sources: Vec<(NodeIndex, Option<Confidence>)>,
    pub(super) explanation: Joined,
    pub(super) collected: Collected,
}

impl Carried {
    pub(super) fn new(
        draft: &Imported,
        target: &Target,
        left_out: &BTreeSet<IndicatorId>,
        words: Words,
    ) -> Self {
        let same = std::ptr::eq(draft.instrument, target.instrument);
        let pairs = Pairs::between(draft.instrument, target.instrument).filter(|_| !same);
        let sources = |node: NodeIndex| match &pairs {
            _ if same => vec![(node, None)],
            Some(pairs) => sources_of(node, pairs, draft.instrument, target.instrument),
            None => Vec::new(),
        };
        let row = |&node: &NodeIndex| {
            let row = Row::new(node, sources(node), draft, target, words)?;
            Some(Row {
                ticked: !left_out.contains(&row.id),
                ..row
            })
        };
        let rows: Vec<Row> = target.instrument.rows().iter().filter_map(row).collect();
        let ticked = rows.iter().filter(|row| row.ticked);
        let taken: BTreeSet<NodeIndex> = ticked
            .flat_map(|row| row.sources.iter().map(|(source, _)| *source))
            .collect();
        let left = draft.instrument.rows().iter().copied();
        let has_content = |source: &NodeIndex| {
            let answer = answer(draft, *source);
            answer.is_some_and(|answer| !is_blank(answer))
        };
        Self {
            left: left
                .filter(has_content)
                .filter(|source| !taken.contains(source))
                .collect(),
            rows,
            note: pairs.map(|pairs| pairs.note),
            last_year: (same && target.year == draft.assessment.year + 1)
                .then(|| result_of(&draft.assessment, draft.instrument, |_| true)),
        }
    }

    /// The rows that are not left out.
    pub(super) fn taken(&self) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(|row| row.ticked)
    }
}

impl Row {
    /// `None` for a row that nothing maps to, or nothing with content.
    fn new(
        node: NodeIndex,
        sources: Vec<(NodeIndex, Option<Confidence>)>,
        draft: &Imported,
        target: &Target,
        words: Words,
    ) -> Option<Self> {
        let id = id(target.instrument, node)?;
        let answers = sources
            .iter()
            .filter_map(|&(source, _)| Some((id_of(draft, source)?, answer(draft, source)?)));
        let answers: Vec<(IndicatorId, &Answer)> = answers.collect();
        let texts = answers
            .iter()
            .map(|(id, it)| (id.clone(), it.explanation.as_str()));
        let texts: Vec<_> = texts.filter(|(_, text)| !text.trim().is_empty()).collect();
        let lists = answers.iter().map(|(_, it)| it.evidence.as_slice());
        let collected = evidence::collect(lists);
        if texts.is_empty() && collected.evidence.is_empty() {
            return None;
        }
        Some(Self {
            id,
            ticked: true,
            node,
            sources,
            explanation: joined::join(&texts, words.edition(draft.instrument)),
            collected,
        })
    }

    /// The evidence that is older than two years on a day.
    pub(super) fn old(&self, today: &str) -> impl Iterator<Item = &Evidence> {
        let old = move |it: &&Evidence| evidence::is_old(it, today);
        self.collected.evidence.iter().filter(old)
    }
}

/// The rows that the pairs name for a row of the newer edition, each once. A pair of a repeated indicator
/// is one of all its services.
fn sources_of(
    to: NodeIndex,
    pairs: &Pairs,
    older: &Instrument,
    newer: &Instrument,
) -> Vec<(NodeIndex, Option<Confidence>)> {
    let mut sources: Vec<(NodeIndex, Option<Confidence>)> = Vec::new();
    for pair in &pairs.pairs {
        if !rows_of(newer, pair.to).contains(&to) {
            continue;
        }
        for from in rows_of(older, pair.from) {
            if sources.iter().all(|(known, _)| *known != from) {
                sources.push((from, Some(pair.confidence)));
            }
        }
    }
    sources
}

fn rows_of(instrument: &Instrument, indicator: NodeIndex) -> Vec<NodeIndex> {
    match instrument.node(indicator).kind {
        NodeKind::Row { .. } => vec![indicator],
        _ => instrument.rows_below(indicator),
    }
}

fn id(instrument: &Instrument, row: NodeIndex) -> Option<IndicatorId> {
    match &instrument.node(row).kind {
        NodeKind::Row { id, .. } => Some(id.clone()),
        _ => None,
    }
}

fn id_of(draft: &Imported, row: NodeIndex) -> Option<IndicatorId> {
    id(draft.instrument, row)
}

fn answer(draft: &Imported, row: NodeIndex) -> Option<&Answer> {
    draft.assessment.answer(&id_of(draft, row)?)
}

fn is_blank(answer: &Answer) -> bool {
    answer.explanation.trim().is_empty() && answer.evidence.is_empty()
}
