//! What differs from what was submitted: agency, year and general questions, and each row.

use spbe::assessment::Filed;
use spbe::exchange::{self, Imported};
use spbe::instrument::IndicatorId;

/// Something that is not as it was submitted or corrected last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Changed {
    /// Agency, year or general questions.
    General {
        /// Their digest now.
        now: String,
    },
    /// A row.
    Row {
        /// The row.
        row: &'static IndicatorId,
        /// What was submitted; `None` where nothing was.
        before: Option<Filed>,
        /// What stands there now; `None` where nothing does.
        now: Option<Filed>,
    },
}

impl Changed {
    /// The row; `None` for what belongs to none.
    pub(super) fn row(&self) -> Option<&'static IndicatorId> {
        match self {
            Self::General { .. } => None,
            Self::Row { row, .. } => Some(row),
        }
    }
}

/// What differs from what was submitted, the rows in the order of the form; nothing before a submission.
pub(crate) fn since_submission(draft: &Imported) -> Vec<Changed> {
    let Some(submitted) = &draft.assessment.evaluation.submitted else {
        return Vec::new();
    };
    let now = exchange::digest_of_general(&draft.assessment);
    // Files of other programs may not say what it was.
    let is_other = !submitted.general.is_empty() && submitted.general != now;
    let general = is_other.then_some(Changed::General { now });
    let changed = |row: &'static IndicatorId| {
        let before = submitted.answers.get(row).cloned();
        let now = filed(draft, row);
        (before != now).then_some(Changed::Row { row, before, now })
    };
    let rows = draft.instrument.ids().filter_map(changed);
    general.into_iter().chain(rows).collect()
}

/// What is submitted for a row; `None` where nothing has been entered that is.
pub(super) fn filed(draft: &Imported, row: &IndicatorId) -> Option<Filed> {
    let answer = draft.assessment.answer(row)?;
    let entered =
        answer.value.is_some() || !answer.explanation.is_empty() || !answer.evidence.is_empty();
    entered.then(|| Filed {
        value: answer.value,
        digest: exchange::digest_of_answer(row, answer),
    })
}
