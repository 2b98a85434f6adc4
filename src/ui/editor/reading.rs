//! Reading the open assessment: what views follow, and what an export hands out.

use leptos::prelude::*;

use super::{Editor, OpenDraft, SaveStatus};
use crate::assessment::{Answer, Assessment};
use crate::browser::files;
use crate::drafts::DraftId;
use crate::exact::Exact;
use crate::exchange;
use crate::instrument::{IndicatorId, Instrument, NodeIndex};
use crate::score::Report;
use crate::ui::page::{Page, Place};

impl Editor {
    /// Is there anything to undo?
    pub(in crate::ui) fn can_undo(self) -> bool {
        self.open
            .with(|open| open.as_ref().is_some_and(|open| open.history.can_undo()))
    }

    /// Is there anything to redo?
    pub(in crate::ui) fn can_redo(self) -> bool {
        self.open
            .with(|open| open.as_ref().is_some_and(|open| open.history.can_redo()))
    }

    /// Reads what has been entered for a row.
    pub(in crate::ui) fn with_answer<T>(
        self,
        row: &IndicatorId,
        read: impl FnOnce(&Answer) -> T,
    ) -> T {
        self.open.with(|open| {
            let answer = open.as_ref().and_then(|open| open.assessment.answer(row));
            match answer {
                Some(answer) => read(answer),
                None => read(&Answer::default()),
            }
        })
    }

    /// The rows in which another state differs from the open one.
    pub(in crate::ui) fn rows_that_differ(self, other: &Assessment) -> Vec<NodeIndex> {
        self.open.with(|open| {
            let Some(open) = open else { return Vec::new() };
            let differs = |row: &IndicatorId| open.assessment.answer(row) != other.answer(row);
            let rows = open.instrument.rows().iter().zip(open.instrument.ids());
            let rows = rows.filter(|(_, id)| differs(id));
            rows.map(|(&row, _)| row).collect()
        })
    }

    /// Has the open assessment the agency and the year of another state?
    pub(in crate::ui) fn has_head_of(self, other: &Assessment) -> bool {
        let (agency, year) = self.head();
        (agency, year) == (other.agency.clone(), other.year)
    }

    /// The value of a row; `None` while it is open.
    pub(in crate::ui) fn value(self, row: &IndicatorId) -> Option<Exact> {
        self.with_answer(row, |answer| answer.value)
    }

    /// Remembers the row that the form shows.
    pub(in crate::ui) fn remember(self, row: IndicatorId) {
        self.last.set_value(Some(row));
    }

    /// The row to begin at: the one shown last, else the first open one, else the first.
    pub(in crate::ui) fn row_to_begin(self, instrument: &Instrument) -> Option<IndicatorId> {
        let open = |id: &&IndicatorId| untrack(|| self.value(id)).is_none();
        let first = instrument.ids().find(open).or(instrument.ids().next());
        self.last.get_value().or_else(|| first.cloned())
    }

    /// Agency and year.
    pub(in crate::ui) fn head(self) -> (String, u16) {
        self.open.with(|open| {
            let assessment = open.as_ref().map(|open| &open.assessment);
            assessment
                .map(|it| (it.agency.clone(), it.year))
                .unwrap_or_default()
        })
    }

    /// Identifier of the open draft.
    pub(in crate::ui) fn id(self) -> Option<DraftId> {
        self.open
            .with(|open| open.as_ref().map(|open| open.id.clone()))
    }

    /// Identifier of the open draft at this moment.
    pub(in crate::ui) fn id_now(self) -> Option<DraftId> {
        untrack(|| self.id())
    }

    /// The address of a place in the open draft.
    pub(in crate::ui) fn href(self, place: Place) -> Option<String> {
        Some(Page::Draft(self.id_now()?, place).href())
    }

    /// The score.
    pub(in crate::ui) fn report(self) -> Memo<Option<Report<'static>>> {
        self.report
    }

    /// How far saving is.
    pub(in crate::ui) fn status(self) -> SaveStatus {
        self.autosave.status.get()
    }

    /// Hands the assessment out as a file and says so.
    pub(in crate::ui) fn export(self) {
        // A save that is still to come would count as a change after the download.
        self.flush();
        let file = self.open.with_untracked(|open| {
            let OpenDraft {
                id,
                assessment,
                instrument,
                ..
            } = open.as_ref()?;
            let text = exchange::write(assessment, instrument).ok()?;
            let rows = instrument.rows().len();
            let answered = assessment.answered();
            let name = exchange::file_name(assessment);
            Some((id.clone(), name, text, answered, rows))
        });
        let Some((id, name, text, answered, rows)) = file else {
            return;
        };
        let words = self.session.words_now();
        self.session.announce(match files::offer(&name, &text) {
            Ok(()) => {
                self.shelf.downloaded(&id);
                words.exported(&name, text.len(), &words.answered_of(answered, rows))
            }
            Err(_) => words.download_refused().to_owned(),
        });
    }
}
