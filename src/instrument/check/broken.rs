//! What can be wrong with an edition beside its shape: the invariants, by what they are about. The
//! sentences for people are made from these by the pages that show editions.

mod calendar;
mod foreign;
mod head;
mod levels;
mod predicates;
mod references;
mod rules;
mod texts;
mod tree;

pub use calendar::CalendarFault;
pub use foreign::{AllowedValues, ForeignFault, bound, points};
pub use head::HeadFault;
pub use levels::LevelFault;
pub use predicates::PredicateFault;
pub use references::ReferenceFault;
pub use rules::RuleFault;
pub use texts::TextFault;
pub use tree::TreeFault;

/// An invariant that does not hold.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Broken {
    /// Of what stands before the tree.
    #[error(transparent)]
    Head(#[from] HeadFault),
    /// Of names and identifiers.
    #[error(transparent)]
    Text(#[from] TextFault),
    /// Of levels and criteria.
    #[error(transparent)]
    Level(#[from] LevelFault),
    /// Of predicates.
    #[error(transparent)]
    Predicate(#[from] PredicateFault),
    /// Of nodes and weights.
    #[error(transparent)]
    Tree(#[from] TreeFault),
    /// Of values from other institutions.
    #[error(transparent)]
    Foreign(#[from] ForeignFault),
    /// Of rules.
    #[error(transparent)]
    Rule(#[from] RuleFault),
    /// Of the calendar.
    #[error(transparent)]
    Calendar(#[from] CalendarFault),
    /// Of what names indicators.
    #[error(transparent)]
    Reference(#[from] ReferenceFault),
}
