//! The page from top to bottom.

use maud::{Markup, PreEscaped, html};
use spbe::exact::Exact;
use spbe::instrument::IndicatorId;
use spbe::plan::PlanError;
use spbe::words::Words;

use super::basis::Basis;
use super::fault::Fault;
use super::trial::{Outcome, Trial};
use super::{Solved, follow_view, labels, plan_view, rows_view, target_view, words as said};

const STYLE: &str = include_str!("style.css");

/// What is shown.
pub(super) struct Page<'a> {
    pub(super) trial: &'a Trial,
    pub(super) outcome: &'a Outcome,
    pub(super) basis: &'a Basis<'a>,
    pub(super) solved: &'a Solved<'a>,
    /// What was not taken in.
    pub(super) fault: Option<&'a Fault>,
    /// The row whose mark has just been taken away.
    pub(super) unmarked: Option<IndicatorId>,
    /// Whether what is entered is kept.
    pub(super) may_enter: bool,
    /// The day on the device, `YYYY-MM-DD`.
    pub(super) today: &'a str,
    pub(super) words: Words,
}

impl Page<'_> {
    /// Draws it.
    pub(super) fn draw(&self) -> Markup {
        let words = self.words;
        html! {
            style { (PreEscaped(STYLE)) }
            div class="planning" {
                h2 { (words.plan()) }
                p class="screen" { (said::hint(words)) }
                p class="screen" role="status" id="plan-status" data-testid="plan-status" { (self.status()) }
                @if !self.may_enter {
                    p class="notice screen" data-testid="only-looking" { (said::of_the_agency(words)) }
                }
                (target_view::view(self))
                (plan_view::view(self))
                (rows_view::view(self))
                (follow_view::view(self))
            }
        }
    }

    /// What comes out of the plan and of what is supposed, in a line that is read out.
    fn status(&self) -> Markup {
        let (words, basis) = (self.words, self.basis);
        let plan = match self.solved {
            None => said::no_target(words).to_owned(),
            Some((_, Ok(plan))) => {
                said::planned(words, plan.cost, &labels::index(plan.index, basis, words))
            }
            Some((_, Err(error))) => self.why_not(error),
        };
        let index = labels::index(self.outcome.index, basis, words);
        let points = labels::points(self.outcome.difference, words);
        html! {
            span data-testid="planned" { (plan) }
            " "
            span data-testid="supposed" { (said::supposed(words, &index, &points)) }
        }
    }

    /// Why there is no plan. The page lets neither wrong costs nor circles into the terms.
    pub(super) fn why_not(&self, error: &PlanError) -> String {
        match error {
            PlanError::OutOfReach { highest } => {
                said::out_of_reach(self.words, &self.index(*highest))
            }
            PlanError::TooLarge => said::too_large(self.words).to_owned(),
            PlanError::TooFine => said::too_fine(self.words).to_owned(),
            PlanError::Count { .. } | PlanError::Cost { .. } | PlanError::Circle { .. } => {
                error.to_string()
            }
        }
    }

    pub(super) fn index(&self, index: Exact) -> String {
        labels::index(index, self.basis, self.words)
    }
}
