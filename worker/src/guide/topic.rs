//! What a topic of the guide holds.

use spbe::words::Words;

/// A sentence in the language of the reader.
pub type Sentence = fn(Words) -> &'static str;

/// A task of the calculator.
#[derive(Debug, Clone, Copy)]
pub struct Topic {
    /// Its word in the address.
    pub word: &'static str,
    /// The pages that it is about, as requests name them.
    pub pages: &'static [&'static str],
    /// Heading.
    pub title: Sentence,
    /// What it is for.
    pub about: Sentence,
    /// What to do, in order.
    pub steps: &'static [Sentence],
    /// What is good to know.
    pub notes: &'static [Sentence],
    /// The terms that it uses, as the glossary names them.
    pub terms: &'static [&'static str],
}
