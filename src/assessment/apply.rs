//! Making changes: each is checked first, and leaves its inverse.

use super::{
    Answer, Assessment, Change, ChangeError, Evidence, LONGEST_EXPLANATION, LONGEST_FIELD,
    MOST_EVIDENCE, YEARS,
};
use crate::instrument::{IndicatorId, Instrument};

impl Assessment {
    /// Makes a change and returns its inverse.
    ///
    /// # Errors
    /// [`ChangeError`]; the assessment is then as it was.
    pub fn apply(
        &mut self,
        change: Change,
        instrument: &Instrument,
    ) -> Result<Change, ChangeError> {
        match change {
            Change::SetValue { indicator, value } => {
                if let Some(given) = value.filter(|&value| !instrument.allows(value)) {
                    let scale = &instrument.edition().scale;
                    let (lowest, highest) = (scale.lowest, scale.highest);
                    return Err(ChangeError::OffScale {
                        indicator,
                        given,
                        lowest,
                        highest,
                    });
                }
                self.edit(indicator, instrument, |answer, indicator| {
                    let value = std::mem::replace(&mut answer.value, value);
                    Ok(Change::SetValue { indicator, value })
                })
            }
            Change::SetExplanation {
                indicator,
                explanation,
            } => {
                let explanation = with_plain_line_ends(explanation);
                short(&explanation, LONGEST_EXPLANATION)?;
                self.edit(indicator, instrument, |answer, indicator| {
                    let explanation = std::mem::replace(&mut answer.explanation, explanation);
                    Ok(Change::SetExplanation {
                        indicator,
                        explanation,
                    })
                })
            }
            Change::InsertEvidence {
                indicator,
                at,
                evidence,
            } => {
                evidence.check()?;
                self.edit(indicator, instrument, |answer, indicator| {
                    let count = answer.evidence.len();
                    if at > count || count >= MOST_EVIDENCE {
                        return Err(no_such(at, (count + 1).min(MOST_EVIDENCE)));
                    }
                    answer.evidence.insert(at, evidence);
                    Ok(Change::RemoveEvidence { indicator, at })
                })
            }
            Change::ReplaceEvidence {
                indicator,
                at,
                evidence,
            } => {
                evidence.check()?;
                self.edit(indicator, instrument, |answer, indicator| {
                    let most = answer.evidence.len();
                    let old = answer
                        .evidence
                        .get_mut(at)
                        .ok_or_else(|| no_such(at, most))?;
                    let evidence = std::mem::replace(old, evidence);
                    Ok(Change::ReplaceEvidence {
                        indicator,
                        at,
                        evidence,
                    })
                })
            }
            Change::RemoveEvidence { indicator, at } => {
                self.edit(indicator, instrument, |answer, indicator| {
                    let most = answer.evidence.len();
                    if at >= most {
                        return Err(no_such(at, most));
                    }
                    let evidence = answer.evidence.remove(at);
                    Ok(Change::InsertEvidence {
                        indicator,
                        at,
                        evidence,
                    })
                })
            }
            Change::SetHead { agency, year } => {
                check_head(&agency, year)?;
                let agency = std::mem::replace(&mut self.agency, agency);
                let year = std::mem::replace(&mut self.year, year);
                Ok(Change::SetHead { agency, year })
            }
            Change::Restore(state) => {
                if state.edition != self.edition {
                    return Err(ChangeError::OtherEdition {
                        given: state.edition,
                        allowed: self.edition.clone(),
                    });
                }
                Ok(Change::Restore(Box::new(std::mem::replace(self, *state))))
            }
        }
    }

    /// Edits the answer of a row and drops it when nothing is left in it.
    fn edit(
        &mut self,
        indicator: IndicatorId,
        instrument: &Instrument,
        edit: impl FnOnce(&mut Answer, IndicatorId) -> Result<Change, ChangeError>,
    ) -> Result<Change, ChangeError> {
        if instrument.row(&indicator).is_none() {
            let edition = instrument.id().to_string();
            return Err(ChangeError::UnknownIndicator { indicator, edition });
        }
        let answer = self.answers.entry(indicator.clone()).or_default();
        let result = edit(answer, indicator.clone());
        if *answer == Answer::default() {
            self.answers.remove(&indicator);
        }
        result
    }
}

impl Evidence {
    fn check(&self) -> Result<(), ChangeError> {
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
pub(crate) fn is_day(text: &str) -> bool {
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

fn short(text: &str, longest: usize) -> Result<(), ChangeError> {
    let given = text.chars().count();
    if given <= longest {
        Ok(())
    } else {
        Err(ChangeError::TooLong { given, longest })
    }
}

fn no_such(at: usize, most: usize) -> ChangeError {
    ChangeError::NoSuchEvidence {
        given: at + 1,
        most,
    }
}

/// Files come from Windows and browsers from everywhere; one kind of line end keeps digests equal.
fn with_plain_line_ends(text: String) -> String {
    if text.contains('\r') {
        text.replace("\r\n", "\n").replace('\r', "\n")
    } else {
        text
    }
}
