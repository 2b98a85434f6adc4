//! What an error repeats of a file: the beginning, however long the rest is.

use std::fmt::{self, Display, Write};

/// Longest piece that an error repeats, in characters.
const LONGEST: usize = 60;

struct Quote {
    text: String,
    left: usize,
}

impl Write for Quote {
    /// Refuses what comes after the end, so that nobody writes the rest.
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for character in text.chars() {
            if self.left == 0 {
                self.text.push('…');
                return Err(fmt::Error);
            }
            self.left -= 1;
            self.text.push(character);
        }
        Ok(())
    }
}

/// The beginning of what is displayed.
pub(crate) fn quote(value: impl Display) -> String {
    let mut quote = Quote {
        text: String::new(),
        left: LONGEST,
    };
    // An error means that there is more, which the quote says itself.
    let _ = write!(quote, "{value}");
    quote.text
}
