//! What may be entered: lengths, dates, years, values of the scale.

use super::{
    Answer, ChangeError, Evidence, LONGEST_EXPLANATION, LONGEST_FIELD, MOST_EVIDENCE, YEARS,
};
use crate::exact::Exact;
use crate::instrument::{IndicatorId, Instrument};

impl Answer {
    pub(super) fn check(&self) -> Result<(), ChangeError> {
        short(&self.explanation, LONGEST_EXPLANATION)?;
        short(&self.unit, LONGEST_FIELD)?;
        short(&self.origin, LONGEST_FIELD)?;
        if self.evidence.len() > MOST_EVIDENCE {
            return Err(no_such(self.evidence.len() - 1, MOST_EVIDENCE));
        }
        self.evidence.iter().try_for_each(Evidence::check)
    }
}

impl Evidence {
    pub(super) fn check(&self) -> Result<(), ChangeError> {
        for field in [&self.title, &self.reference, &self.page, &self.date] {
            short(field, LONGEST_FIELD)?;
        }
        if self.date.is_empty() || is_day(&self.date) {
            Ok(())
        } else {
            let given = self.date.clone();
            Err(ChangeError::BadDate { given })
        }
    }
}

/// Is it `YYYY-MM-DD` with a month and a day that exist in some year?
pub fn is_day(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts.as_slice() else {
        return false;
    };
    let number = |part: &str, digits| {
        let plain = part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit());
        plain.then(|| part.parse::<u16>().ok()).flatten()
    };
    let longest = match number(month, 2) {
        Some(2) => 29,
        Some(4 | 6 | 9 | 11) => 30,
        Some(1..=12) => 31,
        _ => 0,
    };
    number(year, 4).is_some() && number(day, 2).is_some_and(|day| (1..=longest).contains(&day))
}

/// Checks the head of an assessment.
///
/// # Errors
/// [`ChangeError::NoAgency`], [`ChangeError::TooLong`] or [`ChangeError::BadYear`].
pub fn check_head(agency: &str, year: u16) -> Result<(), ChangeError> {
    if agency.trim().is_empty() {
        return Err(ChangeError::NoAgency);
    }
    short(agency, LONGEST_FIELD)?;
    if YEARS.contains(&year) {
        Ok(())
    } else {
        Err(ChangeError::BadYear { given: year })
    }
}

/// Checks that a value is one that the edition allows.
pub(super) fn on_scale(
    indicator: &IndicatorId,
    value: Option<Exact>,
    instrument: &Instrument,
) -> Result<(), ChangeError> {
    let Some(given) = value.filter(|&value| !instrument.allows(value)) else {
        return Ok(());
    };
    let scale = &instrument.edition().scale;
    Err(ChangeError::OffScale {
        indicator: indicator.clone(),
        given,
        lowest: scale.lowest,
        highest: scale.highest,
    })
}

pub(super) fn short(text: &str, longest: usize) -> Result<(), ChangeError> {
    let given = text.chars().count();
    if given <= longest {
        Ok(())
    } else {
        Err(ChangeError::TooLong { given, longest })
    }
}

pub(super) fn no_such(at: usize, most: usize) -> ChangeError {
    ChangeError::NoSuchEvidence {
        given: at + 1,
        most,
    }
}
