//! The line chart. Lines are told apart by mark and dash, not by colour, and named at their ends. What is
//! incomplete is a range, and no line passes it.

use std::fmt::Write;

use maud::{Markup, html};
use spbe::exact::Exact;
use spbe::score::Score;
use spbe::words::Words;

use super::geometry::{Geometry, LABELS, LEFT, RIGHT};
use super::series::{Chart, Line};
use crate::drawing::{self, Frame, Medium};
use crate::evaluation::shortened;
use crate::pending;

/// How the chart looks.
const STYLE: &str = include_str!("chart.css");
/// Longest heading and label that fit, in characters.
const LONGEST_HEADING: usize = 95;
const LONGEST_LABEL: usize = 18;

/// Identifier of the chart of a group.
pub(super) fn id(group: &str) -> String {
    format!("chart-{group}")
}

/// The chart.
pub(super) fn draw(chart: &Chart, medium: Medium, words: Words) -> Markup {
    let geometry = Geometry::of(chart);
    let frame = Frame {
        id: &id(&chart.name),
        class: "years-chart",
        style: STYLE,
        title: &chart.title,
        spoken: &chart.spoken(words),
        width: geometry.width,
        height: geometry.height,
    };
    frame.around(&content(chart, &geometry, words), medium)
}

fn content(chart: &Chart, geometry: &Geometry, words: Words) -> Markup {
    let levels = (chart.lowest.numerator()..=chart.highest.numerator()).map(Exact::whole);
    html! {
        text.heading x="4" y="20" { (shortened(&chart.title, LONGEST_HEADING)) }
        @for level in levels {
            @let y = geometry.y(level);
            line.level x1=(LEFT) x2=(RIGHT) y1=(y) y2=(y) {}
            text x=(LEFT - 8.0) y=(y + 4.0) text-anchor="end" { (level) }
        }
        @for &year in &chart.years {
            text x=(geometry.x(year)) y=(geometry.bottom() + 26.0) text-anchor="middle" { (year) }
        }
        (lines(chart, geometry, words))
        @if chart.waits() {
            text x="4" y=(geometry.height - 8.0) { (pending::hollow_marks(words)) }
        }
    }
}

fn lines(chart: &Chart, geometry: &Geometry, words: Words) -> Markup {
    let ends: Vec<f32> = chart.lines.iter().map(|line| end(line, geometry)).collect();
    let labels = geometry.labels(&ends);
    let last = chart.years.last().copied().unwrap_or_default();
    html! {
        @for (number, line) in chart.lines.iter().enumerate() {
            g class=[(number == 0).then_some("whole")] data-line=(line.label) {
                line.leader x1=(geometry.x(last)) y1=(ends[number]) x2=(LABELS - 4.0) y2=(labels[number]) {}
                path.line d=(path(chart, line, geometry)) stroke-dasharray=(drawing::dash(number)) {}
                @for (&year, score) in chart.years.iter().zip(&line.scores) {
                    @match score.exact() {
                        Some(value) => {
                            path.mark.waiting[score.pending > 0] d=(drawing::mark(number, (geometry.x(year), geometry.y(value)))) {}
                        }
                        None => path.range d=(range(score, geometry, geometry.beside(year, number))) {},
                    }
                }
                text x=(LABELS) y=(labels[number] + 4.0) {
                    (shortened(&line.label, LONGEST_LABEL))
                    @if let Some(score) = line.scores.last() { " " (pending::score(words, score)) }
                }
            }
        }
    }
}

/// Where a line ends: at its last value, or in the middle of its last range.
fn end(line: &Line, geometry: &Geometry) -> f32 {
    let middle = |score: &Score| f32::midpoint(geometry.y(score.low), geometry.y(score.high));
    line.scores.last().map_or(geometry.bottom(), middle)
}

/// The line from value to value; it is broken where a year is incomplete.
fn path(chart: &Chart, line: &Line, geometry: &Geometry) -> String {
    let mut path = String::new();
    let mut drawing = false;
    for (&year, score) in chart.years.iter().zip(&line.scores) {
        let Some(value) = score.exact() else {
            drawing = false;
            continue;
        };
        let step = if drawing { 'L' } else { 'M' };
        // Writing into a string cannot fail.
        let _ = write!(path, "{step}{},{}", geometry.x(year), geometry.y(value));
        drawing = true;
    }
    path
}

/// A range: from end to end, with a bar at both.
fn range(score: &Score, geometry: &Geometry, x: f32) -> String {
    let (low, high) = (geometry.y(score.low), geometry.y(score.high));
    let (left, right) = (x - 4.0, x + 4.0);
    format!("M{left},{low}H{right}M{x},{low}V{high}M{left},{high}H{right}")
}
