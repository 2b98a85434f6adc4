//! The radar of the aspects: one axis each from 0 in the middle to the highest level at the rim.
//!
//! Floats place points on the paper only; every figure that can be read comes from the score.

use std::fmt::Write;

use maud::{Markup, html};
use spbe::exact::Exact;
use spbe::score::Score;
use spbe::words::Words;

use super::assessed::Assessed;
use super::{charts, words as say};
use crate::drawing::{Frame, Medium, Polar, anchor, count, tenths};
use crate::evaluation::shortened;
use crate::pending;

/// Its identifier on the page.
pub(super) const ID: &str = "report-radar";
/// How it looks.
const STYLE: &str = include_str!("radar.css");
/// The least distance from the middle to the names of the axes, and the least for each axis, so that
/// names beside each other do not overlap.
const AROUND: f32 = 188.0;
const FOR_EACH: f32 = 14.0;
/// From the rim to the names of the axes.
const RIM: f32 = 18.0;
/// Height of heading and index, and width of what stands on the left and on the right.
const HEADING: f32 = 84.0;
const BESIDE: f32 = 172.0;
/// Longest heading, in characters.
const LONGEST: usize = 95;

struct Axis {
    label: String,
    figure: String,
    score: Score,
}

/// The radar with its buttons. What it says stands as a table below it.
pub(super) fn view(assessed: &Assessed, words: Words) -> Markup {
    html! {
        div.report-scroll tabindex="0" role="region" aria-label=(say::radar(words)) {
            (draw(assessed, Medium::Page, words))
        }
        (charts::buttons(assessed, ID, say::radar_name(words), words))
    }
}

/// The radar.
pub(super) fn draw(assessed: &Assessed, medium: Medium, words: Words) -> Markup {
    let instrument = assessed.instrument();
    let highest = instrument.edition().scale.highest;
    let read = |index| {
        let score = assessed.report.score(index);
        Axis {
            label: words.numbered(instrument, instrument.node(index)),
            figure: pending::score(words, &score),
            score,
        }
    };
    let axes: Vec<Axis> = assessed.aspects().into_iter().map(read).collect();
    let around = AROUND.max(FOR_EACH * count(axes.len()));
    let polar = Polar::new(axes.len(), highest, around - RIM);
    let (x, y) = (around + BESIDE, around + HEADING);
    let title = charts::title(say::radar(words), assessed);
    let frame = Frame {
        id: ID,
        class: "report-radar",
        style: STYLE,
        title: &title,
        spoken: &spoken(&axes),
        width: 2.0 * x,
        height: y + around + 40.0,
    };
    let content = html! {
        text.heading x="4" y="20" { (shortened(&title, LONGEST)) }
        text x="4" y="40" { (charts::index(assessed, words)) }
        g transform={ "translate(" (x) " " (y) ")" } {
            (lines(&polar, &axes, highest, assessed.index().open > 0))
            @for (number, axis) in polar.axes().zip(&axes) {
                (label(polar.at(number, around), around, axis))
            }
        }
    };
    frame.around(&content, medium)
}

/// Rings of the levels with their numbers, axes, and the values; what is open reaches from the one line to
/// the other.
fn lines(polar: &Polar, axes: &[Axis], highest: Exact, is_open: bool) -> Markup {
    let polygon = |value: &dyn Fn(&Axis) -> Exact| {
        polar.polygon(|axis| polar.reach(value(&axes[usize::from(axis)])))
    };
    html! {
        @for ring in (1..=highest.numerator()).map(Exact::whole) {
            @let size = polar.reach(ring);
            polygon.ring points=(polar.polygon(|_| size)) {}
            text.tick x="4" y=(tenths(11.0 - size)) { (ring) }
        }
        @for number in polar.axes() {
            @let (x, y) = polar.at(number, polar.reach(highest));
            line.axis x1="0" y1="0" x2=(x) y2=(y) {}
        }
        @if is_open { polygon.high points=(polygon(&|axis| axis.score.high)) {} }
        polygon.low points=(polygon(&|axis| axis.score.low)) {}
    }
}

/// Name and figure of an axis, above the radar or below it.
fn label((x, y): (f32, f32), around: f32, axis: &Axis) -> Markup {
    html! {
        text x=(x) y=(tenths(y - 2.0 + 12.0 * y / around)) text-anchor=(anchor(x)) {
            (axis.label)
            tspan.figure x=(x) dy="16" { (axis.figure) }
        }
    }
}

/// The picture in words.
fn spoken(axes: &[Axis]) -> String {
    let mut text = String::new();
    for (number, axis) in axes.iter().enumerate() {
        let comma = if number == 0 { "" } else { "; " };
        // Writing into a string cannot fail.
        let _ = write!(text, "{comma}{} {}", axis.label, axis.figure);
    }
    text
}
