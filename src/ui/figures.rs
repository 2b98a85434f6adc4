//! What the lists show of each row and each group, with a signal of its own for each: an answer
//! touches the lines that it changes, and not the hundreds that stay as they are.

use leptos::prelude::*;

use super::changing::Changing;
use super::editor::Editor;
use crate::exact::Exact;
use crate::instrument::{Instrument, NodeIndex, NodeKind};
use crate::score::Score;

/// What is shown of a row or a group.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Figure {
    /// Its score; `None` of a view that has gone.
    pub(super) score: Option<Score>,
    /// Is it to be answered here? In the part of a unit only the unit's rows are.
    pub(super) asked: bool,
}

impl Figure {
    /// The value that was entered for a row; `None` while it is open or waits for another institution.
    pub(super) fn value(&self) -> Option<Exact> {
        let score = self.score.filter(|score| score.pending == 0);
        score.and_then(|score| score.exact())
    }

    /// Number of rows with a value.
    pub(super) fn answered(&self, rows: usize) -> usize {
        let without = self.score.map_or(0, |score| score.open + score.pending);
        rows.saturating_sub(without as usize)
    }
}

/// The figures of the open draft; this file alone writes them.
#[derive(Debug, Clone, Copy)]
pub(super) struct Figures(StoredValue<Vec<Changing<Figure>>>);

impl Figures {
    /// Follows the open draft, for the parts of the view that is being made.
    pub(super) fn start(editor: &'static Editor, instrument: &'static Instrument) {
        let now = untrack(|| read(editor, instrument)).unwrap_or_default();
        let figure = |node: NodeIndex| now.get(node.get()).copied().unwrap_or_default();
        let each = instrument.indices().map(|node| Changing::new(figure(node)));
        let figures = Self(StoredValue::new(each.collect()));
        Effect::new(move |_| {
            let Some(now) = read(editor, instrument) else {
                return;
            };
            figures.0.with_value(|each| {
                for (shown, figure) in each.iter().zip(now) {
                    if shown.with_untracked(|shown| *shown != figure) {
                        shown.set(figure);
                    }
                }
            });
        });
        provide_context(figures);
    }

    /// Those of the draft that the component which asks is part of.
    pub(super) fn get() -> Self {
        expect_context()
    }

    /// The figure of a row or a group.
    pub(super) fn of(self, node: NodeIndex) -> Figure {
        // Of a view that has gone, whose last effects may still ask, nobody sees the answer.
        let figure = self.0.try_with_value(|each| each.get(node.get()).copied());
        let figure = figure
            .flatten()
            .and_then(|figure| figure.try_with(|it| *it));
        figure.unwrap_or_default()
    }
}

/// The figures of all rows and groups; `None` when no draft is open, or one with other rows.
fn read(editor: &'static Editor, instrument: &'static Instrument) -> Option<Vec<Figure>> {
    editor.report().with(|report| {
        let report = report.as_ref()?;
        // A corrected note makes another text of the same revision, which has the same rows.
        if report.instrument().digest() != instrument.digest() {
            return None;
        }
        editor.with_all_but_values(|assessment| {
            let asks = |node| match &instrument.node(node).kind {
                NodeKind::Row { id, .. } => assessment.asks(id),
                _ => false,
            };
            let figure = |node| Figure {
                score: Some(report.score(node)),
                asked: asks(node),
            };
            instrument.indices().map(figure).collect()
        })
    })
}
