//! The new assessment.

use std::collections::BTreeMap;

use spbe::assessment::{Answer, Assessment, Change, ChangeError, Judgement, Stage};
use spbe::exchange::Imported;
use spbe::instrument::IndicatorId;

use super::carried::Carried;
use super::target::Target;

/// The assessment that begins with what is carried. No row of it has a level.
pub(super) fn assessment(
    draft: &Imported,
    target: &Target,
    carried: &Carried,
) -> Result<Assessment, ChangeError> {
    let mut answers: BTreeMap<IndicatorId, Answer> = BTreeMap::new();
    for row in carried.taken() {
        let answer = answers.entry(row.id.clone()).or_default();
        answer.explanation.clone_from(&row.explanation.text);
        answer.evidence.clone_from(&row.collected.evidence);
    }
    for (row, value) in carried.last_year.iter().flat_map(|(_, values)| values) {
        let judgement = Judgement {
            value: Some(*value),
            ..Judgement::default()
        };
        let answer = answers.entry(row.clone()).or_default();
        answer.stages.insert(Stage::LastYear, judgement);
    }
    let mut next = Assessment::new(target.instrument, &draft.assessment.agency, target.year);
    for (indicator, answer) in answers {
        let answer = Box::new(answer);
        next.apply(Change::SetAnswer { indicator, answer }, target.instrument)?;
    }
    Ok(next)
}
