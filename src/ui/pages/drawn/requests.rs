//! Asking the second module, and doing what it answers.

use js_sys::Array;
use leptos::prelude::*;

use super::{Canvas, Status};
use crate::assessment::Change;
use crate::browser::worker::{self, Message};
use crate::browser::{address, clock, files};
use crate::drafts::DraftId;
use crate::exchange;
use crate::ui::page::Drawn;
use crate::ui::session;

/// Media type of a submission.
const JSON: &str = "application/json";
/// The action that puts the answers of many files into the draft.
const MERGE: &str = "apply";

impl Canvas {
    /// Sends what was done.
    pub(super) fn ask(self, action: &str, value: &str, files: &Array) {
        self.status.set(Status::Working);
        let draft = match self.page {
            Drawn::Recap => String::new(),
            _ => self.editor.file().unwrap_or_default(),
        };
        let id = untrack(|| self.editor.id());
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
        ];
        let sent = draft.clone();
        let (again, what, with) = (action.to_owned(), value.to_owned(), files.clone());
        // The page may be left before the answer comes; it then goes nowhere.
        worker::ask(&request, files, move |message| {
            if self.place.try_get_untracked().flatten().is_none() {
                return;
            }
            let changes = matches!(message, Message::Draft { .. });
            if changes && untrack(|| self.editor.file()).as_ref() != Some(&sent) {
                // The draft has changed since: the answer would undo that.
                self.ask(&again, &what, &with);
            } else {
                self.hear(message, &again);
            }
        });
    }

    fn hear(self, message: Message, action: &str) {
        let status = match message {
            Message::Progress { done, all } => Status::Reading { done, all },
            Message::Failed => Status::Failed,
            Message::Refused(reason) => Status::Refused(reason),
            Message::Page(html) => {
                self.put(&html);
                Status::Ready
            }
            Message::File { name, media, bytes } => self.hand_out(&name, &media, &bytes),
            Message::Draft { text, done } => self.become_draft(&text, done, action),
            // Only opening a file leads to a look at it.
            Message::Look(_) => Status::Ready,
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

    /// The draft becomes what the file says, in one step of undo.
    fn become_draft(self, text: &str, done: String, action: &str) -> Status {
        let words = self.session.words_now();
        if !untrack(|| self.editor.can_write()) {
            return Status::Refused(words.only_read().to_owned());
        }
        if action == MERGE && !self.editor.keep_state() {
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
                self.session.announce(done);
                Status::Ready
            }
            Err(reason) => Status::Refused(reason),
        }
    }
}
