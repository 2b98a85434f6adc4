//! The assessment in other forms: a workbook, a table.

use spbe::exchange::{self, Imported};
use spbe::words::Words;

use crate::desk::Reply;
use crate::{csv, workbook};

/// The workbook.
pub(super) fn workbook(draft: &Imported, words: Words) -> Reply {
    match workbook::write(&draft.assessment, draft.instrument, words) {
        Ok(bytes) => file(draft, "xlsx", workbook::MEDIA, bytes),
        Err(error) => Reply::Refused(error.to_string()),
    }
}

/// The table.
pub(super) fn csv(draft: &Imported, words: Words) -> Reply {
    match csv::write(&draft.assessment, draft.instrument, words) {
        Ok(text) => file(draft, "csv", csv::MEDIA, text.into_bytes()),
        Err(error) => Reply::Refused(error.to_string()),
    }
}

fn file(draft: &Imported, end: &str, media: &'static str, bytes: Vec<u8>) -> Reply {
    let name = exchange::file_name(&draft.assessment);
    let name = name.trim_end_matches("json");
    Reply::File {
        name: format!("{name}{end}"),
        media,
        bytes,
    }
}
