//! The sentences of the distribution.

use spbe::exact::Exact;
use spbe::words::{Lang, Words};

use super::page_words::kind;
use super::result::AgencyResult;

/// Heading.
pub(super) fn distribution(words: Words, own: &AgencyResult) -> String {
    let (kind, year) = (kind(words, &own.kind), own.year);
    match words.0 {
        Lang::Id => format!("Sebaran indeks {year}, tipe {kind}"),
        Lang::En => format!("Distribution of the index {year}, {kind}"),
    }
}

/// Whose column is marked.
pub(super) fn named(words: Words, agency: &str, own: Exact) -> String {
    let own = words.value(own);
    match words.0 {
        Lang::Id => format!("{agency}: indeks {own}"),
        Lang::En => format!("{agency}: index {own}"),
    }
}

/// The chart in words, before the columns.
pub(super) fn own_column(words: Words, same: u16, all: usize) -> String {
    match words.0 {
        Lang::Id => format!(
            "Indeks itu berada di kolom berisi {same} dari {all} instansi. Jumlah instansi menurut indeks mulai:"
        ),
        Lang::En => format!(
            "That index is in a column of {same} of {all} agencies. Agencies by the index from:"
        ),
    }
}

/// What can be downloaded, and end of the name of its file.
pub(super) fn name(words: Words) -> &'static str {
    match words.0 {
        Lang::Id => "sebaran",
        Lang::En => "distribution",
    }
}

/// Summary.
pub(super) fn as_table(words: Words) -> &'static str {
    match words.0 {
        Lang::Id => "Sebaran sebagai tabel",
        Lang::En => "Distribution as a table",
    }
}

/// Column.
pub(super) fn from_index(words: Words) -> &'static str {
    match words.0 {
        Lang::Id => "Indeks mulai",
        Lang::En => "Index from",
    }
}

/// Column.
pub(super) fn agencies(words: Words) -> &'static str {
    match words.0 {
        Lang::Id => "Instansi",
        Lang::En => "Agencies",
    }
}

/// The lower bound of a column, and whether it is the own one.
pub(super) fn column_of(words: Words, from: Exact, own: bool) -> String {
    let from = words.value(from);
    match (words.0, own) {
        (_, false) => from,
        (Lang::Id, true) => format!("{from} (instansi ini)"),
        (Lang::En, true) => format!("{from} (this agency)"),
    }
}
