//! The merged assessment.

use spbe::assessment::{Assessment, Change, ChangeError, LONGEST_FIELD};

use super::{ColleagueFile, Decisions, Merge, Offer, State};

/// What merging leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// The draft with the answers that were taken.
    pub assessment: Assessment,
    /// How many were taken.
    pub taken: usize,
    /// Conflicts that nobody has decided; the draft's answers stay.
    pub undecided: usize,
    /// Unopposed answers that were not taken.
    pub left: usize,
}

/// Puts what was decided into the draft, with its origin; the units stay as they are assigned.
///
/// # Errors
/// [`ChangeError`] when an answer does not fit the edition; the draft is then as it was.
pub fn apply(merge: &Merge, decisions: &Decisions) -> Result<Outcome, ChangeError> {
    let mut assessment = merge.draft.clone();
    for row in &merge.rows {
        if let Some(offer) = decisions.taken(row) {
            let draft = assessment.answer(row.indicator).cloned();
            let draft = draft.unwrap_or_default();
            let answer = offer
                .entry
                .answer(draft, row.unit.to_owned(), origin(offer));
            let change = Change::SetAnswer {
                indicator: row.indicator.clone(),
                answer: Box::new(answer),
            };
            assessment.apply(change, merge.instrument)?;
        }
    }
    Ok(Outcome {
        assessment,
        taken: decisions.taking(merge),
        undecided: decisions.open(merge, State::Conflict),
        left: decisions.open(merge, State::Unopposed),
    })
}

/// The unit and the file behind an offer; all of them where several agree.
fn origin(offer: &Offer) -> String {
    let givers = offer.givers.iter().map(|giver| named(giver.file));
    let origin = givers.collect::<Vec<_>>().join("; ");
    match origin.char_indices().nth(LONGEST_FIELD) {
        Some(_) => origin
            .chars()
            .take(LONGEST_FIELD - 1)
            .chain(['…'])
            .collect(),
        None => origin,
    }
}

fn named(file: &ColleagueFile) -> String {
    if file.unit().is_empty() {
        file.name()
    } else {
        format!("{}: {}", file.unit(), file.name())
    }
}
