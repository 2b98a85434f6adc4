//! The result that the parts show: that of the open draft, or the one that a link holds.

use leptos::prelude::*;

use super::editor::Editor;
use super::figures::Figures;
use super::page::Place;
use crate::instrument::NodeIndex;
use crate::score::{Report, Score};

/// Where a result comes from.
#[derive(Clone, Copy)]
pub(super) enum Shown {
    /// The open draft: its numbers follow every change, and lead to their places in it.
    Draft(&'static Editor, Figures),
    /// A link: its numbers stay as they are and lead nowhere.
    Link {
        /// The score.
        report: StoredValue<Report<'static>>,
        /// The evaluation year.
        year: u16,
    },
}

impl Shown {
    /// That of the draft which the component that asks is part of.
    pub(super) fn draft() -> Self {
        Self::Draft(Editor::get(), Figures::get())
    }

    /// The score of a row or a group; `None` of a view that has gone.
    pub(super) fn score(self, node: NodeIndex) -> Option<Score> {
        match self {
            Self::Draft(_, figures) => figures.of(node).score,
            Self::Link { report, .. } => Some(report.with_value(|report| report.score(node))),
        }
    }

    /// The evaluation year.
    pub(super) fn year(self) -> u16 {
        match self {
            Self::Draft(editor, _) => editor.head().1,
            Self::Link { year, .. } => year,
        }
    }

    /// The address of a place that belongs to a number.
    pub(super) fn href(self, place: Place) -> Option<String> {
        match self {
            Self::Draft(editor, _) => editor.href(place),
            Self::Link { .. } => None,
        }
    }
}
