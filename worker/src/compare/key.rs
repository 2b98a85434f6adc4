//! How a chart tells the two sides apart: dash and mark of each, and which is which.

use maud::{Markup, html};
use spbe::words::Words;

use super::comparison::Comparison;
use super::words as say;
use crate::drawing;
use crate::evaluation::shortened;

/// How the charts look.
pub(super) const STYLE: &str = include_str!("chart.css");
/// Height of a line of the key.
pub(super) const LINE: f32 = 22.0;
/// Longest name of a side, in characters.
const LONGEST: usize = 85;

/// The class of a side.
pub(super) fn class(side: usize) -> &'static str {
    ["side-a", "side-b"][side % 2]
}

/// The dashes of a side: those of A, so that B stands out.
pub(super) fn dash(side: usize) -> &'static str {
    drawing::dash(1 - side % 2)
}

/// Height of the key with what stands below it.
pub(super) fn height(compared: &Comparison) -> f32 {
    let lines = if compared.waits() { 3.0 } else { 2.0 };
    lines * LINE + 12.0
}

/// The key from a height on.
pub(super) fn draw(compared: &Comparison, top: f32, hollow: &str, words: Words) -> Markup {
    let line = |number: u8| top + LINE * (f32::from(number) + 0.5);
    html! {
        @for (side, of) in (0_u8..).zip(compared.sides()) {
            @let (side, y) = (usize::from(side), line(side));
            g class=(class(side)) {
                path.line d={ "M8," (y) "H60" } stroke-dasharray=(dash(side)) {}
                path.mark d=(drawing::mark(side, (34.0, y))) {}
                text x="70" y=(y + 4.0) { (shortened(&say::legend(words, side, of), LONGEST)) }
            }
        }
        @if compared.waits() { text x="8" y=(line(2) + 4.0) { (hollow) } }
    }
}
