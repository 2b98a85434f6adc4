//! The levels of an assessment as a text that fits into a link, in two forms of the same content:
//!
//! * short: `spbe-2020.2023.47.<levels>.<check>`, 51 characters for the 47 levels of edition 2020
//! * vector, to be read by people: `spbe-2020/1:3/2:-/…/47:4/year:2023/rows:47/check:<check>`
//!
//! Another revision than the first one of a shipped edition is named behind the edition, by the
//! beginning of its digest: `spbe-2020.r0123456789ab.2023…`, `spbe-2020/revision:0123456789ab/1:3…`.
//!
//! Edition and year stand in it since they decide how the predicate is found; explanations,
//! evidence and names do not. Each content has exactly one text in each form.

mod base32;
mod check;
mod revision;
mod short;
mod vector;

use super::known_editions;
use crate::assessment::{Assessment, Change, ChangeError, check_head};
use crate::exact::Exact;
use crate::instrument::{EditionId, Instrument, editions};
use crate::score::Values;

/// What a link holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shared {
    /// The edition.
    pub instrument: &'static Instrument,
    /// The evaluation year.
    pub year: u16,
    /// One value for each row in the order of the form; `None` while the row is open.
    pub values: Vec<Option<Exact>>,
}

/// A link that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ShareError {
    /// The end of a short form is missing.
    #[error("the link ends after {given} characters; one of its edition has {expected}")]
    Cut {
        /// Number of characters.
        given: usize,
        /// Number of characters of any short form of the edition.
        expected: usize,
    },
    /// The end of a vector is missing.
    #[error("the link ends after {given} parts; one of its edition has {expected}")]
    CutVector {
        /// Number of whole parts: edition, rows, year, count and check.
        given: usize,
        /// Number of parts of any vector of the edition.
        expected: usize,
    },
    /// The check characters do not belong to what stands before them, or it is not of this form.
    #[error("the link is not as it was made")]
    Edited,
    /// The link is whole, but of an edition that is not here.
    #[error("edition {given}; allowed: {}", known.join(", "))]
    UnknownEdition {
        /// The edition that the link names.
        given: String,
        /// The editions that are here.
        known: Vec<String>,
    },
    /// The link is whole, but of a revision that is not here.
    #[error("edition {edition}, revision {revision:?}; allowed: a revision that is here")]
    UnknownRevision {
        /// The edition that the link names.
        edition: String,
        /// The beginning of the digest; nothing for the first shipped revision.
        revision: String,
    },
}

impl Shared {
    /// A new assessment of an agency with these levels and nothing else.
    ///
    /// # Errors
    /// [`ChangeError`] when the agency has no name or a too long one.
    pub fn assessment(&self, agency: &str) -> Result<Assessment, ChangeError> {
        check_head(agency, self.year)?;
        let mut assessment = Assessment::new(self.instrument, agency, self.year);
        for (indicator, &value) in self.instrument.ids().zip(&self.values) {
            let indicator = indicator.clone();
            assessment.apply(Change::SetValue { indicator, value }, self.instrument)?;
        }
        Ok(assessment)
    }
}

/// Writes the short form; `None` when the values do not fit the edition, or are finer than the
/// hundredths that the form has room for on a decimal scale.
pub fn write_short(instrument: &Instrument, year: u16, values: &[Option<Exact>]) -> Option<String> {
    Values::new(instrument, values).ok()?;
    short::write(instrument, year, values)
}

/// Writes the vector; `None` when the values do not fit the edition.
pub fn write_vector(
    instrument: &Instrument,
    year: u16,
    values: &[Option<Exact>],
) -> Option<String> {
    Values::new(instrument, values).ok()?;
    Some(vector::write(instrument, year, values))
}

/// Reads either form, as it was written and not otherwise.
///
/// # Errors
/// [`ShareError`]: cut off, edited, or of an edition that is not here.
pub fn read(text: &str) -> Result<Shared, ShareError> {
    let form = if text.contains('/') {
        vector::FORM
    } else {
        short::FORM
    };
    let mut parts = text.split(form.separator);
    let edition = parts.next().unwrap_or_default();
    let revision = revision::in_part(parts.next().unwrap_or_default(), form.revision);
    let id = EditionId::new(edition);
    let instrument = revision::find(&id, revision);
    if let Some(cut) = instrument.and_then(|it| (form.cut)(text, it)) {
        return Err(cut);
    }
    let content = check::content(text).ok_or(ShareError::Edited)?;
    let instrument = instrument.ok_or_else(|| unknown(&id, revision))?;
    let shared = (form.read)(content, instrument).filter(|shared| {
        let written = (form.write)(instrument, shared.year, &shared.values);
        written.as_deref() == Some(text)
    });
    shared.ok_or(ShareError::Edited)
}

/// Why a whole link of no revision here is not read.
fn unknown(id: &EditionId, revision: &str) -> ShareError {
    let edition = id.to_string();
    if editions::is_here(id) {
        let revision = revision.to_owned();
        return ShareError::UnknownRevision { edition, revision };
    }
    ShareError::UnknownEdition {
        given: edition,
        known: known_editions(),
    }
}

/// One of the two forms.
struct Form {
    separator: char,
    /// What stands in front of a revision.
    revision: &'static str,
    /// The error of a text whose end is missing.
    cut: fn(&str, &Instrument) -> Option<ShareError>,
    /// Reads what stands before the check characters.
    read: fn(&str, &'static Instrument) -> Option<Shared>,
    write: fn(&Instrument, u16, &[Option<Exact>]) -> Option<String>,
}
