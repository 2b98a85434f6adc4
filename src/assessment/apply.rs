//! Making changes: each is checked first, and leaves its inverse.

use super::limits::{check_head, check_values, no_such, on_scale, short};
use super::tidy::with_plain_line_ends;
use super::{
    Answer, Assessment, Change, ChangeError, LONGEST_EXPLANATION, LONGEST_FIELD, MOST_EVIDENCE,
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
                on_scale(&indicator, value, instrument)?;
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
            Change::SetUnit { indicator, unit } => {
                short(&unit, LONGEST_FIELD)?;
                self.edit(indicator, instrument, |answer, indicator| {
                    let unit = std::mem::replace(&mut answer.unit, unit);
                    Ok(Change::SetUnit { indicator, unit })
                })
            }
            Change::SetAnswer {
                indicator,
                mut answer,
            } => {
                check_values(&indicator, &answer, instrument)?;
                answer.tidy();
                answer.check()?;
                self.edit(indicator, instrument, |old, indicator| {
                    std::mem::swap(old, &mut answer);
                    Ok(Change::SetAnswer { indicator, answer })
                })
            }
            Change::SetEvaluation(mut evaluation) => {
                evaluation.tidy();
                evaluation.check(instrument)?;
                std::mem::swap(&mut self.evaluation, &mut evaluation);
                Ok(Change::SetEvaluation(evaluation))
            }
            Change::SetHead { agency, year } => self.set_head(agency, year),
            Change::Restore(state) => self.restore(*state),
        }
    }

    fn set_head(&mut self, agency: String, year: u16) -> Result<Change, ChangeError> {
        check_head(&agency, year)?;
        let agency = std::mem::replace(&mut self.agency, agency);
        let year = std::mem::replace(&mut self.year, year);
        Ok(Change::SetHead { agency, year })
    }

    fn restore(&mut self, state: Self) -> Result<Change, ChangeError> {
        // Another revision is taken over to, and back by undoing, as long as it is here.
        if state.edition != self.edition || state.instrument().is_none() {
            return Err(ChangeError::OtherEdition {
                given: state.edition,
                allowed: self.edition.clone(),
            });
        }
        Ok(Change::Restore(Box::new(std::mem::replace(self, state))))
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
