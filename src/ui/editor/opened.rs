//! What is open, and which of its changes a view is told of.
//!
//! Choosing a level is what is done most often, and most views show something else: texts, evidence,
//! agency and year, who may write. Those follow all but the values, and sleep meanwhile.

use super::OpenDraft;
use crate::ui::changing::Changing;

/// Which views learn of a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Told {
    /// None: nothing has changed.
    None,
    /// Those that follow the values: a value has changed and nothing else.
    OfValue,
    /// All of them.
    All,
}

/// The open draft; `None` when nothing is open.
#[derive(Debug, Clone, Copy)]
pub(super) struct Opened {
    draft: Changing<Option<OpenDraft>>,
    /// Told of every change but that of a value alone.
    but_values: Changing<()>,
}

impl Opened {
    /// Nothing is open.
    pub(super) fn nothing() -> Self {
        Self {
            draft: Changing::new(None),
            but_values: Changing::new(()),
        }
    }

    /// Reads what is open and follows all of it.
    pub(super) fn with<R>(self, read: impl FnOnce(Option<&OpenDraft>) -> R) -> R {
        self.draft.with(|draft| read(draft.as_ref()))
    }

    /// Reads what is open and follows all but the values.
    pub(super) fn with_all_but_values<R>(self, read: impl FnOnce(Option<&OpenDraft>) -> R) -> R {
        self.but_values.with(|()| self.with_untracked(read))
    }

    /// Reads what is open at this moment.
    pub(super) fn with_untracked<R>(self, read: impl FnOnce(Option<&OpenDraft>) -> R) -> R {
        self.draft.with_untracked(|draft| read(draft.as_ref()))
    }

    /// Changes what nobody follows of the open draft.
    pub(super) fn amend(self, amend: impl FnOnce(&mut OpenDraft)) {
        self.draft.amend(|draft| {
            if let Some(draft) = draft {
                amend(draft);
            }
        });
    }

    /// Changes the open draft and tells the views that the closure names; `None` when nothing is open.
    pub(super) fn change<R>(self, change: impl FnOnce(&mut OpenDraft) -> (Told, R)) -> Option<R> {
        let (told, result) = self.draft.change(|draft| match draft {
            Some(draft) => {
                let (told, result) = change(draft);
                (told != Told::None, (told, Some(result)))
            }
            None => (false, (Told::None, None)),
        });
        if told == Told::All {
            self.but_values.notify();
        }
        result
    }

    /// Opens another draft, or nothing.
    pub(super) fn set(self, draft: Option<OpenDraft>) {
        self.draft.set(draft);
        self.but_values.notify();
    }

    /// Forgets the views that have gone. Whoever follows the values is told often enough for that.
    pub(super) fn forget(self) {
        self.but_values.notify();
    }

    /// Tells all views of what was amended, or of what they follow along with what is open.
    pub(super) fn notify(self) {
        self.draft.notify();
        self.but_values.notify();
    }
}
