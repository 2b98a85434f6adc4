//! A level in words: its number, its name, its criterion.

use spbe::exact::Exact;
use spbe::instrument::Instrument;
use spbe::instrument::format::{IndicatorFile, Text};
use spbe::words::Words;

use super::assessed::Row;
use super::words as say;

/// "Tingkat 3 – Terdefinisi", or why there is none.
pub(super) fn level(instrument: &Instrument, row: &Row, words: Words) -> String {
    let Some(value) = row.value() else {
        return missing(row, words);
    };
    let level = format!("{} {}", say::level(words), words.exact(value));
    let kinds = &instrument.edition().level_kinds;
    let kind = kinds.iter().find(|kind| kind.id == row.indicator.kind);
    let named = kind.and_then(|kind| kind.levels.iter().find(|it| is(it.level, value)));
    // Where an edition has no names, its levels are called by their number.
    match named.map(|named| words.name(&named.name)) {
        Some(name) if name != level => format!("{level} – {name}"),
        _ => level,
    }
}

/// Why a row has no value: nobody has answered it, or another institution has not given it yet.
pub(super) fn missing(row: &Row, words: Words) -> String {
    let external = row.indicator.external.as_ref();
    external.map_or_else(|| words.open().to_owned(), |it| say::pending(words, it))
}

/// What must hold at the chosen level; `None` where the edition does not publish it.
pub(super) fn criterion(indicator: &IndicatorFile, value: Exact) -> Option<&Text> {
    let levels = &indicator.levels;
    let level = levels.iter().find(|level| is(level.level, value));
    level.map(|level| &level.criterion)
}

/// The level that gives a value its colour: the one reached.
pub(super) fn reached(value: Exact) -> i64 {
    value.numerator().div_euclid(value.denominator())
}

fn is(level: u8, value: Exact) -> bool {
    Exact::whole(level.into()) == value
}
