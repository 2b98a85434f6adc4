//! The workbook that officials know: cover, questionnaire, evidence, scores, recap, radar.
//!
//! It is alive: scores, index and predicate are formulas over the cells with the levels, in whole
//! units of weight, so that a spreadsheet finds exactly what the score tree finds (Permen PANRB
//! 59/2020, Lampiran, h.21–24). It is also a file to be read back: nothing of an assessment is lost
//! between [`write`] and [`read`].

mod cells;
mod cover;
mod error;
mod evidence;
pub(crate) mod formula;
pub(crate) mod pen;
mod questionnaire;
mod radar;
mod read;
mod recap;
mod scores;
mod words;

pub use error::{Allowed, Place, WorkbookError};
pub use read::read;

use rust_xlsxwriter::{Workbook, XlsxError};
use spbe::assessment::Assessment;
use spbe::exchange;
use spbe::instrument::{Instrument, editions};
use spbe::score::{Report, ValueError, score};
use spbe::words::Words;

use crate::desk::{GivenFile, Reply, Request};
use pen::Pen;

/// Media type of a workbook.
pub const MEDIA: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// What the first cell of the cover says about the file; a later format gets another number.
const FORMAT: &str = "spbe-workbook 1";

/// An assessment that cannot become a workbook.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// A value does not fit the instrument.
    #[error(transparent)]
    Value(#[from] ValueError),
    /// A text or a sheet is larger than a workbook can hold.
    #[error(transparent)]
    Workbook(#[from] XlsxError),
}

/// What the sheets are made of.
struct Source<'a> {
    assessment: &'a Assessment,
    instrument: &'a Instrument,
    report: Report<'a>,
    words: Words,
}

/// Writes an assessment as a workbook in the language of the words.
///
/// # Errors
/// [`WriteError`] when a value does not fit the instrument.
pub fn write(
    assessment: &Assessment,
    instrument: &Instrument,
    words: Words,
) -> Result<Vec<u8>, WriteError> {
    let values = assessment.values(instrument)?;
    let source = Source {
        assessment,
        instrument,
        report: score(instrument, &values),
        words,
    };
    let pen = Pen::new(words.0);
    let mut workbook = Workbook::new();
    cover::write(workbook.add_worksheet(), &source, &pen)?;
    questionnaire::write(workbook.add_worksheet(), &source, &pen)?;
    evidence::write(workbook.add_worksheet(), &source, &pen)?;
    scores::write(workbook.add_worksheet(), &source, &pen)?;
    recap::write(workbook.add_worksheet(), &source, &pen)?;
    radar::write(workbook.add_worksheet(), &source, &pen)?;
    Ok(workbook.save_to_buffer()?)
}

/// Reads a workbook that the user opened; what it holds is looked at before it becomes a draft. The
/// first files are the loaded editions of this browser, since the workbook may be of one of them.
pub fn open(request: &Request, files: &[GivenFile], words: Words) -> Reply {
    let own = request.own.parse().unwrap_or(0).min(files.len());
    let (own, files) = files.split_at(own);
    for edition in own {
        let text = String::from_utf8_lossy(&edition.bytes);
        // The page keeps only sound ones.
        if let Ok(edition) = Instrument::read(&text) {
            editions::bring(edition);
        }
    }
    let [file] = files else {
        return Reply::Refused(words::one_workbook(words).to_owned());
    };
    match read(&file.bytes) {
        Err(error) => Reply::Refused(words::refusal(words, &error)),
        // Values that were read have been checked against the instrument.
        Ok((assessment, instrument)) => match exchange::write(&assessment, instrument) {
            Ok(text) => Reply::Look { text },
            Err(error) => Reply::Refused(error.to_string()),
        },
    }
}
