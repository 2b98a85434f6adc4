//! What is entered at a stage: a level, an explanation, a note, the review. Each is one change.

use spbe::assessment::{Answer, Assessment, Change, Review, Role, Stage};
use spbe::exchange::Imported;
use spbe::instrument::{IndicatorId, Instrument};
use spbe::words::Words;

use super::place::Place;
use super::{Refusal, level, words};

/// Enters something into a row: `value` is the place of the field, `=`, and what stands in it.
///
/// # Errors
/// [`Refusal`]; nothing is entered then.
pub(super) fn enter(
    draft: &Imported,
    role: Option<Role>,
    action: &str,
    value: &str,
    words: Words,
) -> Result<(Assessment, String), Refusal> {
    let no_place = || Refusal::NoSuchPlace {
        given: value.to_owned(),
    };
    let (place, given) = value.split_once('=').ok_or_else(no_place)?;
    let Place { stage, row } = Place::read(place, draft.instrument).ok_or_else(no_place)?;
    let reviews = matches!(action, "review" | "review-note");
    if reviews {
        may_review(role)?;
    } else {
        may_edit(role, stage)?;
    }
    asks(&draft.assessment, &row)?;
    let mut answer = draft.assessment.answer(&row).cloned().unwrap_or_default();
    match action {
        "level" => {
            let value = level::read(given, &row, draft.instrument)?;
            match stage {
                Stage::SelfAssessment => answer.value = value,
                _ => answer.stages.entry(stage).or_default().value = value,
            }
        }
        "explanation" => given.clone_into(match stage {
            Stage::SelfAssessment => &mut answer.explanation,
            _ => &mut answer.stages.entry(stage).or_default().explanation,
        }),
        // The form has no note.
        "note" if stage == Stage::SelfAssessment => return Err(no_place()),
        "note" => given.clone_into(&mut answer.stages.entry(stage).or_default().note),
        "review" => review(&mut answer, given),
        _ => review_note(&mut answer, &row, given)?,
    }
    let changed = with(&draft.assessment, draft.instrument, row.clone(), answer)?;
    let done = if reviews {
        words::reviewed(words, &row)
    } else {
        words::entered(words, &row, stage)
    };
    Ok((changed, done))
}

/// The assessment with another answer.
pub(super) fn with(
    assessment: &Assessment,
    instrument: &Instrument,
    indicator: IndicatorId,
    answer: Answer,
) -> Result<Assessment, Refusal> {
    let mut changed = assessment.clone();
    let answer = Box::new(answer);
    changed.apply(Change::SetAnswer { indicator, answer }, instrument)?;
    Ok(changed)
}

/// The guard of the stages.
pub(crate) fn may_edit(role: Option<Role>, stage: Stage) -> Result<(), Refusal> {
    match role.filter(|role| role.may_edit(stage)) {
        Some(_) => Ok(()),
        None => Err(Refusal::Stage { role, stage }),
    }
}

fn may_review(role: Option<Role>) -> Result<(), Refusal> {
    match role.filter(|role| role.may_review()) {
        Some(_) => Ok(()),
        None => Err(Refusal::Review { role }),
    }
}

/// In the part of a unit, other rows are not its own.
pub(crate) fn asks(assessment: &Assessment, row: &IndicatorId) -> Result<(), Refusal> {
    if assessment.asks(row) {
        return Ok(());
    }
    Err(Refusal::OtherUnit {
        row: row.clone(),
        unit: assessment.part.clone(),
    })
}

/// A note stays while the verdict changes, and goes with it.
fn review(answer: &mut Answer, verdict: &str) {
    let note = answer.review.take().map(|review| review.note);
    answer.review = match verdict {
        "valid" | "invalid" => Some(Review {
            valid: verdict == "valid",
            note: note.unwrap_or_default(),
        }),
        _ => None,
    };
}

fn review_note(answer: &mut Answer, row: &IndicatorId, note: &str) -> Result<(), Refusal> {
    match &mut answer.review {
        Some(review) => {
            note.clone_into(&mut review.note);
            Ok(())
        }
        None => Err(Refusal::NoReview { row: row.clone() }),
    }
}
