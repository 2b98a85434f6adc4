//! The result that the parts show: that of the open draft, or the one that a link holds.

use leptos::prelude::*;

use super::editor::Editor;
use super::page::Place;
use crate::score::Report;

/// Where a result comes from.
#[derive(Clone, Copy)]
pub(super) enum Shown {
    /// The open draft: its numbers follow every change, and lead to their places in it.
    Draft(&'static Editor),
    /// A link: its numbers stay as they are and lead nowhere.
    Link {
        /// The score.
        report: StoredValue<Report<'static>>,
        /// The evaluation year.
        year: u16,
    },
}

impl Shown {
    /// Reads the score; `None` when no draft is open.
    pub(super) fn with_report<T>(self, read: impl FnOnce(&Report<'static>) -> T) -> Option<T> {
        match self {
            Self::Draft(editor) => editor.report().with(|report| report.as_ref().map(read)),
            Self::Link { report, .. } => Some(report.with_value(read)),
        }
    }

    /// The evaluation year.
    pub(super) fn year(self) -> u16 {
        match self {
            Self::Draft(editor) => editor.head().1,
            Self::Link { year, .. } => year,
        }
    }

    /// The address of a place that belongs to a number.
    pub(super) fn href(self, place: Place) -> Option<String> {
        match self {
            Self::Draft(editor) => editor.href(place),
            Self::Link { .. } => None,
        }
    }
}
