//! The open assessment as a file.

use leptos::prelude::*;

use super::{Editor, OpenDraft};
use crate::browser::files;
use crate::exchange;

impl Editor {
    /// The draft was handed out as a file.
    pub(in crate::ui) fn was_downloaded(self) {
        // A save that is still to come would count as a change after the download.
        self.flush();
        if let Some(id) = self.id_now() {
            self.shelf.downloaded(&id);
        }
    }

    /// The text of the file. Who reads it follows every change.
    pub(in crate::ui) fn file(self) -> Option<String> {
        self.open.with(|open| {
            let open = open?;
            // Every change was checked against the instrument, so its values fit.
            exchange::write(&open.assessment, open.instrument).ok()
        })
    }

    /// Hands the assessment out as a file and says so.
    pub(in crate::ui) fn export(self) {
        let file = self.open.with_untracked(|open| {
            let OpenDraft {
                assessment,
                instrument,
                ..
            } = open?;
            let rows = instrument.rows().len();
            let answered = assessment.answered();
            let name = exchange::file_name(assessment);
            Some((name, answered, rows))
        });
        let (Some((name, answered, rows)), Some(text)) = (file, untrack(|| self.file())) else {
            return;
        };
        let words = self.session.words_now();
        self.session.announce(match files::offer(&name, &text) {
            Ok(()) => {
                self.was_downloaded();
                words.exported(&name, text.len(), &words.answered_of(answered, rows))
            }
            Err(_) => words.download_refused().to_owned(),
        });
    }
}
