//! The radar of the aspects: one axis each from 0 in the middle to the highest level at the rim.
//!
//! Floats place points on the paper only; every figure that can be read comes from the score.

use std::f32::consts::TAU;
use std::fmt::Write;

use maud::{Markup, html};
use spbe::exact::Exact;
use spbe::score::Score;
use spbe::words::Words;

use super::assessed::Assessed;
use super::words as say;

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
    let count = u16::try_from(axes.len()).unwrap_or(u16::MAX);
    let at = |number: u16, radius: f32| place(number, count, radius);
    let polygon = |value: &dyn Fn(&Axis) -> Exact| {
        let radii = axes.iter().map(|axis| radius(value(axis), highest));
        points(
            (0..count)
                .zip(radii)
                .map(|(number, radius)| at(number, radius)),
        )
    };
    let rings = (1..=highest.numerator()).map(Exact::whole);
    html! {
        svg.report-radar viewBox="-190 -140 380 280" role="img" aria-label=(spoken(&axes, words)) {
            @for ring in rings {
                @let size = radius(ring, highest);
                polygon.ring points=(points((0..count).map(|number| at(number, size)))) {}
                text.tick x="3" y=(-size + 9.0) { (ring) }
            }
            @for number in 0..count {
                @let (x, y) = at(number, RADIUS);
                line.axis x1="0" y1="0" x2=(x) y2=(y) {}
            }
            @if assessed.index().open > 0 {
                polygon.high points=(polygon(&|axis| axis.score.high)) {}
            }
            polygon.low points=(polygon(&|axis| axis.score.low)) {}
            @for (number, axis) in (0..count).zip(&axes) {
                @let (x, y) = at(number, AROUND);
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

fn radius(value: Exact, highest: Exact) -> f32 {
    let hundredths = |value: Exact| {
        let hundredths = value.shown().times(Exact::whole(100));
        let whole = hundredths.and_then(|it| i16::try_from(it.numerator()).ok());
        f32::from(whole.unwrap_or_default())
    };
    RADIUS * hundredths(value) / hundredths(highest)
}

/// The first axis points up, the others follow clockwise.
fn place(number: u16, count: u16, radius: f32) -> (f32, f32) {
    let (sin, cos) = (TAU * f32::from(number) / f32::from(count)).sin_cos();
    (tenths(radius * sin), tenths(-radius * cos))
}

fn tenths(length: f32) -> f32 {
    (length * 10.0).round() / 10.0
}

fn points(places: impl Iterator<Item = (f32, f32)>) -> String {
    let mut text = String::new();
    for (x, y) in places {
        let _ = write!(text, "{x},{y} ");
    }
    text
}

fn anchor(x: f32) -> &'static str {
    if x < -1.0 {
        "end"
    } else if x > 1.0 {
        "start"
    } else {
        "middle"
    }
}
