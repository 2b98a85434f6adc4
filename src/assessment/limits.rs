//! What may be entered: lengths, dates, years, values of the scale.

use super::external::check_index;
use super::{
    Answer, ChangeError, Evaluation, Evidence, LONGEST_EXPLANATION, LONGEST_FIELD, LONGEST_NOTE,
    MOST_CORRECTIONS, MOST_ENTRIES, MOST_EVIDENCE, YEARS,
};
use crate::document::is_day;
use crate::exact::Exact;
use crate::instrument::{self, IndicatorId, Instrument};

// An edition's questions and dates are taken over as they are, so whatever it may hold fits here.
const _: () = assert!(instrument::LONGEST_ENTRY <= LONGEST_FIELD);
const _: () = assert!(instrument::MOST_ENTRIES <= MOST_ENTRIES);

impl Answer {
    pub(super) fn check(&self) -> Result<(), ChangeError> {
        short(&self.explanation, LONGEST_EXPLANATION)?;
        short(&self.unit, LONGEST_FIELD)?;
        short(&self.origin, LONGEST_FIELD)?;
        for judgement in self.stages.values() {
            short(&judgement.explanation, LONGEST_NOTE)?;
            short(&judgement.note, LONGEST_NOTE)?;
        }
        if let Some(review) = &self.review {
            short(&review.note, LONGEST_NOTE)?;
        }
        if self.evidence.len() > MOST_EVIDENCE {
            return Err(no_such(self.evidence.len() - 1, MOST_EVIDENCE));
        }
        self.evidence.iter().try_for_each(Evidence::check)
    }
}

impl Evaluation {
    pub(super) fn check(&self, instrument: &Instrument) -> Result<(), ChangeError> {
        let submitted = self.submitted.iter().flat_map(|it| &it.answers);
        let submitted = submitted.map(|(row, filed)| (row, filed.value));
        let corrected = self.corrections.iter().filter_map(|it| it.row.as_ref());
        let corrected = corrected.flat_map(|it| {
            let values = [it.before, it.after];
            values.map(|value| (&it.indicator, value))
        });
        for (row, value) in submitted.chain(corrected) {
            known(row, instrument)?;
            on_scale(row, value, instrument)?;
        }
        few(self.questions.len(), MOST_ENTRIES)?;
        few(self.calendar.len(), MOST_ENTRIES)?;
        few(self.narratives.len(), MOST_ENTRIES)?;
        few(self.corrections.len(), MOST_CORRECTIONS)?;
        short(&self.recommendation, LONGEST_EXPLANATION)?;
        for entry in &self.questions {
            short(&entry.question, LONGEST_FIELD)?;
            short(&entry.answer, LONGEST_EXPLANATION)?;
        }
        for it in self.narratives.values() {
            for text in [&it.fulfilment, &it.strengths, &it.weaknesses] {
                short(text, LONGEST_NOTE)?;
            }
        }
        for deadline in &self.calendar {
            short(&deadline.name, LONGEST_FIELD)?;
            short(&deadline.unit, LONGEST_FIELD)?;
            day(&deadline.to)?;
            if !deadline.from.is_empty() {
                day(&deadline.from)?;
            }
        }
        if let Some(submitted) = &self.submitted {
            day(&submitted.day)?;
        }
        for correction in &self.corrections {
            day(&correction.day)?;
            short(&correction.reason, LONGEST_FIELD)?;
        }
        self.plan.check(instrument)
    }
}

impl Evidence {
    pub(super) fn check(&self) -> Result<(), ChangeError> {
        for field in [&self.title, &self.reference, &self.page, &self.date] {
            short(field, LONGEST_FIELD)?;
        }
        if self.date.is_empty() {
            Ok(())
        } else {
            day(&self.date)
        }
    }
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

/// Checks every value of an answer against the edition.
pub(super) fn check_values(
    indicator: &IndicatorId,
    answer: &Answer,
    instrument: &Instrument,
) -> Result<(), ChangeError> {
    on_scale(indicator, answer.value, instrument)?;
    for judgement in answer.stages.values() {
        on_scale(indicator, judgement.value, instrument)?;
    }
    check_index(indicator, answer.external, instrument)?;
    let scale = &instrument.edition().scale;
    let levels = scale.lowest..=scale.highest;
    let unknown = |level: &&u8| !levels.contains(&Exact::whole((**level).into()));
    match answer.criteria.keys().find(unknown) {
        None => Ok(()),
        Some(&given) => Err(ChangeError::NoSuchLevel {
            indicator: indicator.clone(),
            given,
            lowest: scale.lowest,
            highest: scale.highest,
        }),
    }
}

/// Checks that the edition has a row.
pub(super) fn known(indicator: &IndicatorId, instrument: &Instrument) -> Result<(), ChangeError> {
    if instrument.row(indicator).is_some() {
        return Ok(());
    }
    Err(ChangeError::UnknownIndicator {
        indicator: indicator.clone(),
        edition: instrument.id().to_string(),
    })
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
        values: scale.values,
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

fn few(given: usize, most: usize) -> Result<(), ChangeError> {
    if given <= most {
        Ok(())
    } else {
        Err(ChangeError::TooMany { given, most })
    }
}

pub(super) fn day(text: &str) -> Result<(), ChangeError> {
    if is_day(text) {
        Ok(())
    } else {
        let given = text.to_owned();
        Err(ChangeError::BadDate { given })
    }
}

pub(super) fn no_such(at: usize, most: usize) -> ChangeError {
    ChangeError::NoSuchEvidence {
        given: at + 1,
        most,
    }
}
