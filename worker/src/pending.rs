//! Rows that wait for the value of another institution: their number counts meanwhile, and is shown as
//! what it is wherever it stands (Permen PANRB 8/2026, as its assessors apply it).

use spbe::instrument::Instrument;
use spbe::score::Score;
use spbe::words::{Lang, Words};

use crate::words::sentences;

sentences! {
    /// Column with the number of such rows.
    column: "Menunggu nilai lembaga lain", "Waiting for another institution";
    /// Below a chart with rows that wait.
    hollow_marks:
        "Tanda kosong: sebagian nilainya masih menunggu nilai lembaga lain.",
        "Hollow mark: part of the value still waits for another institution.";
}

/// Has the edition any row whose value another institution gives?
pub(crate) fn is_possible(instrument: &Instrument) -> bool {
    let mut nodes = instrument.nodes().iter();
    nodes.any(|node| node.while_pending().is_some())
}

/// So many rows wait: "(4 menunggu)".
pub(crate) fn rows(words: Words, rows: u32) -> String {
    match words.0 {
        Lang::Id => format!("({rows} menunggu)"),
        Lang::En => format!("({rows} pending)"),
    }
}

/// A score, and how many of its rows wait.
pub(crate) fn score(words: Words, score: &Score) -> String {
    let value = words.score(score);
    match score.pending {
        0 => value,
        waiting => format!("{value} {}", rows(words, waiting)),
    }
}
