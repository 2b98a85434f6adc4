//! What the page and the printed report call the parts of an evaluation.

use spbe::words::{Lang, Words};

use super::place::Part;

/// Heading.
pub(crate) fn questions(words: Words) -> &'static str {
    match words.0 {
        Lang::Id => "Pertanyaan umum",
        Lang::En => "General questions",
    }
}

/// Heading.
pub(crate) fn narratives(words: Words) -> &'static str {
    match words.0 {
        Lang::Id => "Narasi aspek",
        Lang::En => "Narratives of the aspects",
    }
}

/// Heading.
pub(crate) fn recommendation(words: Words) -> &'static str {
    match words.0 {
        Lang::Id => "Rekomendasi",
        Lang::En => "Recommendation",
    }
}

/// A part of a narrative.
pub(crate) fn part(words: Words, part: Part) -> &'static str {
    match (words.0, part) {
        (Lang::Id, Part::Fulfilment) => "Pemenuhan",
        (Lang::En, Part::Fulfilment) => "Fulfilment",
        (Lang::Id, Part::Strengths) => "Kekuatan",
        (Lang::En, Part::Strengths) => "Strengths",
        (Lang::Id, Part::Weaknesses) => "Kelemahan",
        (Lang::En, Part::Weaknesses) => "Weaknesses",
    }
}
