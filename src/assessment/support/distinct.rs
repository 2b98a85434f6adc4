//! Rows that should be about different things, such as the three services of a sector (indicators
//! 45–47 of 2020), and seem not to be. It is a doubt and limits no level.

use super::scope;
use crate::assessment::{Answer, Assessment};
use crate::instrument::format::Rule;
use crate::instrument::{IndicatorId, Instrument};

/// A row that seems to be about the same thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Doubt<'a> {
    /// The rule that asks for different things.
    pub rule: &'a Rule,
    /// The other row.
    pub other: &'a IndicatorId,
}

/// The rows of the rule that say the same as a row does. Those at the lowest level are left out:
/// what does not exist need not differ.
pub(super) fn doubts<'a>(
    assessment: &Assessment,
    instrument: &'a Instrument,
    row: &IndicatorId,
    rule: &'a Rule,
) -> Vec<Doubt<'a>> {
    let lowest = instrument.edition().scale.lowest;
    let about = |id: &IndicatorId| assessment.answer(id).filter(|it| it.value > Some(lowest));
    let Some(own) = about(row) else {
        return Vec::new();
    };
    let others = scope::rows_of(instrument, rule).filter(|&id| id != row);
    others
        .filter(|id| about(id).is_some_and(|other| is_alike(own, other)))
        .map(|other| Doubt { rule, other })
        .collect()
}

fn is_alike(one: &Answer, other: &Answer) -> bool {
    let same = |one: &str, other: &str| !one.is_empty() && one == other;
    same(one.explanation.trim(), other.explanation.trim()) || same(title(one), title(other))
}

/// The title of the first piece of evidence.
fn title(answer: &Answer) -> &str {
    answer.evidence.first().map_or("", |it| it.title.trim())
}
