//! How many files a test has tried. The line goes past the capture of cargo's test programs, so that
//! a run that passes shows it.

use std::cell::Cell;
use std::io::{self, Write};

#[derive(Default)]
pub(crate) struct Tried {
    read: Cell<usize>,
    refused: Cell<usize>,
}

impl Tried {
    /// Counts a file, and says whether it was read.
    pub(crate) fn count(&self, was_read: bool) {
        let counter = if was_read { &self.read } else { &self.refused };
        counter.set(counter.get() + 1);
    }

    /// Prints the line.
    pub(crate) fn print(&self, what: &str) {
        let (read, refused) = (self.read.get(), self.refused.get());
        let tried = read + refused;
        let line = format!("tried {tried} {what}: {refused} refused, {read} read\n");
        io::stderr().write_all(line.as_bytes()).unwrap();
    }
}
