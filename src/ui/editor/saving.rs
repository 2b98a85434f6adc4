//! Saving the open draft; when somebody else has saved it meanwhile, as a draft of its own.

use leptos::prelude::*;

use super::access::Access;
use super::{Editor, OpenDraft};
use crate::drafts::{SaveError, Saved, Stamp};
use crate::ui::page::Page;
use crate::ui::shelf::new_id;

impl Editor {
    /// Saves the open draft and says when (ISO 8601, UTC); `None` when nothing is open.
    pub(super) fn save(self) -> Option<Result<String, SaveError>> {
        if untrack(|| self.shelf.is_outdated()) {
            return Some(Err(SaveError::Newer));
        }
        if self.access.get_untracked() != Access::Here {
            return self.save_apart();
        }
        match self.write()? {
            Err(SaveError::Conflict | SaveError::Newer) => self.save_apart(),
            result => Some(result.map(|saved| saved.saved)),
        }
    }

    fn write(self) -> Option<Result<Saved, SaveError>> {
        let result = self.open.with_untracked(|open| {
            let OpenDraft {
                id,
                assessment,
                instrument,
                last,
                ..
            } = open?;
            let result = self.shelf.save(id, last.as_ref(), assessment, instrument);
            Some(result)
        });
        if let Some(Ok(saved)) = &result {
            self.build_on(saved.stamp.clone());
        }
        result
    }

    fn build_on(self, stamp: Stamp) {
        self.open.amend(|open| open.last = Some(stamp));
    }

    /// Both texts are kept: the one in the storage as it is, the one of this tab as a new draft,
    /// with which the user goes on.
    fn save_apart(self) -> Option<Result<String, SaveError>> {
        let (former, id) = (self.id_now()?, new_id());
        let move_to = |id, last| {
            self.open.amend(|open| (open.id, open.last) = (id, last));
        };
        // The same entries on both sides need no second draft.
        if let Ok(Some(Ok(draft))) = self.shelf.open(&former)
            && !draft.newer
            && self.is_as(&draft.assessment)
        {
            self.build_on(draft.stamp);
            return Some(Ok(draft.saved));
        }
        let last = self.open.with_untracked(|open| open?.last.clone());
        move_to(id.clone(), None);
        let result = self.write()?;
        if result.is_err() {
            move_to(former, last);
            return Some(result.map(|saved| saved.saved));
        }
        self.open.notify();
        self.claim(&id);
        if let Page::Draft(shown, place) = self.session.page_now()
            && shown == former
        {
            self.session.replace(&Page::Draft(id, place));
        }
        let sentence = self.session.words_now().saved_apart();
        self.session.announce(sentence.to_owned());
        Some(result.map(|saved| saved.saved))
    }

    /// Saves what is open although it was saved before; in a tab that only looks on, as a draft of
    /// its own. Is it saved?
    pub(in crate::ui) fn save_again(self) -> bool {
        let is_ours = self.access.get_untracked() != Access::NewerDraft;
        is_ours && self.id_now().is_some() && {
            self.mark();
            self.flush()
        }
    }
}
