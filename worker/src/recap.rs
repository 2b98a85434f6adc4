//! The roll-up of many submissions: a province looks at its regencies, the ministry at all agencies.
//!
//! Only what the table shows is kept of a file, so that a thousand of them take little memory.
//! Assessments of different editions or years never stand in one table or one mean.

mod columns;
mod export;
mod group;
mod intake;
mod row;
mod summary;
mod table;
mod view;
mod words;

use spbe::words::Words;

use crate::desk::{GivenFile, Reply, Request};
use columns::Order;
use intake::Intake;

/// What the page keeps: a row for each submission, what was refused, and how the table is ordered.
#[derive(Debug, Default)]
pub struct RecapPage {
    intake: Intake,
    order: Order,
    /// The group that is shown; the largest while none is chosen.
    group: Option<String>,
}

impl RecapPage {
    /// Does what the user did on the page.
    pub fn act(
        &mut self,
        request: &Request,
        files: &mut dyn ExactSizeIterator<Item = GivenFile>,
        words: Words,
        progress: &mut dyn FnMut(usize, usize),
    ) -> Reply {
        match request.action.as_str() {
            "files" => {
                let all = files.len();
                for (done, file) in files.enumerate() {
                    progress(done, all);
                    self.intake.take(file);
                }
                // What was chosen before may be gone or no longer the largest.
                self.group = None;
            }
            "clear" => *self = Self::default(),
            "sort" => self.order.by(&request.value),
            "group" => self.group = Some(request.value.clone()),
            "csv" | "xlsx" => {
                let group = self.shown();
                return match request.action.as_str() {
                    "csv" => export::csv(&group, words),
                    _ => export::xlsx(&group, words),
                };
            }
            _ => {}
        }
        Reply::Page(view::page(self, words).into_string())
    }

    /// The group that is shown, in its order.
    fn shown(&self) -> group::Group<'_> {
        let groups = group::all(&self.intake.rows);
        let chosen = groups
            .iter()
            .position(|group| Some(group.name()) == self.group);
        let mut group = groups
            .into_iter()
            .nth(chosen.unwrap_or(0))
            .unwrap_or_default();
        self.order.sort(&mut group.rows);
        group
    }
}
