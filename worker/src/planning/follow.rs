//! How far the saved target has been reached: what follows from the stage Target and the
//! self-assessment, and what somebody marked as done, which may disagree.

use spbe::assessment::Stage;
use spbe::exact::Exact;

use super::basis::{Basis, Row};

/// A row of the saved target.
pub(super) struct Followed<'b, 'a> {
    pub(super) row: &'b Row<'a>,
    /// `None` where the row is marked as done, and the target was taken away since.
    pub(super) target: Option<Exact>,
    pub(super) state: State,
    /// The day on which it was done, as somebody marked it.
    pub(super) done: Option<&'b str>,
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
    /// It has no target any more.
    NoTarget,
}

impl Followed<'_, '_> {
    /// Is it marked as done without being reached?
    pub(super) fn disagrees(&self) -> bool {
        self.done.is_some() && self.state != State::Reached
    }
}

/// The rows with a target or a mark, in the order of the form.
pub(super) fn followed<'b, 'a>(basis: &'b Basis<'a>) -> Vec<Followed<'b, 'a>> {
    let follow = |row: &'b Row<'a>| {
        let judged = basis.draft.assessment.judged(row.id, Stage::Target);
        let target = judged.map(|judged| judged.value);
        let done = basis.plan().done_on(row.id);
        let state = match (target, row.given) {
            (None, _) => State::NoTarget,
            (Some(_), None) => State::Open,
            (Some(target), Some(value)) if value >= target => State::Reached,
            (Some(target), Some(value)) => State::Missing(target.minus(value)?),
        };
        let is_followed = target.is_some() || done.is_some();
        is_followed.then_some(Followed {
            row,
            target,
            state,
            done,
        })
    };
    basis.rows.iter().filter_map(follow).collect()
}

/// How many rows stand how to the saved target.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Tally {
    /// Rows with a target.
    pub(super) targets: usize,
    /// Of these: they are there.
    pub(super) reached: usize,
    /// Of these: they are marked as done.
    pub(super) done: usize,
    /// Of these: they are marked as done without being there.
    pub(super) contradicted: usize,
    /// Rows that are marked as done and have no target any more.
    pub(super) left_over: usize,
}

impl Tally {
    pub(super) fn of(rows: &[Followed]) -> Self {
        let count = |is: fn(&Followed) -> bool| rows.iter().filter(|it| is(it)).count();
        Self {
            targets: count(|it| it.target.is_some()),
            reached: count(|it| it.state == State::Reached),
            done: count(|it| it.target.is_some() && it.done.is_some()),
            contradicted: count(|it| it.target.is_some() && it.disagrees()),
            left_over: count(|it| it.target.is_none()),
        }
    }
}
