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

/// The chart in words.
pub(super) fn own_column(words: Words, own: Exact, same: u16, all: usize) -> String {
    let own = words.value(own);
    match words.0 {
        Lang::Id => format!(
            "Indeks {own} berada di kolom berisi {same} dari {all} instansi. Tabelnya ada di bawah."
        ),
        Lang::En => format!(
            "The index {own} is in a column of {same} of {all} agencies. The table is below."
        ),
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
