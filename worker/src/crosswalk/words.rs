//! Sentences about pairs of indicators.

use spbe::instrument::format::Confidence;
use spbe::words::{Lang, Words};

/// Column.
pub(crate) fn support(words: Words) -> &'static str {
    match words.0 {
        Lang::Id => "Dasar padanan",
        Lang::En => "Support of the pair",
    }
}

/// Warning.
pub(crate) fn not_comparable(words: Words) -> &'static str {
    match words.0 {
        Lang::Id => {
            "Skala kedua instrumen tidak dapat dibandingkan. Nilainya hanya disandingkan, selisihnya tidak dihitung, dan indeks keduanya bukan satu deret."
        }
        Lang::En => {
            "The scales of the two instruments are not comparable. Values only stand side by side, no difference is worked out, and the two indices are not one series."
        }
    }
}

/// Caption.
pub(super) fn pairs_of(words: Words, older: &str, newer: &str) -> String {
    match words.0 {
        Lang::Id => format!("Indikator yang berpadanan: {older} dan {newer}"),
        Lang::En => format!("Indicators that correspond: {older} and {newer}"),
    }
}

/// How well a pair is supported.
pub(crate) fn confidence(words: Words, confidence: Confidence) -> &'static str {
    match (words.0, confidence) {
        (Lang::Id, Confidence::High) => "dukungan kuat",
        (Lang::Id, Confidence::Medium) => "dukungan sedang",
        (Lang::Id, Confidence::Low) => "simpulan penyusun",
        (Lang::En, Confidence::High) => "well supported",
        (Lang::En, Confidence::Medium) => "one source",
        (Lang::En, Confidence::Low) => "our conclusion",
    }
}
