//! How far the saved target has been reached. Nothing of it stands in the file: it follows from the
//! stage Target and the self-assessment.

use spbe::assessment::Stage;
use spbe::exact::Exact;

use super::basis::{Basis, Row};

/// A row of the saved target.
pub(super) struct Followed<'b, 'a> {
    pub(super) row: &'b Row<'a>,
    pub(super) target: Exact,
    pub(super) state: State,
}

/// How a row stands to its target.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    /// It is there, or higher.
    Reached,
    /// It lacks so much.
    Missing(Exact),
    /// It has no value yet.
    Open,
}

/// The rows with a target, in the order of the form.
pub(super) fn followed<'b, 'a>(basis: &'b Basis<'a>) -> Vec<Followed<'b, 'a>> {
    let follow = |row: &'b Row<'a>| {
        let target = basis.draft.assessment.judged(row.id, Stage::Target)?.value;
        let state = match row.given {
            None => State::Open,
            Some(value) if value >= target => State::Reached,
            Some(value) => State::Missing(target.minus(value)?),
        };
        Some(Followed { row, target, state })
    };
    basis.rows.iter().filter_map(follow).collect()
}
