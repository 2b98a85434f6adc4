//! The sentences of drafted texts.

use spbe::exact::Exact;
use spbe::instrument::NodeIndex;
use spbe::words::{Lang, Words};

use super::basis::Basis;
use crate::words::sentences;

sentences! {
    /// An indicator without an explanation.
    no_fact: "penjelasan belum ditulis", "no explanation yet";
    /// No aspect is complete.
    no_aspect_known:
        "Aspek terkuat dan terlemah baru dapat disebut setelah indikatornya dinilai.",
        "The strongest and the weakest aspect can be named once their indicators have levels.";
    /// Nothing is weak in the weakest aspect.
    appreciation:
        "Capaian ini patut diapresiasi; pertahankan dengan reviu dan tindak lanjut berkala.",
        "This result deserves appreciation; keep it by regular review and follow-up.";
}

/// How many indicators of an aspect are at these levels.
pub(super) fn fulfilment(
    words: Words,
    group: NodeIndex,
    basis: &Basis,
    chosen: usize,
    [least, most]: &[String; 2],
) -> String {
    let instrument = basis.instrument();
    let rows = instrument.rows_below(group).len();
    let score = basis.report.score(group);
    let name = words.numbered(instrument, instrument.node(group));
    let (value, stage) = (words.score(&score), words.stage(basis.stage));
    let sentence = match words.0 {
        Lang::Id => format!(
            "{name} bernilai {value} ({stage}). {chosen} dari {rows} indikator berada di tingkat {least} sampai {most}."
        ),
        Lang::En => format!(
            "{name} has the value {value} ({stage}). {chosen} of {rows} indicators are at levels {least} to {most}."
        ),
    };
    match score.open {
        0 => sentence,
        open => format!("{sentence} {}.", words.unanswered(open as usize)),
    }
}

/// Heading of the strengths.
pub(super) fn strengths(words: Words, [least, most]: &[String; 2]) -> String {
    match words.0 {
        Lang::Id => format!("Kekuatan (tingkat {least} dan {most}):"),
        Lang::En => format!("Strengths (levels {least} and {most}):"),
    }
}

/// Heading of the weaknesses.
pub(super) fn weaknesses(words: Words, [least, most]: &[String; 2]) -> String {
    match words.0 {
        Lang::Id => format!("Kelemahan (tingkat {least} dan {most}):"),
        Lang::En => format!("Weaknesses (levels {least} and {most}):"),
    }
}

/// No indicator is at these levels.
pub(super) fn none_at(words: Words, [least, most]: &[String; 2]) -> String {
    match words.0 {
        Lang::Id => format!("Tidak ada indikator di tingkat {least} atau {most}."),
        Lang::En => format!("No indicator is at level {least} or {most}."),
    }
}

/// An indicator with its level and the fact behind it.
pub(super) fn line(words: Words, indicator: &str, level: &str, fact: &str) -> String {
    match words.0 {
        Lang::Id => format!("- {indicator}, tingkat {level}: {fact}"),
        Lang::En => format!("- {indicator}, level {level}: {fact}"),
    }
}

/// Whose index, which year and stage.
pub(super) fn summary(words: Words, basis: &Basis) -> String {
    let assessment = basis.assessment;
    let (agency, year) = (&assessment.agency, assessment.year);
    let index = basis.report.index();
    let result = words.index_and_predicate(basis.instrument(), &index, year);
    let (name, stage) = (words.index_of(basis.instrument()), words.stage(basis.stage));
    let sentence = match words.0 {
        Lang::Id => format!("{agency}, {name} tahun {year}: {result} ({stage})."),
        Lang::En => format!("{agency}, {name} of {year}: {result} ({stage})."),
    };
    match index.open {
        0 => sentence,
        open => format!("{sentence} {}.", words.unanswered(open as usize)),
    }
}

/// The strongest aspects.
pub(super) fn strongest(words: Words, aspects: &str, value: Exact) -> String {
    let value = words.value(value);
    match words.0 {
        Lang::Id => format!("Terkuat: {aspects}, bernilai {value}."),
        Lang::En => format!("Strongest: {aspects}, with the value {value}."),
    }
}

/// The weakest aspects.
pub(super) fn weakest(words: Words, aspects: &str, value: Exact) -> String {
    let value = words.value(value);
    match words.0 {
        Lang::Id => format!("Terlemah: {aspects}, bernilai {value}."),
        Lang::En => format!("Weakest: {aspects}, with the value {value}."),
    }
}

/// What to mend first.
pub(super) fn advice(words: Words, indicators: &str) -> String {
    match words.0 {
        Lang::Id => format!("Disarankan mendahulukan perbaikan indikator {indicators}."),
        Lang::En => format!("It is advised to improve these indicators first: {indicators}."),
    }
}

/// "A, B dan C".
pub(super) fn listed(words: Words, names: &[String]) -> String {
    let and = match words.0 {
        Lang::Id => " dan ",
        Lang::En => " and ",
    };
    match names {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => format!("{}{and}{last}", first.join(", ")),
    }
}
