//! Who may write the open draft: one tab at a time, and no program that is older than the draft.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::Editor;
use crate::assessment::{Assessment, Role, Stage};
use crate::browser::locks::{self, Answer};
use crate::browser::storage;
use crate::drafts::DraftId;
use crate::ui::shelf::lock_name;

/// Who may write.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::ui) enum Access {
    /// This tab.
    Here,
    /// Another tab; this one shows what that one saves.
    OtherTab,
    /// A newer version of this program, which has saved the draft.
    NewerDraft,
    /// A newer version of this program, which is open in another tab.
    NewerProgram,
}

impl Editor {
    /// Who may write.
    pub(in crate::ui) fn access(self) -> Access {
        if self.shelf.is_outdated() {
            Access::NewerProgram
        } else {
            self.access.get()
        }
    }

    /// May this tab write?
    pub(in crate::ui) fn can_write(self) -> bool {
        self.access() == Access::Here
    }

    /// May the answers of the form be changed here? Assessors leave them alone.
    pub(in crate::ui) fn can_answer(self) -> bool {
        // Every question asks, and role and access would remember each. So it follows what is open, which
        // forgets (`Changing`) and which `tell_of_access` notifies.
        self.open.with_all_but_values(|_| ());
        untrack(|| {
            let role = self.session.role();
            self.can_write() && role.is_none_or(|role| role.may_edit(Stage::SelfAssessment))
        })
    }

    /// Tells who follows what is open of another role and of who may write.
    pub(super) fn tell_of_access(self) {
        Effect::new(move |before: Option<(Option<Role>, Access)>| {
            let now = (self.session.role(), self.access());
            // Opening a draft says the same again, and fields would lose what is being typed.
            if before.is_some_and(|before| before != now) {
                self.open.notify();
            }
            now
        });
    }

    /// Works on in another role; remembered for this draft while the tab is open.
    pub(in crate::ui) fn act_as(self, role: Option<Role>) {
        self.session.act_as(role);
        if let Some(id) = self.id_now() {
            storage::remember_role(id.as_str(), role.map(Role::word));
        }
    }

    /// Works on in the role that was chosen for a draft before in this tab, or in none.
    pub(super) fn act_as_before(self, id: &DraftId) {
        let role = storage::role(id.as_str());
        self.session.act_as(role.and_then(|word| Role::of(&word)));
    }

    /// Takes the draft over from the tab that has it.
    pub(in crate::ui) fn take_over(self) {
        if let Some(id) = self.id_now() {
            self.ask(id, true);
        }
    }

    /// Asks to be the one that writes a draft. Until the answer comes this tab writes: what two
    /// tabs save in that moment is kept apart.
    pub(super) fn claim(self, id: &DraftId) {
        self.access.set(Access::Here);
        self.ask(id.clone(), false);
    }

    fn ask(self, id: DraftId, steal: bool) {
        // Lets go of the draft before, and of an answer that is still to come.
        self.let_go();
        let turn = self.turn.get_value();
        spawn_local(async move {
            let take = async || {
                let id = id.clone();
                let name = lock_name(&id);
                let lost = move || {
                    if self.turn.get_value() == turn {
                        self.lose(&id);
                    }
                };
                locks::take(&name, steal, lost).await
            };
            let mut answer = take().await;
            if matches!(answer, Answer::Taken) {
                // It may have been this tab's own, which it is letting go of.
                answer = take().await;
            }
            if self.turn.get_value() != turn {
                return;
            }
            match answer {
                Answer::Taken => self.access.set(Access::OtherTab),
                Answer::Held(lock) => {
                    self.lock.set_value(Some(lock));
                    self.access.set(Access::Here);
                }
                // Without locks the check before each save keeps the tabs apart.
                Answer::Unknown => {}
            }
            if steal {
                // What this tab could not save is kept: the check before the save sees to it.
                if !self.is_unsaved() {
                    self.read_again();
                }
                self.access.set(Access::Here);
                self.flush();
            }
        });
    }

    /// Lets go of the draft that this tab writes.
    pub(super) fn let_go(self) {
        self.turn.update_value(|turn| *turn += 1);
        self.lock.set_value(None);
    }

    /// Another tab has taken the draft over.
    fn lose(self, id: &DraftId) {
        if self.id_now().as_ref() != Some(id) {
            return;
        }
        self.lock.set_value(None);
        self.access.set(Access::OtherTab);
        // What this tab had not saved yet is saved apart now.
        self.flush();
    }

    /// Another tab has written a draft.
    pub(in crate::ui) fn written_elsewhere(self, id: &DraftId) {
        if self.id_now().as_ref() != Some(id) || self.is_unsaved() {
            return;
        }
        let holds = self.lock.with_value(Option::is_some);
        if !holds && self.access.get_untracked() == Access::Here {
            self.access.set(Access::OtherTab);
        }
        if self.access.get_untracked() == Access::OtherTab {
            self.read_again();
        }
    }

    /// Shows the open draft as it stands in the storage.
    fn read_again(self) {
        let Some(id) = self.id_now() else { return };
        // What cannot be read now stays as it was read before.
        if let Ok(Some(Ok(draft))) = self.shelf.open(&id) {
            self.open_as(draft);
        }
    }

    /// Has the open draft the same entries?
    pub(super) fn is_as(self, assessment: &Assessment) -> bool {
        self.open.with_untracked(|open| {
            open.as_ref()
                .is_some_and(|open| open.assessment == *assessment)
        })
    }
}
