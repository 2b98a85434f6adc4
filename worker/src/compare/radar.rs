//! The radar of the aspects, both sides in one. What is incomplete is a range on its axis, and no line
//! passes it.

use std::fmt::Write;

use maud::{Markup, html};
use spbe::exact::Exact;
use spbe::instrument::NodeIndex;
use spbe::score::Score;
use spbe::words::Words;

use super::comparison::Comparison;
use super::{key, spoken, words as say};
use crate::drawing::{self, Frame, Medium, Polar, anchor, tenths};
use crate::pending;

/// Its identifier on the page.
pub(super) const ID: &str = "compare-radar";
/// Fewer axes make no area.
const LEAST: usize = 3;
const WIDTH: f32 = 720.0;
const MIDDLE: (f32, f32) = (360.0, 282.0);
const RADIUS: f32 = 170.0;
/// Where the names of the axes stand.
const AROUND: f32 = 188.0;
/// Where the key begins.
const KEY: f32 = 536.0;
/// From the axis to the range of a side, and half of a bar at its end.
const ASIDE: f32 = 4.0;

/// The radar; `None` of an instrument with too few aspects.
pub(super) fn draw(compared: &Comparison, medium: Medium, words: Words) -> Option<Markup> {
    let instrument = compared.instrument()?;
    let aspects = instrument.groups();
    if aspects.len() < LEAST {
        return None;
    }
    let title = say::radar_title(words, instrument);
    let frame = Frame {
        id: ID,
        class: "compare-chart",
        style: key::STYLE,
        title: &title,
        spoken: &spoken::parts(compared, instrument, &aspects, words),
        width: WIDTH,
        height: KEY + key::height(compared),
    };
    let highest = instrument.edition().scale.highest;
    let polar = Polar::new(aspects.len(), highest, RADIUS);
    let content = html! {
        text.heading x="4" y="20" { (title) }
        g transform={ "translate(" (MIDDLE.0) " " (MIDDLE.1) ")" } {
            (web(&polar, highest))
            @for (side, of) in compared.sides().into_iter().enumerate() {
                @let scores: Vec<Score> = aspects.iter().map(|&it| of.scores.score(it)).collect();
                (line(&polar, &scores, side))
            }
            @for (axis, &aspect) in polar.axes().zip(&aspects) {
                (label(polar.at(axis, AROUND), compared, aspect, words))
            }
        }
        (key::draw(compared, KEY, pending::hollow_marks(words), words))
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
            @let (x, y) = polar.at(axis, RADIUS);
            line.axis x1="0" y1="0" x2=(x) y2=(y) {}
        }
    }
}

fn line(polar: &Polar, scores: &[Score], side: usize) -> Markup {
    html! {
        g class=(key::class(side)) {
            path.line d=(path(polar, scores)) stroke-dasharray=(key::dash(side)) {}
            @for (axis, score) in polar.axes().zip(scores) {
                @match score.exact() {
                    Some(value) => {
                        path.mark.waiting[score.pending > 0]
                            d=(drawing::mark(side, polar.at(axis, polar.reach(value)))) {}
                    }
                    None => path.range d=(range(polar, axis, score, side)) {},
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

/// A range: along its axis from end to end, with a bar at both, A on the one side and B on the other.
fn range(polar: &Polar, axis: u16, score: &Score, side: usize) -> String {
    let middle = if side == 0 { -ASIDE } else { ASIDE };
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
fn label((x, y): (f32, f32), compared: &Comparison, aspect: NodeIndex, words: Words) -> Markup {
    let instrument = compared.a.instrument();
    let top = tenths(y + 18.0 * y / AROUND - 12.0);
    html! {
        text text-anchor=(anchor(x)) x=(x) y=(top) {
            tspan.label { (words.numbered(instrument, instrument.node(aspect))) }
            @for (side, of) in compared.sides().into_iter().enumerate() {
                tspan x=(x) dy="15" {
                    (say::axis(side, &pending::score(words, &of.scores.score(aspect))))
                }
            }
        }
    }
}
