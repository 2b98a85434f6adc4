//! A chart in words.

use std::fmt::Write;

use spbe::instrument::{Instrument, NodeIndex};
use spbe::words::Words;

use super::side::Side;
use super::words as say;
use crate::{figure, pending};

/// Which side is which, then the figures of some parts.
pub(super) fn parts(
    sides: &[&Side],
    instrument: &Instrument,
    parts: &[NodeIndex],
    words: Words,
) -> String {
    let mut text = String::new();
    for (side, of) in sides.iter().enumerate() {
        // Writing into a string cannot fail.
        let _ = write!(text, "{}. ", say::legend(words, side, of));
    }
    for &part in parts {
        let name = figure::part(instrument, instrument.node(part), words);
        let _ = write!(text, "{name}:");
        for (side, of) in sides.iter().enumerate() {
            let score = pending::score(words, &of.scores.score(part));
            let comma = if side == 0 { "" } else { ";" };
            let _ = write!(text, "{comma} {}", say::axis(side, &score));
        }
        text.push_str(". ");
    }
    text.truncate(text.trim_end().len());
    text
}
