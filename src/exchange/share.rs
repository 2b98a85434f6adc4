//! The levels of an assessment as a text that fits into a link, in two forms of the same content:
//!
//! * short: `spbe-2020.2023.47.<levels>.<check>`, 51 characters for the 47 levels of edition 2020
//! * vector, to be read by people: `spbe-2020/1:3/2:-/…/47:4/year:2023/rows:47/check:<check>`
//!
//! Edition and year stand in it since they decide how the predicate is found; explanations,
//! evidence and names do not. Each content has exactly one text in each form.

mod base32;
mod check;
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
}

impl Shared {
    /// A new assessment of an agency with these levels and nothing else.
    ///
    /// # Errors
    /// [`ChangeError`] when the agency has no name or a too long one.
    pub fn assessment(&self, agency: &str) -> Result<Assessment, ChangeError> {
        check_head(agency, self.year)?;
        let mut assessment = Assessment::new(self.instrument.id().clone(), agency, self.year);
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
    let edition = text.split(form.separator).next().unwrap_or_default();
    let instrument = editions::find(&EditionId::new(edition));
    if let Some(cut) = instrument.and_then(|it| (form.cut)(text, it)) {
        return Err(cut);
    }
    let content = check::content(text).ok_or(ShareError::Edited)?;
    let instrument = instrument.ok_or_else(|| ShareError::UnknownEdition {
        given: edition.to_owned(),
        known: known_editions(),
    })?;
    let shared = (form.read)(content, instrument).filter(|shared| {
        let written = (form.write)(instrument, shared.year, &shared.values);
        written.as_deref() == Some(text)
    });
    shared.ok_or(ShareError::Edited)
}

/// One of the two forms.
struct Form {
    separator: char,
    /// The error of a text whose end is missing.
    cut: fn(&str, &Instrument) -> Option<ShareError>,
    /// Reads what stands before the check characters.
    read: fn(&str, &'static Instrument) -> Option<Shared>,
    write: fn(&Instrument, u16, &[Option<Exact>]) -> Option<String>,
}
