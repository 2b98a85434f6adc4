//! The memory that reading a file takes.

use std::cell::Cell;

use allocation_counter::measure;
use spbe::exchange::ImportError;

use super::tried::Tried;

/// Most bytes beside the text of a file.
const MOST: u64 = 96 * 1024 * 1024;

/// What became of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    Read,
    Refused,
    /// Refused since it would take too much, or is too large.
    TooMuch,
}

impl Outcome {
    pub(crate) fn of<T>(result: &Result<T, ImportError>) -> Self {
        match result {
            Ok(_) => Self::Read,
            Err(ImportError::TooMuchMemory { .. } | ImportError::TooLarge { .. }) => Self::TooMuch,
            Err(_) => Self::Refused,
        }
    }
}

/// Files that were tried, and the most that one of them took.
#[derive(Default)]
pub(crate) struct Measured {
    tried: Tried,
    peak: Cell<u64>,
}

impl Measured {
    /// Reads a file.
    #[track_caller]
    pub(crate) fn read(&self, text: &str, reader: fn(&str) -> Outcome) -> Outcome {
        let mut outcome = Outcome::Refused;
        let peak = measure(|| outcome = reader(text)).bytes_max;
        let (length, beginning) = (text.len(), text.chars().take(60).collect::<String>());
        assert!(peak <= MOST, "{peak} bytes beside {length}: {beginning}");
        self.tried.count(outcome == Outcome::Read);
        self.peak.set(self.peak.get().max(peak));
        outcome
    }

    /// Prints the line.
    pub(crate) fn print(&self, what: &str) {
        let mebibytes = self.peak.get().div_ceil(1024 * 1024);
        let line = format!("{what}, at most {mebibytes} MiB beside their text");
        self.tried.print(&line);
    }
}
