//! The page of dates: the calendar of this assessment, what each unit still owes until then, and what
//! has been corrected since the submission.
//!
//! The agency collects, checks and submits within the dates of the year (Permen PANRB 59/2020, Lampiran,
//! h.85); a correction after that is recorded with its reason.

mod changes;
mod correction_words;
mod corrections;
mod deadlines;
mod due;
mod due_table;
mod entry_form;
mod history;
mod page;
mod submitted;
mod submitted_words;
mod words;

pub(crate) use changes::since_submission;
pub(crate) use submitted::{mark, stands};

use spbe::exchange::Imported;
use spbe::words::Words;

use crate::desk::{Reply, Request};
use deadlines::NEW;
use entry_form::Edited;

/// What the page keeps.
#[derive(Debug, Default)]
pub struct CalendarPage {
    edited: Option<Edited>,
    /// How many forms for changing a date there have been.
    forms: usize,
}

impl CalendarPage {
    /// Does what the user did on the page.
    pub fn act(&mut self, request: &Request, draft: &Imported, words: Words) -> Reply {
        let (value, today) = (request.value.as_str(), request.today.as_str());
        match request.action.as_str() {
            "edition" => return deadlines::take_from_edition(draft, words),
            "save" => {
                let reply = deadlines::save(value, draft, words);
                if matches!(reply, Reply::Draft { .. }) && !value.starts_with(NEW) {
                    self.edited = None;
                }
                return reply;
            }
            "remove" => return deadlines::remove(value, draft, words),
            "submit" => return submitted::mark(&submitted::day(value), today, draft, words),
            "correct" => {
                let (row, fields) = value.split_once('=').unwrap_or_default();
                return corrections::record(Some(row), fields, today, draft, words);
            }
            "correct-general" => return corrections::record(None, value, today, draft, words),
            "csv" => return history::csv(draft, words),
            "edit" => {
                let form = self.forms;
                let date = deadlines::numbered(value, draft).cloned();
                self.edited = date.map(|date| Edited { date, form });
                self.forms += 1;
            }
            "cancel" => self.edited = None,
            _ => {}
        }
        let edited = self.edited.as_ref();
        Reply::Page(page::draw(edited, today, draft, words).into_string())
    }
}
