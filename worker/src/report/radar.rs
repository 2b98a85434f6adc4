//! The radar of the aspects: one axis each from 0 in the middle to the highest level at the rim.
//!
//! Floats place points on the paper only; every figure that can be read comes from the score.

use std::fmt::Write;

use maud::{Markup, html};
use spbe::exact::Exact;
use spbe::score::Score;
use spbe::words::Words;

use super::assessed::Assessed;
use super::words as say;
use crate::drawing::{Polar, anchor};

const RADIUS: f32 = 100.0;
/// Where the names of the axes stand.
const AROUND: f32 = 116.0;

struct Axis {
    label: String,
    figure: String,
    score: Score,
}

pub(super) fn draw(assessed: &Assessed, words: Words) -> Markup {
    let instrument = assessed.instrument();
    let highest = instrument.edition().scale.highest;
    let read = |index| {
        let score = assessed.report.score(index);
        Axis {
            label: words.numbered(instrument, instrument.node(index)),
            figure: words.score(&score),
            score,
        }
    };
    let axes: Vec<Axis> = assessed.aspects().into_iter().map(read).collect();
    let polar = Polar::new(axes.len(), highest, RADIUS);
    let polygon = |value: &dyn Fn(&Axis) -> Exact| {
        polar.polygon(|axis| polar.reach(value(&axes[usize::from(axis)])))
    };
    let rings = (1..=highest.numerator()).map(Exact::whole);
    html! {
        svg.report-radar viewBox="-190 -140 380 280" role="img" aria-label=(spoken(&axes, words)) {
            @for ring in rings {
                @let size = polar.reach(ring);
                polygon.ring points=(polar.polygon(|_| size)) {}
                text.tick x="3" y=(-size + 9.0) { (ring) }
            }
            @for number in polar.axes() {
                @let (x, y) = polar.at(number, RADIUS);
                line.axis x1="0" y1="0" x2=(x) y2=(y) {}
            }
            @if assessed.index().open > 0 {
                polygon.high points=(polygon(&|axis| axis.score.high)) {}
            }
            polygon.low points=(polygon(&|axis| axis.score.low)) {}
            @for (number, axis) in polar.axes().zip(&axes) {
                @let (x, y) = polar.at(number, AROUND);
                text x=(x) y=(y) text-anchor=(anchor(x)) {
                    (axis.label)
                    tspan.figure x=(x) dy="11" { (axis.figure) }
                }
            }
        }
    }
}

/// The picture in words.
fn spoken(axes: &[Axis], words: Words) -> String {
    let mut text = format!("{}: ", say::radar(words));
    for (number, axis) in axes.iter().enumerate() {
        let comma = if number == 0 { "" } else { "; " };
        // Writing into a string cannot fail.
        let _ = write!(text, "{comma}{} {}", axis.label, axis.figure);
    }
    text
}
