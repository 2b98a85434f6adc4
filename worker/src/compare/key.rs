//! How a chart tells the sides apart: dash and mark of each, and which is which.

use maud::{Markup, html};
use spbe::words::Words;

use super::side::Side;
use super::words as say;
use crate::drawing::{self, count};
use crate::evaluation::shortened;

/// How the charts look.
pub(super) const STYLE: &str = include_str!("chart.css");
/// Height of a line of the key.
pub(super) const LINE: f32 = 22.0;
/// Longest name of a side, in characters.
const LONGEST: usize = 85;

/// The class of a side.
pub(super) fn class(side: usize) -> &'static str {
    ["side-a", "side-b", "side-c", "side-d"][side % 4]
}

/// The dashes of a side: A and B change theirs, so that B stands out.
pub(super) fn dash(side: usize) -> &'static str {
    drawing::dash([1, 0, 2, 3][side % 4])
}

/// Height of the key with what stands below it.
pub(super) fn height(sides: &[&Side]) -> f32 {
    let lines = sides.len() + usize::from(waits(sides));
    count(lines) * LINE + 12.0
}

/// The key from a height on.
pub(super) fn draw(sides: &[&Side], top: f32, hollow: &str, words: Words) -> Markup {
    let line = |number: usize| top + LINE * (count(number) + 0.5);
    html! {
        @for (number, side) in sides.iter().enumerate() {
            @let y = line(number);
            g class=(class(number)) {
                path.line d={ "M8," (y) "H60" } stroke-dasharray=(dash(number)) {}
                path.mark d=(drawing::mark(number, (34.0, y))) {}
                text x="70" y=(y + 4.0) { (shortened(&say::legend(words, number, side), LONGEST)) }
            }
        }
        @if waits(sides) { text x="8" y=(line(sides.len()) + 4.0) { (hollow) } }
    }
}

/// Does any value count rows that wait for another institution?
fn waits(sides: &[&Side]) -> bool {
    sides.iter().any(|side| side.index().pending > 0)
}
