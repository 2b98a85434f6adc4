//! Sentences about pairs of indicators.

use spbe::instrument::format::Confidence;
use spbe::words::{Lang, Words};

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
