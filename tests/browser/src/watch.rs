//! What a page did besides what a user sees: errors, and requests.

use serde::Deserialize;

/// What was seen since the last look.
#[derive(Debug, Default, Deserialize)]
pub struct Seen {
    /// The errors in the console.
    pub errors: Vec<String>,
    /// The addresses that were asked for.
    pub requests: Vec<String>,
}

impl Seen {
    /// Adds what was seen later.
    pub(crate) fn extend(&mut self, later: Self) {
        self.errors.extend(later.errors);
        self.requests.extend(later.requests);
    }
}
