//! How many checks passed and failed, read from what test programs print.

use std::fmt;
use std::ops::AddAssign;

/// Counted checks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    pub(crate) passed: usize,
    pub(crate) failed: usize,
}

impl Tally {
    /// One check that passed.
    pub(crate) const PASSED: Self = Self {
        passed: 1,
        failed: 0,
    };

    /// One check that failed.
    pub(crate) const FAILED: Self = Self {
        passed: 0,
        failed: 1,
    };

    /// The numbers of a line `test result: ok. 3 passed; 0 failed; …`; nothing for any other line.
    pub(crate) fn of_line(line: &str) -> Self {
        let numbers = line
            .strip_prefix("test result: ")
            .and_then(|rest| rest.split_once(". "));
        let count = |outcome: &str| {
            let (_, numbers) = numbers?;
            numbers
                .split("; ")
                .find_map(|part| part.strip_suffix(outcome)?.trim_end().parse().ok())
        };
        Self {
            passed: count("passed").unwrap_or(0),
            failed: count("failed").unwrap_or(0),
        }
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        write!(out, "{} passed, {} failed", self.passed, self.failed)
    }
}

#[cfg(test)]
mod tests {
    use super::Tally;

    #[track_caller]
    fn counts(line: &str, passed: usize, failed: usize) {
        assert_eq!(Tally::of_line(line), Tally { passed, failed });
    }

    #[test]
    fn a_result_line_is_counted() {
        counts(
            "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 3 filtered out; finished in 0.02s",
            12,
            0,
        );
        counts(
            "test result: FAILED. 7 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out",
            7,
            2,
        );
        counts("test result: ok. 3 passed; 0 failed", 3, 0);
    }

    #[test]
    fn any_other_line_is_not() {
        counts("test score::a_tie_goes_up ... ok", 0, 0);
        counts("the last run: test result: ok. 12 passed; 0 failed", 0, 0);
    }
}
