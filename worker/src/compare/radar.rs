//! The radar of the aspects, both sides and up to two further rings in one. What is incomplete is a range on its axis, and no line
//! passes it.

use std::fmt::Write;

use maud::{Markup, html};
use spbe::exact::Exact;
use spbe::instrument::NodeIndex;
use spbe::score::Score;
use spbe::words::Words;

use super::comparison::Comparison;
use super::side::Side;
use super::{key, spoken, words as say};
use crate::drawing::{self, Frame, Medium, Polar, anchor, count, tenths};
use crate::pending;

/// Its identifier on the page.
pub(super) const ID: &str = "compare-radar";
/// Fewer axes make no area.
const LEAST: usize = 3;
/// The least distance from the middle to the names of the axes, and the least for each axis, so that
/// names beside each other do not overlap.
const AROUND: f32 = 188.0;
const FOR_EACH: f32 = 16.5;
/// From the rim to the names of the axes.
const RIM: f32 = 18.0;
/// Height of the heading, and width of what stands on the left and on the right.
const HEADING: f32 = 64.0;
const BESIDE: f32 = 172.0;
/// Height of a figure below the name of an axis.
const FIGURE: f32 = 15.0;
/// From the axis to the range of a side, and half of a bar at its end.
const ASIDE: f32 = 4.0;

/// The radar; `None` of an instrument with too few aspects.
pub(super) fn draw(compared: &Comparison, medium: Medium, words: Words) -> Option<Markup> {
    let instrument = compared.instrument()?;
    let aspects = instrument.groups();
    if aspects.len() < LEAST {
        return None;
    }
    let (title, rings) = (say::radar_title(words, instrument), compared.rings());
    let around = AROUND.max(FOR_EACH * count(aspects.len()));
    let figures = FIGURE * count(rings.len());
    let (x, y) = (around + BESIDE, around + figures + HEADING);
    let key = y + around + figures + 36.0;
    let frame = Frame {
        id: ID,
        class: "compare-chart",
        style: key::STYLE,
        title: &title,
        spoken: &spoken::parts(&rings, instrument, &aspects, words),
        width: 2.0 * x,
        height: key + key::height(&rings),
    };
    let highest = instrument.edition().scale.highest;
    let polar = Polar::new(aspects.len(), highest, around - RIM);
    let content = html! {
        text.heading x="4" y="20" { (title) }
        g transform={ "translate(" (x) " " (y) ")" } {
            (web(&polar, highest))
            @for (number, ring) in rings.iter().enumerate() {
                @let scores: Vec<Score> = aspects.iter().map(|&it| ring.scores.score(it)).collect();
                (line(&polar, &scores, (number, rings.len())))
            }
            @for (axis, &aspect) in polar.axes().zip(&aspects) {
                (label(polar.at(axis, around), &rings, around, aspect, words))
            }
        }
        (key::draw(&rings, key, pending::hollow_marks(words), words))
    };
    Some(frame.around(&content, medium))
}

/// Rings of the levels, with their numbers, and axes.
fn web(polar: &Polar, highest: Exact) -> Markup {
    html! {
        @for ring in (1..=highest.numerator()).map(Exact::whole) {
            @let reach = polar.reach(ring);
            polygon.ring points=(polar.polygon(|_| reach)) {}
            text.tick x="4" y=(tenths(11.0 - reach)) { (ring) }
        }
        @for axis in polar.axes() {
            @let (x, y) = polar.at(axis, polar.reach(highest));
            line.axis x1="0" y1="0" x2=(x) y2=(y) {}
        }
    }
}

/// The line of a ring: its number, of so many.
fn line(polar: &Polar, scores: &[Score], (side, of): (usize, usize)) -> Markup {
    html! {
        g class=(key::class(side)) {
            path.line d=(path(polar, scores)) stroke-dasharray=(key::dash(side)) {}
            @for (axis, score) in polar.axes().zip(scores) {
                @match score.exact() {
                    Some(value) => {
                        path.mark.waiting[score.pending > 0]
                            d=(drawing::mark(side, polar.at(axis, polar.reach(value)))) {}
                    }
                    None => path.range d=(range(polar, axis, score, aside(side, of))) {},
                }
            }
        }
    }
}

/// From aspect to aspect, and back to the first; broken where one is incomplete.
fn path(polar: &Polar, scores: &[Score]) -> String {
    let mut path = String::new();
    let axes = polar.axes().chain([0]);
    let mut drawing = false;
    for (axis, score) in axes.zip(scores.iter().chain(scores.first())) {
        let Some(value) = score.exact() else {
            drawing = false;
            continue;
        };
        let (x, y) = polar.at(axis, polar.reach(value));
        let step = if drawing { 'L' } else { 'M' };
        // Writing into a string cannot fail.
        let _ = write!(path, "{step}{x},{y}");
        drawing = true;
    }
    path
}

/// How far beside its axis a range stands, so that those of all rings stand beside each other.
fn aside(side: usize, of: usize) -> f32 {
    ASIDE * (2.0 * count(side) + 1.0 - count(of))
}

/// A range: along its axis from end to end, with a bar at both.
fn range(polar: &Polar, axis: u16, score: &Score, middle: f32) -> String {
    let mut path = String::new();
    let mut stroke = |from: (f32, f32), to: (f32, f32)| {
        let _ = write!(path, "M{},{}L{},{}", from.0, from.1, to.0, to.1);
    };
    let ends = [score.low, score.high].map(|end| polar.reach(end));
    for end in ends {
        let at = |aside| polar.beside(axis, end, aside);
        stroke(at(middle - ASIDE), at(middle + ASIDE));
    }
    let [low, high] = ends.map(|end| polar.beside(axis, end, middle));
    stroke(low, high);
    path
}

/// Name and figures of an aspect, above the radar or below it so that they do not cross it.
fn label(
    (x, y): (f32, f32),
    rings: &[&Side],
    around: f32,
    aspect: NodeIndex,
    words: Words,
) -> Markup {
    let Some(instrument) = rings.first().map(|ring| ring.instrument()) else {
        return html! {};
    };
    // At the top the last figure ends at the place, at the bottom the name begins below it.
    let figures = FIGURE * count(rings.len());
    let top = tenths(y + f32::midpoint(6.0, figures) * y / around + f32::midpoint(6.0, -figures));
    html! {
        text text-anchor=(anchor(x)) x=(x) y=(top) {
            tspan.label { (words.numbered(instrument, instrument.node(aspect))) }
            @for (number, ring) in rings.iter().enumerate() {
                tspan x=(x) dy=(FIGURE) {
                    (say::axis(number, &pending::score(words, &ring.scores.score(aspect))))
                }
            }
        }
    }
}
