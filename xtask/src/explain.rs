//! One sentence for a person out of an error and everything that led to it.

use std::error::Error;

/// The error and its causes, outermost first, joined by colons.
pub fn explain(error: &dyn Error) -> String {
    let mut sentence = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        sentence.push_str(": ");
        sentence.push_str(&error.to_string());
        cause = error.source();
    }
    sentence
}
