//! Names and identifiers.

/// An invariant of names and identifiers.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TextFault {
    /// A text without anything to read.
    #[error("{field} is blank; allowed: a text that is not blank")]
    Blank {
        /// Its field.
        field: String,
    },
    /// A text that drafts and files could not be read with.
    #[error("{field} has {given} characters; allowed: at most {longest}")]
    TooLong {
        /// Its field.
        field: String,
        /// Its characters.
        given: usize,
        /// The limit.
        longest: usize,
    },
    /// A list that drafts and files could not be read with.
    #[error("{given} entries; allowed: at most {most}")]
    TooMany {
        /// Its entries.
        given: usize,
        /// The limit.
        most: usize,
    },
    /// Two entries of a list have the same identifier.
    #[error("an id used twice; allowed: ids unique in their list")]
    IdTwice,
}
