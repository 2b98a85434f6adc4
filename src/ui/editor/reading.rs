//! Reading the open assessment: what views follow.

use leptos::prelude::*;

use super::{Editor, SaveStatus};
use crate::assessment::{Answer, Assessment};
use crate::drafts::DraftId;
use crate::exact::Exact;
use crate::instrument::{IndicatorId, Instrument};
use crate::score::Report;
use crate::ui::page::{Page, Place};

impl Editor {
    /// Is there anything to undo?
    pub(in crate::ui) fn can_undo(self) -> bool {
        self.open
            .with(|open| open.is_some_and(|open| open.history.can_undo()))
    }

    /// Is there anything to redo?
    pub(in crate::ui) fn can_redo(self) -> bool {
        self.open
            .with(|open| open.is_some_and(|open| open.history.can_redo()))
    }

    /// Reads what has been entered for a row besides its value, and follows that.
    pub(in crate::ui) fn with_answer<T>(
        self,
        row: &IndicatorId,
        read: impl FnOnce(&Answer) -> T,
    ) -> T {
        self.open.with_all_but_values(|open| {
            match open.and_then(|open| open.assessment.answer(row)) {
                Some(answer) => read(answer),
                None => read(&Answer::default()),
            }
        })
    }

    /// Reads what is open and follows all of it; `None` when nothing is.
    pub(in crate::ui) fn with_assessment<T>(
        self,
        read: impl FnOnce(&Assessment) -> T,
    ) -> Option<T> {
        self.open.with(|open| Some(read(&open?.assessment)))
    }

    /// Reads what is open and follows all but the values; `None` when nothing is.
    pub(in crate::ui) fn with_all_but_values<T>(
        self,
        read: impl FnOnce(&Assessment) -> T,
    ) -> Option<T> {
        self.open
            .with_all_but_values(|open| Some(read(&open?.assessment)))
    }

    /// The value of a row; `None` while it is open.
    pub(in crate::ui) fn value(self, row: &IndicatorId) -> Option<Exact> {
        self.with_assessment(|assessment| assessment.answer(row)?.value)
            .flatten()
    }

    /// Remembers the row that the form shows, and forgets who showed the one before.
    pub(in crate::ui) fn remember(self, row: IndicatorId) {
        self.last.set_value(Some(row));
        self.open.forget();
    }

    /// The row to begin at: the one shown last, else the first open one that is asked here, else the
    /// first that is.
    pub(in crate::ui) fn row_to_begin(self, instrument: &Instrument) -> Option<IndicatorId> {
        let open = |id: &&IndicatorId| untrack(|| self.value(id)).is_none();
        let asked = |id: &&IndicatorId| {
            untrack(|| self.with_assessment(|assessment| assessment.asks(id))) == Some(true)
        };
        let rows = || instrument.ids().filter(asked);
        let first = rows().find(open).or(rows().next());
        self.last.get_value().or_else(|| first.cloned())
    }

    /// Agency and year.
    pub(in crate::ui) fn head(self) -> (String, u16) {
        self.with_all_but_values(|it| (it.agency.clone(), it.year))
            .unwrap_or_default()
    }

    /// The revision of its edition that the open draft rests on; `None` when nothing is open.
    pub(in crate::ui) fn revision(self) -> Option<String> {
        self.with_all_but_values(|assessment| assessment.revision.clone())
    }

    /// Identifier of the open draft.
    pub(in crate::ui) fn id(self) -> Option<DraftId> {
        self.open
            .with_all_but_values(|open| open.map(|open| open.id.clone()))
    }

    /// Identifier of the open draft at this moment.
    pub(in crate::ui) fn id_now(self) -> Option<DraftId> {
        untrack(|| self.id())
    }

    /// The address of a place in the open draft.
    pub(in crate::ui) fn href(self, place: Place) -> Option<String> {
        Some(Page::Draft(self.id_now()?, place).href())
    }

    /// The address that all places of the open draft begin with.
    pub(in crate::ui) fn href_of_draft(self) -> String {
        self.href(Place::Form(None)).unwrap_or_default()
    }

    /// The score.
    pub(in crate::ui) fn report(self) -> Memo<Option<Report<'static>>> {
        self.report
    }

    /// Is the time of a save told by now?
    pub(in crate::ui) fn tells_time(self) -> bool {
        self.autosave.tells_time.get()
    }

    /// How far saving is.
    pub(in crate::ui) fn status(self) -> SaveStatus {
        self.autosave.status.get()
    }
}
