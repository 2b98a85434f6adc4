//! Headings, captions and titles of columns.

use spbe::words::{Lang, Words};

use crate::pending;

/// A group whose edition is shown with several revisions.
pub(in crate::years) fn revision(words: Words, edition: &str, digest: &str) -> String {
    match words.0 {
        Lang::Id => format!("{edition}, revisi {digest}…"),
        Lang::En => format!("{edition}, revision {digest}…"),
    }
}

/// Column of the rows that wait for the value of another institution.
pub(in crate::years) fn pending_in(words: Words, year: u16) -> String {
    format!("{} {year}", pending::column(words))
}

/// Caption.
pub(in crate::years) fn exact_of(words: Words, edition: &str) -> String {
    match words.0 {
        Lang::Id => format!("Nilai tepat, {edition}"),
        Lang::En => format!("Exact values, {edition}"),
    }
}

/// Caption.
pub(in crate::years) fn table_of(words: Words, edition: &str) -> String {
    match words.0 {
        Lang::Id => format!("Nilai per tahun, {edition}"),
        Lang::En => format!("Values by year, {edition}"),
    }
}

/// Title of a chart.
pub(in crate::years) fn chart_title(
    words: Words,
    agency: &str,
    part: &str,
    edition: &str,
) -> String {
    match words.0 {
        Lang::Id => format!("{agency}: {part} per tahun ({edition})"),
        Lang::En => format!("{agency}: {part} by year ({edition})"),
    }
}

/// Column.
pub(in crate::years) fn change_between(words: Words, before: u16, after: u16) -> String {
    match words.0 {
        Lang::Id => format!("Perubahan {before}–{after}"),
        Lang::En => format!("Change {before}–{after}"),
    }
}

/// Column.
pub(in crate::years) fn rise_between(words: Words, before: u16, after: u16) -> String {
    match words.0 {
        Lang::Id => format!("Naik {before}–{after}"),
        Lang::En => format!("Rise {before}–{after}"),
    }
}

/// Column.
pub(in crate::years) fn fall_between(words: Words, before: u16, after: u16) -> String {
    match words.0 {
        Lang::Id => format!("Turun {before}–{after}"),
        Lang::En => format!("Fall {before}–{after}"),
    }
}
