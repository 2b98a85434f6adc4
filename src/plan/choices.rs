//! How states came about, and how many of them a plan may take: an edition and its terms can come from
//! a file, and must not keep anyone waiting for ever.

use super::PlanError;

/// Most states that are kept, and most that are compared in one go: in a browser at most some 25
/// megabytes for the ones and 100 for the others. The shipped editions need up to 80 000 for random
/// costs up to [`DEAREST`](super::DEAREST), whatever waits for what.
const MOST_MADE: usize = 1 << 21;
/// Most states that are compared for one plan: less than a second. The shipped editions need up to
/// 1.6 million.
const MOST_COMPARED: usize = 1 << 25;

/// How states came about.
#[derive(Debug, Default)]
pub(super) struct Choices {
    made: Vec<Made>,
    compared: usize,
}

#[derive(Debug)]
enum Made {
    /// This row has this of its values.
    Row(usize, usize),
    /// Two states together.
    Both(usize, usize),
}

impl Choices {
    /// A row with one of its values.
    pub(super) fn row(&mut self, row: usize, rung: usize) -> usize {
        self.made.push(Made::Row(row, rung));
        self.made.len() - 1
    }

    /// Two states together.
    pub(super) fn both(&mut self, one: usize, other: usize) -> usize {
        self.made.push(Made::Both(one, other));
        self.made.len() - 1
    }

    /// Is there room for so many more?
    ///
    /// # Errors
    /// [`PlanError::TooLarge`].
    pub(super) fn reserve(&self, count: usize) -> Result<(), PlanError> {
        let made = self.made.len().checked_add(count);
        let fits = made.is_some_and(|made| made <= MOST_MADE);
        fits.then_some(()).ok_or(PlanError::TooLarge)
    }

    /// So many states are about to be compared in one go.
    ///
    /// # Errors
    /// [`PlanError::TooLarge`].
    pub(super) fn compare(&mut self, count: usize) -> Result<(), PlanError> {
        self.compared = self.compared.saturating_add(count);
        let fits = count <= MOST_MADE && self.compared <= MOST_COMPARED;
        fits.then_some(()).ok_or(PlanError::TooLarge)
    }

    /// The rows that rise in a state, in the order of the form, each with its value.
    pub(super) fn rises(&self, made: usize) -> Vec<(usize, usize)> {
        let mut rises = Vec::new();
        let mut open = vec![made];
        while let Some(at) = open.pop() {
            match self.made.get(at) {
                Some(&Made::Row(row, rung)) if rung > 0 => rises.push((row, rung)),
                Some(&Made::Both(one, other)) => open.extend([one, other]),
                _ => {}
            }
        }
        rises.sort_unstable();
        rises
    }
}
