//! Numbered steps: `[3/3] wasm-opt 132: already there`, or how long the installation took.

use std::io;
use std::time::Instant;

use super::{Part, SetupError};
use crate::duration;

/// Counts the steps of one set-up.
pub(super) struct Steps {
    done: usize,
    total: usize,
}

impl Steps {
    pub(super) fn of(total: usize) -> Self {
        Self { done: 0, total }
    }

    /// Finds a part, installing it where it is not there.
    pub(super) fn ensure<P: Part>(&mut self, part: &P) -> Result<P::Found, SetupError> {
        self.done += 1;
        let step = format!("[{}/{}] {}", self.done, self.total, part.name());
        if let Some(found) = part.find() {
            println!("{step}: already there");
            return Ok(found);
        }
        println!("{step}: installing …");
        let start = Instant::now();
        let found = part
            .install()
            .and_then(|()| part.find().ok_or_else(not_usable))
            .map_err(|cause| SetupError::Missing {
                name: part.name(),
                needed_by: part.needed_by(),
                by_hand: part.by_hand(),
                cause,
            })?;
        println!("{step}: {}", duration::in_words(start.elapsed()));
        Ok(found)
    }
}

fn not_usable() -> io::Error {
    io::Error::other("it was installed but does not run, or is of another version")
}
