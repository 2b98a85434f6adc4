//! How the page names rows and writes numbers.

use spbe::exact::Exact;
use spbe::instrument::format::ScaleValues;
use spbe::words::Words;

use super::basis::{Basis, Row};

/// A row by number and name.
pub(super) fn row(row: &Row, basis: &Basis, words: Words) -> String {
    let name = words.short_name(basis.instrument, row.node);
    format!("{}. {name}", row.id)
}

/// A value of a row: whole levels as they are, others with their fraction where two decimals do not
/// say all.
pub(super) fn value(value: Exact, basis: &Basis, words: Words) -> String {
    match basis.instrument.edition().scale.values {
        ScaleValues::Integer => words.exact(value),
        ScaleValues::Decimal => words.value_in_full(value),
    }
}

/// An exact number: with all its decimals where they end, else with four and the fraction.
pub(super) fn exact(value: Exact, words: Words) -> String {
    let exact = words.exact(value);
    if exact.contains('/') {
        format!("{} ({exact})", words.number(value, 4))
    } else {
        exact
    }
}

/// Points of the index with their sign.
pub(super) fn points(points: Exact, words: Words) -> String {
    let shown = exact(points, words);
    match shown.strip_prefix('-') {
        // A fraction behind it has a sign of its own.
        Some(shown) => format!("−{}", shown.replace('-', "−")),
        None if points > Exact::ZERO => format!("+{shown}"),
        None => shown,
    }
}

/// An index as it is shown, with its exact value where two decimals do not say all, and its predicate.
pub(super) fn index(index: Exact, basis: &Basis, words: Words) -> String {
    let verdict = basis.instrument.verdict(index, basis.year());
    let predicate = verdict.map_or_else(String::new, |it| words.predicate(it.band));
    let shown = words.value_in_full(index);
    format!("{shown}, {predicate}")
}
