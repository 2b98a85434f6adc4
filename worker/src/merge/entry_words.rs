//! Sentences about what has been entered for a row.

use spbe::exact::Exact;
use spbe::words::{Lang, Words};

use super::Entry;
use crate::words::sentences;

sentences! {
    /// Nothing there.
    empty: "kosong", "empty";
    /// An explanation or evidence without a level.
    no_level: "tanpa tingkat", "no level";
    /// What an answer leaves out is not taken away.
    criteria_stay: "kriteria yang ditandai di draf tetap", "the draft’s ticked criteria stay";
    /// The same.
    external_stays: "indeks lembaga lain di draf tetap", "the draft’s index of another institution stays";
}

/// Level of an answer.
pub(super) fn level_of(words: Words, entry: &Entry) -> String {
    let Some(value) = entry.value else {
        let none = if entry.is_empty() { empty } else { no_level };
        return none(words).to_owned();
    };
    let level = words.exact(value);
    match words.0 {
        Lang::Id => format!("tingkat {level}"),
        Lang::En => format!("level {level}"),
    }
}

/// Size of the evidence.
pub(super) fn pieces(words: Words, count: usize) -> String {
    match words.0 {
        Lang::Id => format!("{count} data dukung"),
        Lang::En if count == 1 => "1 piece of evidence".to_owned(),
        Lang::En => format!("{count} pieces of evidence"),
    }
}

/// The criteria that have been ticked; nothing where none has.
pub(super) fn criteria(words: Words, entry: &Entry) -> Option<String> {
    let ticked = |met: bool| {
        let levels = entry.criteria.iter().filter(|&(_, it)| *it == met);
        let levels: Vec<String> = levels.map(|(level, _)| level.to_string()).collect();
        (!levels.is_empty()).then(|| levels.join(", "))
    };
    let met = ticked(true).map(|levels| match words.0 {
        Lang::Id => format!("kriteria terpenuhi: tingkat {levels}"),
        Lang::En => format!("criteria met: level {levels}"),
    });
    let unmet = ticked(false).map(|levels| match words.0 {
        Lang::Id => format!("kriteria belum terpenuhi: tingkat {levels}"),
        Lang::En => format!("criteria not met yet: level {levels}"),
    });
    let both: Vec<String> = met.into_iter().chain(unmet).collect();
    (!both.is_empty()).then(|| both.join("; "))
}

/// The index of another institution.
pub(super) fn external(words: Words, index: Exact) -> String {
    let index = words.exact(index);
    match words.0 {
        Lang::Id => format!("indeks lembaga lain: {index}"),
        Lang::En => format!("index of another institution: {index}"),
    }
}
