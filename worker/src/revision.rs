//! A newer revision of a draft's edition: first what it changes, then, if the user wants, the draft
//! taken over to it. Until then the draft is scored by the revision that it was made with.
//!
//! Levels are kept where both revisions have the indicator (regulations change the questionnaire
//! within an edition: Permen PANRB 5/2018 and 59/2020); what has no place any more is named first.

mod changes;
mod indicator;
mod page;
mod part_view;
mod planned;
mod scores;
mod takeover;
mod whole;
mod words;

pub use changes::{Changes, NodeChange, Part, RuleChange};
pub use takeover::{Lost, TakenOver, take_over};
pub use whole::Whole;

use spbe::exchange::{self, Imported};
use spbe::instrument::{Instrument, editions};
use spbe::words::Words;

use crate::desk::{GivenFile, Reply, Request};

/// Does what the user did on the page. The files are the loaded editions of this browser.
pub fn act(
    request: &Request,
    draft: &Imported,
    files: &mut dyn Iterator<Item = GivenFile>,
    words: Words,
) -> Reply {
    let newest = newest(draft, files);
    if request.action != "take-over" {
        return Reply::Page(page::page(draft, newest, words).into_string());
    }
    let Some(newest) = newest else {
        return Reply::Refused(words::nothing_newer(words).to_owned());
    };
    let taken = take_over(&draft.assessment, draft.instrument, newest);
    match exchange::write(&taken.assessment, newest) {
        Ok(text) => Reply::Draft {
            text,
            done: words::taken_over(words).to_owned(),
        },
        Err(error) => Reply::Refused(error.to_string()),
    }
}

/// The newest revision of the draft's edition, if the draft rests on another one. Of the files the
/// last is the newest.
fn newest(
    draft: &Imported,
    files: &mut dyn Iterator<Item = GivenFile>,
) -> Option<&'static Instrument> {
    let id = draft.instrument.id();
    let given = files.filter_map(|file| editions::load(&String::from_utf8(file.bytes).ok()?).ok());
    let given = given.filter(|it| it.id() == id).last();
    let newest = given.or_else(|| editions::find(id))?;
    (newest.digest() != draft.instrument.digest()).then_some(newest)
}
