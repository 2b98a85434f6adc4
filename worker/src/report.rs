//! The report page: the assessment as it is printed, and the two documents that are signed with it.
//!
//! Permen PANRB 59/2020, Lampiran, h.85–88 names what is handed over and what a report holds. The
//! browser prints what stands here, so the page and the paper cannot differ.

mod assessed;
mod calculation;
mod charts;
mod consent;
mod cover;
pub(crate) mod date;
mod fields;
mod heat_map;
mod levels;
mod minutes;
mod narratives;
mod overview;
mod page;
mod radar;
mod rows;
mod stages;
mod strengths;
mod subject;
mod words;

use spbe::assessment::ready;
use spbe::exchange::Imported;
use spbe::words::Words;

use crate::desk::{Reply, Request};
use assessed::Assessed;
use words as say;

/// What can be printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Document {
    /// The report of the self-assessment.
    Report,
    /// Berita Acara Penilaian Mandiri.
    Minutes,
    /// Pernyataan Persetujuan Publikasi.
    Consent,
}

impl Document {
    const ALL: [Self; 3] = [Self::Report, Self::Minutes, Self::Consent];

    /// Its word in what the page sends.
    fn word(self) -> &'static str {
        match self {
            Self::Report => "report",
            Self::Minutes => "minutes",
            Self::Consent => "consent",
        }
    }
}

/// Does what the user did on the page: shows the report, or the document that was chosen. A
/// document is refused while rows are open, since it states a result, and while anything else keeps the
/// assessment from being handed over, since it speaks of the submission.
pub fn act(request: &Request, draft: &Imported, words: Words) -> Reply {
    let assessed = match Assessed::new(draft, &request.now) {
        Ok(assessed) => assessed,
        Err(error) => return Reply::Refused(error.to_string()),
    };
    if let Some(file) = charts::file(request, &assessed, words) {
        return file;
    }
    let chosen = Document::ALL
        .into_iter()
        .find(|document| document.word() == request.value);
    let document = chosen.unwrap_or(Document::Report);
    let open = assessed.index().open as usize;
    if document != Document::Report && open > 0 {
        return Reply::Refused(say::documents_need_all(words, open));
    }
    let findings = ready::findings(&draft.assessment, draft.instrument, &request.today);
    let missing = findings
        .iter()
        .filter(|finding| finding.gap.blocks())
        .count();
    if document != Document::Report && missing > 0 {
        return Reply::Refused(say::documents_need_a_submission(words, missing));
    }
    let page = page::draw(document, chosen.is_some(), &assessed, words);
    Reply::Page(page.into_string())
}
