//! The terms of the evaluation and of this calculator, each with a sentence and the place in the
//! regulation that it comes from.

mod calculator;
mod evaluation;
mod scoring;

use maud::{Markup, html};
use spbe::words::{Lang, Words};

use super::to_contents;
use crate::words::sentences;

/// The word of their page in the address.
pub(super) const WORD: &str = "terms";

sentences! {
    /// Heading and link.
    title: "Istilah", "Terms";
    /// What they are.
    about: "Satu kalimat untuk setiap istilah, dengan pasal atau halamannya.", "A sentence for each term, with its article or page.";
    /// Which instrument the articles belong to.
    instrument:
        "Pasal dan halamannya dari instrumen SPBE 2020: Permen PANRB 59/2020 dan pedomannya. Sejak 5 Juni 2026 Permen PANRB 8/2026 (Pemdi) menggantikannya.",
        "Articles and pages are those of the SPBE 2020 instrument: Permen PANRB 59/2020 and its guideline. Permen PANRB 8/2026 (Pemdi) has followed it since 5 June 2026.";
    /// Where a term comes from, when no regulation has it.
    ours: "istilah kalkulator ini", "a term of this calculator";
}

/// A text in Indonesian and English.
type Both = [&'static str; 2];

/// A term.
#[derive(Debug, Clone, Copy)]
pub struct Term {
    /// Names it in topics.
    pub word: &'static str,
    /// What it is called.
    name: Both,
    /// What it means.
    meaning: Both,
    /// Its place in a regulation; `None` for a term of the calculator.
    source: Option<Both>,
}

/// All of them, in the order in which people meet them.
pub fn terms() -> impl Iterator<Item = &'static Term> {
    let evaluated = scoring::TERMS.iter().chain(&evaluation::TERMS);
    evaluated.chain(&calculator::TERMS)
}

/// The terms with these words.
pub(super) fn named(wanted: &[&str]) -> impl Iterator<Item = &'static Term> {
    terms().filter(move |term| wanted.contains(&term.word))
}

/// The page of all terms.
pub(super) fn view(words: Words) -> Markup {
    html! {
        (to_contents(words))
        h1 { (title(words)) }
        p { (about(words)) }
        p { (instrument(words)) }
        (list(terms(), words))
    }
}

/// Terms with what they mean.
pub(super) fn list<'t>(terms: impl Iterator<Item = &'t Term>, words: Words) -> Markup {
    html! {
        dl class="terms" {
            @for term in terms {
                dt { (said(words, term.name)) }
                dd {
                    (said(words, term.meaning))
                    " "
                    span class="hint" { (term.source.map_or_else(|| ours(words), |source| said(words, source))) }
                }
            }
        }
    }
}

fn said(words: Words, both: Both) -> &'static str {
    let [indonesian, english] = both;
    match words.0 {
        Lang::Id => indonesian,
        Lang::En => english,
    }
}
