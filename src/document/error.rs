//! What can be wrong with a file. The sentences for people are made from these in `words`.

use std::ops::RangeInclusive;

use crate::exact::Exact;

/// A file that is not read. Nothing has been changed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ImportError {
    /// More bytes than any form can hold.
    #[error("{given} bytes; allowed: at most {largest}")]
    TooLarge {
        /// Size of the file.
        given: usize,
        /// The limit.
        largest: usize,
    },
    /// Reading it would take more memory than any form needs.
    #[error("takes {given} bytes of memory; allowed: at most {most}")]
    TooMuchMemory {
        /// What it would take, at most.
        given: usize,
        /// The limit.
        most: usize,
    },
    /// The text is not JSON.
    #[error("line {line}, column {column}: not JSON; the file may be cut off")]
    NotJson {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
    },
    /// A newer program wrote the file.
    #[error("format version {given}; this program reads up to version {known}")]
    Newer {
        /// Version of the file.
        given: u64,
        /// Newest version known here.
        known: u64,
    },
    /// A field is missing.
    #[error("{place}: missing")]
    Missing {
        /// The field.
        place: String,
    },
    /// A field that the format does not have.
    #[error("{place}: not a field of this format")]
    Unexpected {
        /// The field.
        place: String,
    },
    /// A field has a value that it cannot have.
    #[error("{place}: {given}; allowed: {allowed}")]
    Wrong {
        /// The field.
        place: String,
        /// What stands there, shortened.
        given: String,
        /// What may stand there.
        allowed: Allowed,
    },
    /// The edition that the file brings cannot be taken in.
    #[error("edition_file: {problem}")]
    Edition {
        /// Why, naming the node.
        problem: String,
    },
    /// The content was changed after it was exported, or the file is damaged.
    #[error(
        "digest: the file says {given}, its content has {computed}; it was changed after export"
    )]
    Digest {
        /// Digest in the file.
        given: String,
        /// Digest of the content.
        computed: String,
    },
}

/// What a field may hold.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Allowed {
    /// The word that identifies our files.
    #[error("{0:?}")]
    Word(&'static str),
    /// Several words.
    #[error("one of {}", .0.join(", "))]
    Words(Vec<String>),
    /// Several words, none of them twice.
    #[error("one of {}, each at most once", .0.join(", "))]
    Once(Vec<String>),
    /// A text.
    #[error("a text of at most {longest} characters")]
    Text {
        /// The limit.
        longest: usize,
    },
    /// A list.
    #[error("a list of at most {most} entries")]
    List {
        /// The limit.
        most: usize,
    },
    /// An object with named fields.
    #[error("an object")]
    Object,
    /// Yes or no.
    #[error("true or false")]
    Truth,
    /// An exact number as text.
    #[error("a number as text, such as \"1.30\" or \"10/3\"")]
    Exact,
    /// A calendar day.
    #[error("a date such as 2026-11-24")]
    Date,
    /// A calendar day, or nothing.
    #[error("a date such as 2026-11-24, or an empty text")]
    DateOrNone,
    /// Bytes in hexadecimal.
    #[error("{digits} lower-case hexadecimal digits")]
    Hexadecimal {
        /// Number of digits.
        digits: usize,
    },
    /// The digest of the public key beside it.
    #[error("the SHA-256 of public_key")]
    Fingerprint,
    /// A whole number.
    #[error("a whole number from {lowest} to {highest}")]
    Whole {
        /// Lowest number.
        lowest: u64,
        /// Highest number.
        highest: u64,
    },
    /// A value on the scale of the edition, or null.
    #[error("{} from {lowest} to {highest}{}, or null", if *.whole { "a whole level" } else { "a value" }, if *.whole { "" } else { " with at most 4 decimals, or a fraction such as 7/6" })]
    Level {
        /// Lowest value.
        lowest: Exact,
        /// Highest value.
        highest: Exact,
        /// Only whole levels.
        whole: bool,
    },
    /// The index of another institution.
    #[error("a number from {lowest} to {highest} with at most 2 decimals")]
    Index {
        /// Lowest index.
        lowest: Exact,
        /// Highest index.
        highest: Exact,
    },
    /// An indicator of the edition, once.
    #[error("a number of an indicator of {edition}, each at most once")]
    Indicator {
        /// The edition.
        edition: String,
    },
    /// An indicator of the edition that another one may wait for.
    #[error("a number of an indicator of {edition} that does not wait for this one")]
    Before {
        /// The edition.
        edition: String,
    },
    /// An exact number as text, within a range.
    #[error("a number as text from {lowest} to {highest}, with at most {decimals} decimals", lowest = range.start(), highest = range.end())]
    Between {
        /// Lowest and highest number.
        range: RangeInclusive<Exact>,
        /// Most decimals.
        decimals: u32,
    },
    /// A revision of the edition that is here.
    #[error("the digest of a revision of {edition} that is here")]
    Revision {
        /// The edition.
        edition: String,
    },
    /// The edition and revision that the content of the same file names.
    #[error("the edition file of the revision that the content names")]
    NamedEdition,
    /// One value for each row of the edition.
    #[error("{rows} values")]
    Rows {
        /// Number of rows.
        rows: usize,
    },
}
