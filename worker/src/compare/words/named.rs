//! Sentences that name something.

use spbe::instrument::Instrument;
use spbe::words::{Lang, Words};

use crate::compare::side::Side;
use crate::compare::source::Source;
use crate::intake::{self, Taken as _};

/// The letters of the sides, and of the further rings of the radar.
const LETTERS: [&str; 4] = ["A", "B", "C", "D"];

/// Legend of the fields of a side.
pub(in crate::compare) fn side(words: Words, side: usize) -> String {
    let letter = LETTERS[side % LETTERS.len()];
    match words.0 {
        Lang::Id => format!("Sisi {letter}"),
        Lang::En => format!("Side {letter}"),
    }
}

/// Label of the field of a further ring.
pub(in crate::compare) fn ring(words: Words, number: usize) -> String {
    let letter = LETTERS[number % LETTERS.len()];
    match words.0 {
        Lang::Id => format!("Garis {letter}"),
        Lang::En => format!("Line {letter}"),
    }
}

/// A side by its letter and name.
pub(in crate::compare) fn legend(words: Words, number: usize, side: &Side) -> String {
    format!("{}: {}", LETTERS[number % LETTERS.len()], side.name(words))
}

/// A figure of a side in a chart.
pub(in crate::compare) fn axis(side: usize, figure: &str) -> String {
    format!("{} {figure}", LETTERS[side % LETTERS.len()])
}

/// What is written beside each other: heading of a side.
pub(in crate::compare) fn beside(side: usize, stage: &str) -> String {
    format!("{} ({stage})", LETTERS[side % LETTERS.len()])
}

/// A choice.
pub(in crate::compare) fn source(words: Words, source: &Source) -> String {
    let assessment = &source.assessment;
    format!(
        "{} {}, {}: {} ({})",
        assessment.agency.trim(),
        assessment.year,
        words.edition(source.instrument),
        intake::told_apart(words, &source.index(), source.digest()),
        intake::source(words, &source.origin),
    )
}

/// Heading of what was written about an indicator.
pub(in crate::compare) fn told_of(words: Words, no: &str) -> String {
    match words.0 {
        Lang::Id => format!("Penjelasan dan data dukung indikator {no}"),
        Lang::En => format!("Explanations and evidence of indicator {no}"),
    }
}

/// Caption.
pub(in crate::compare) fn indicators(words: Words, shown: usize, all: usize) -> String {
    match words.0 {
        Lang::Id => format!("Indikator kedua sisi: {shown} dari {all} ditampilkan"),
        Lang::En => format!("Indicators of both sides: {shown} of {all} shown"),
    }
}

/// Title of a chart.
pub(in crate::compare) fn radar_title(words: Words, instrument: &'static Instrument) -> String {
    let edition = words.edition(instrument);
    match words.0 {
        Lang::Id => format!("Radar aspek ({edition})"),
        Lang::En => format!("Radar of the aspects ({edition})"),
    }
}

/// Title of a chart.
pub(in crate::compare) fn bars_title(words: Words, part: &str, edition: &str) -> String {
    match words.0 {
        Lang::Id => format!("Nilai per {} kedua sisi ({edition})", part.to_lowercase()),
        Lang::En => format!(
            "Values by {} of both sides ({edition})",
            part.to_lowercase()
        ),
    }
}

/// The values of a side are ranges.
pub(in crate::compare) fn range_of(words: Words, side: usize, open: u32) -> String {
    let (letter, open) = (
        LETTERS[side % LETTERS.len()],
        words.unanswered(open as usize),
    );
    match words.0 {
        Lang::Id => format!("{letter}: {open}, jadi nilainya berupa rentang."),
        Lang::En => format!("{letter}: {open}, so its values are ranges."),
    }
}

/// The values of a side count rows that wait.
pub(in crate::compare) fn waiting_on(side: usize, pending: &str) -> String {
    format!("{}: {pending}.", LETTERS[side % LETTERS.len()])
}

/// Row.
pub(in crate::compare) fn sum_of(words: Words, tier: &str) -> String {
    match words.0 {
        Lang::Id => format!("Jumlah pengaruh ({tier})"),
        Lang::En => format!("Sum of the effects ({tier})"),
    }
}
