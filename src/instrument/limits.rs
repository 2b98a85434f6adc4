//! What an edition may have at most, so that drafts and files that rest on it can be read again: their
//! readers know the same bounds.

/// Longest identifier of an edition, a node or a row, in characters.
pub const LONGEST_ID: usize = 40;
/// What the number of a service adds to the one of its indicator: `.1` to `.9`.
pub(super) const LONGEST_SUFFIX: usize = 2;
/// Longest general question and longest name of a step of the calendar, in characters.
pub const LONGEST_ENTRY: usize = 500;
/// Most general questions, and most steps of the calendar.
pub const MOST_ENTRIES: usize = 50;
