//! Starting a later year from a draft: the agency, and explanations and evidence of the indicators that
//! ask the same. Levels never pass: each year is judged anew, and the scales of two editions differ.
//! Within an edition last year's values become those of the stage "last year".
//!
//! What it makes is looked at before it becomes a draft; the old draft stays as it is.

mod carried;
mod evidence;
mod joined;
mod next;
mod page;
mod table;
mod target;
mod words;

use std::collections::BTreeSet;

use spbe::exchange::{self, Imported};
use spbe::instrument::{IndicatorId, Instrument};
use spbe::words::Words;

use crate::desk::{GivenFile, Reply, Request};
use crate::editions::loaded;
use carried::Carried;
use target::Target;

/// What the page keeps: where to, and the rows that are left out.
#[derive(Debug, Default)]
pub struct CarryPage {
    year: Option<u16>,
    /// Name of the edition; the one for new assessments of the year while none is chosen.
    edition: Option<String>,
    left_out: BTreeSet<IndicatorId>,
    /// The revision that the rows are of.
    rows_of: Option<&'static Instrument>,
}

impl CarryPage {
    /// Does what the user did on the page. The files are the loaded editions of this browser.
    pub fn act(
        &mut self,
        request: &Request,
        draft: &Imported,
        files: &mut dyn Iterator<Item = GivenFile>,
        words: Words,
    ) -> Reply {
        let value = request.value.as_str();
        match request.action.as_str() {
            "year" => self.year = value.parse().ok(),
            "edition" => self.edition = Some(value.to_owned()),
            "row" => self.tick(value),
            _ => {}
        }
        let loaded = loaded(files);
        let Some(target) = Target::of(draft, &loaded, self.year, self.edition.as_deref()) else {
            return Reply::Refused(words::no_later_year(words).into());
        };
        let before = self.rows_of.replace(target.instrument);
        if before.is_some_and(|before| !std::ptr::eq(before, target.instrument)) {
            // The rows of another edition ask other things under the same numbers.
            self.left_out.clear();
        }
        let carried = Carried::new(draft, &target, &self.left_out, words);
        if request.action == "start" {
            return start(draft, &target, &carried, words);
        }
        let page = page::Page {
            draft,
            target: &target,
            carried: &carried,
            today: &request.today,
            words,
        };
        Reply::Page(page.draw().into_string())
    }

    /// `10=off` leaves a row out, `10=on` takes it in again.
    fn tick(&mut self, value: &str) {
        match value.rsplit_once('=') {
            Some((row, "off")) => {
                self.left_out.insert(IndicatorId::new(row));
            }
            Some((row, _)) => {
                self.left_out.remove(&IndicatorId::new(row));
            }
            None => {}
        }
    }
}

fn start(draft: &Imported, target: &Target, carried: &Carried, words: Words) -> Reply {
    let next = match next::assessment(draft, target, carried) {
        Ok(next) => next,
        Err(error) => return Reply::Refused(words.change_error(&error)),
    };
    match exchange::write(&next, target.instrument) {
        Ok(text) => Reply::Look { text },
        Err(error) => Reply::Refused(error.to_string()),
    }
}
