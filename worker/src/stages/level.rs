//! Levels and values as they are typed and shown.

use maud::{Markup, html};
use spbe::exact::Exact;
use spbe::instrument::format::ScaleValues;
use spbe::instrument::{IndicatorId, Instrument};
use spbe::words::Words;

use super::Refusal;
use crate::signed;

/// Reads what was typed or chosen: `3`, `1,26`, `1.26` or `7/6`; nothing leaves the stage blank.
pub(super) fn read(
    typed: &str,
    row: &IndicatorId,
    instrument: &Instrument,
) -> Result<Option<Exact>, Refusal> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(None);
    }
    let value = Exact::typed(typed);
    let scale = &instrument.edition().scale;
    match value.filter(|&value| instrument.allows(value)) {
        Some(value) => Ok(Some(value)),
        None => Err(Refusal::Level {
            row: row.clone(),
            given: typed.to_owned(),
            lowest: scale.lowest,
            highest: scale.highest,
            values: scale.values,
        }),
    }
}

/// Does the edition have values between the whole levels?
pub(super) fn is_decimal(instrument: &Instrument) -> bool {
    instrument.edition().scale.values == ScaleValues::Decimal
}

/// A value as text: whole levels as they are, others with two decimals.
pub(super) fn text(value: Exact, instrument: &Instrument, words: Words) -> String {
    if is_decimal(instrument) {
        words.value(value)
    } else {
        words.exact(value)
    }
}

/// A value, with its exact number in a title where two decimals do not say it all.
pub(super) fn shown(value: Exact, instrument: &Instrument, words: Words) -> Markup {
    let text = text(value, instrument, words);
    if value == value.shown() {
        html! { (text) }
    } else {
        html! { span title=(words.exact(value)) { (text) } }
    }
}

/// A difference with its sign and four decimals.
pub(super) fn signed(value: Exact, words: Words) -> String {
    signed::signed(value, |size| words.number(size, 4))
}
