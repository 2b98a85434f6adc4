//! Asking the second module, and doing what it answers.

use js_sys::Array;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{Canvas, Status, typed};
use crate::assessment::{Change, Role};
use crate::browser::worker::{self, Message};
use crate::browser::{address, clock, files};
use crate::drafts::DraftId;
use crate::exchange;
use crate::ui::page::{Drawn, Page};
use crate::ui::session;
use crate::ui::shelf::{Content, Incoming};

/// Media type of a submission.
const JSON: &str = "application/json";
/// The action that chooses a role.
const ROLE: &str = "role";
/// The actions that change most of the draft: what stood there is kept among the former states.
const SWEEPING: [&str; 3] = ["apply", "take-over", "save-target"];
/// The action that deletes a kept edition.
const DELETE_EDITION: &str = "delete-edition";
/// Tells that an edition has been kept.
const SAVED: &str = "saved";

impl Canvas {
    /// Sends what was done.
    pub(super) fn ask(self, action: &str, value: &str, files: &Array) {
        if action == ROLE {
            return self.editor.act_as(Role::of(value));
        }
        if action == DELETE_EDITION {
            return self.delete_edition(value.to_owned());
        }
        self.status.set(Status::Working);
        let draft = if self.page.is_of_a_draft() {
            self.editor.file().unwrap_or_default()
        } else {
            String::new()
        };
        let own = untrack(|| self.own_files());
        let own_count = own.length().to_string();
        let kept = self.kept_copy();
        let role = untrack(|| self.session.role());
        let id = untrack(|| self.editor.id());
        let topic = match self.session.page_now() {
            Page::Topic(topic) => topic,
            _ => String::new(),
        };
        let request = [
            ("page", self.page.word()),
            ("action", action),
            ("value", value),
            ("draft", &draft),
            ("id", id.as_ref().map_or("", DraftId::as_str)),
            ("lang", self.session.words_now().0.code()),
            ("address", &address::page()),
            ("now", &clock::now()),
            ("today", &clock::today()),
            ("role", role.map_or("", Role::word)),
            ("own", &own_count),
            ("kept", &kept),
            ("topic", &topic),
        ];
        let sent = draft.clone();
        let (again, what, with) = (action.to_owned(), value.to_owned(), files.clone());
        // The page may be left before the answer comes; it then goes nowhere.
        worker::ask(&request, &own.concat(files), move |message| {
            if self.place.try_get_untracked().flatten().is_none() {
                return;
            }
            let changes = matches!(message, Message::Draft { .. });
            if changes && untrack(|| self.editor.file()).as_ref() != Some(&sent) {
                // The draft has changed since: the answer would undo that.
                self.ask(&again, &what, &with);
            } else {
                self.hear(message, &again, &what);
            }
        });
    }

    fn hear(self, message: Message, action: &str, value: &str) {
        let status = match message {
            Message::Progress { done, all } => Status::Reading { done, all },
            Message::Failed => Status::Failed,
            Message::Refused(reason) => Status::Refused(reason),
            Message::Page(html) => {
                self.forget_copy();
                self.draw(html);
                Status::Ready
            }
            Message::Editing { html, kept } => {
                self.keep_copy(&kept);
                self.draw(html);
                Status::Ready
            }
            Message::File { name, media, bytes } => self.hand_out(&name, &media, &bytes),
            Message::Draft { text, done } => self.become_draft(&text, done, action, value),
            Message::Look(text) => self.look_at(&text),
            Message::Edition(text) => self.take_edition(&text),
        };
        let refused = matches!(status, Status::Refused(_));
        self.status.set(status);
        if refused {
            // The button that was pressed may be far below it.
            request_animation_frame(|| session::reveal("refused"));
        }
    }

    fn hand_out(self, name: &str, media: &str, bytes: &js_sys::Uint8Array) -> Status {
        let words = self.session.words_now();
        let size = bytes.length() as usize;
        if files::offer_content(name, media, bytes).is_err() {
            return Status::Refused(words.download_refused().to_owned());
        }
        if self.page == Drawn::Submission && media == JSON {
            self.editor.was_downloaded();
        }
        self.session.announce(words.downloaded(name, size));
        Status::Ready
    }

    /// A new assessment is looked at before it becomes a draft.
    fn look_at(self, text: &str) -> Status {
        let content = Content::read(text);
        let name = match &content {
            Ok(Content::Assessment(file, _)) => exchange::file_name(&file.assessment),
            _ => String::new(),
        };
        self.shelf.look_at(Incoming { name, content });
        self.session.go(&Page::Open);
        Status::Ready
    }

    /// Keeps an edition that was made on the page. Only then may its copy be forgotten: without room
    /// for it, it is the only one.
    fn take_edition(self, text: &str) -> Status {
        let words = self.session.words_now();
        match self.shelf.keep_edition(text) {
            Ok(taken) => {
                self.session.announce(words.edition_taken(taken).to_owned());
                self.ask(SAVED, "", &Array::new());
                Status::Working
            }
            Err(error) => Status::Refused(words.edition_not_kept(&error)),
        }
    }

    fn delete_edition(self, digest: String) {
        spawn_local(async move {
            let removed = self.shelf.remove_edition(&digest).await;
            let words = self.session.words_now();
            match removed {
                Ok(()) => {
                    self.session.announce(words.edition_removed().to_owned());
                    self.ask("", "", &Array::new());
                }
                Err(error) => {
                    let refused = Status::Refused(words.edition_not_removed(&error));
                    // The page may have been left meanwhile.
                    self.status.try_set(refused);
                }
            }
        });
    }

    /// The draft becomes what the file says, in one step of undo.
    fn become_draft(self, text: &str, done: String, action: &str, value: &str) -> Status {
        let words = self.session.words_now();
        if !untrack(|| self.editor.can_write()) {
            return Status::Refused(words.only_read().to_owned());
        }
        // What is merged are answers, and those an assessor leaves alone.
        if self.page == Drawn::Merge && !untrack(|| self.editor.can_answer()) {
            return Status::Refused(words.assessors_do_not_answer().to_owned());
        }
        if SWEEPING.contains(&action) && !self.editor.keep_state() {
            return Status::Refused(words.not_put_into().to_owned());
        }
        let read = exchange::read(text).map_err(|error| words.import_error(&error));
        let changed = read.and_then(|file| {
            let change = Change::Restore(Box::new(file.assessment));
            // Only a file of another edition is refused.
            let applied = self.editor.apply(change, None);
            applied.map_err(|_| words.not_put_into().to_owned())
        });
        match changed {
            Ok(()) => {
                if let Some(place) = self.place.get_untracked() {
                    typed::sent(&place, action, value);
                }
                self.session.announce(done);
                Status::Ready
            }
            Err(reason) => Status::Refused(reason),
        }
    }
}
