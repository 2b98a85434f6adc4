//! The invariants of an edition file. Each fault names the node, what was given and what is
//! allowed, because people write these files by hand.

pub mod broken;
mod calendar;
mod foreign;
mod head;
mod levels;
mod place;
mod predicates;
mod rules;
mod texts;
mod tree;
mod weights;

use std::collections::BTreeSet;

use super::format::EditionFile;
use crate::document::ImportError;

pub use broken::Broken;
pub use place::Place;
pub(super) use tree::distinct;
pub(super) use weights::{common_denominator, too_fine};

/// A reason to refuse an edition file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// The text is not an edition file.
    #[error(transparent)]
    Unreadable(#[from] ImportError),
    /// An invariant does not hold.
    #[error("{place}: {broken}")]
    Broken {
        /// The node or the part of the file.
        place: Place,
        /// What the file says there, and what it may say.
        broken: Broken,
    },
}

/// The most faults that are listed: nobody mends more before looking again.
const MOST_FAULTS: usize = 100;

/// What is wrong with an edition file; empty when it can be used. A broken head hides the faults
/// behind it.
pub fn faults(file: &EditionFile) -> Vec<Fault> {
    let mut check = Check {
        file,
        faults: Vec::new(),
        numbers: BTreeSet::new(),
        leaves: BTreeSet::new(),
    };
    check.head();
    // The rest is measured by the head: levels by the scale, rules by the years.
    if !check.faults.is_empty() {
        return check.faults;
    }
    check.legal();
    check.names();
    check.questions();
    check.level_kinds();
    check.predicates(&file.predicates);
    check.tree();
    check.rules();
    check.calendar();
    check.crosswalk();
    check.faults
}

fn broken(place: &Place, broken: impl Into<Broken>) -> Fault {
    let (place, broken) = (place.clone(), broken.into());
    Fault::Broken { place, broken }
}

struct Check<'a> {
    file: &'a EditionFile,
    faults: Vec<Fault>,
    numbers: BTreeSet<(&'a str, &'a str)>,
    /// Numbers of the indicators.
    leaves: BTreeSet<&'a str>,
}

impl Check<'_> {
    fn require(&mut self, holds: bool, place: &Place, otherwise: impl Into<Broken>) {
        if !holds && self.faults.len() < MOST_FAULTS {
            self.faults.push(broken(place, otherwise));
        }
    }
}
