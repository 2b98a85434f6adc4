//! The line chart. Lines are told apart by mark and dash, not by colour, and named at their ends. What is
//! incomplete is a range, and no line passes it.

use std::fmt::Write;

use maud::{Markup, PreEscaped, html};
use spbe::exact::Exact;
use spbe::score::Score;
use spbe::words::Words;

use super::geometry::{Geometry, LABELS, LEFT, RIGHT};
use super::series::{Chart, Line};
use super::words;
use crate::evaluation::shortened;
use crate::pending;

/// How the chart looks, in the colours of the page.
pub(super) const STYLE: &str = include_str!("chart.css");
/// The light colours of the page, for a picture that leaves it.
const LIGHT: [(&str, &str); 5] = [
    ("var(--ink)", "#15242d"),
    ("var(--quiet)", "#4a5b65"),
    ("var(--line)", "#cbd5da"),
    ("var(--paper)", "#fff"),
    ("var(--accent)", "#0b5c74"),
];

/// Marks around a point; the first is that of the part itself. Each has an inside: it is empty where
/// rows wait for another institution.
const MARKS: [&str; 6] = [
    "m-4.5,0a4.5,4.5 0 1,0 9,0a4.5,4.5 0 1,0 -9,0",
    "m-4,-4h8v8h-8z",
    "m0,-5.5l5,9.5h-10z",
    "m0,-6l6,6l-6,6l-6,-6z",
    "m0,5.5l-5,-9.5h10z",
    "m-1.8,-5.4h3.6v3.6h3.6v3.6h-3.6v3.6h-3.6v-3.6h-3.6v-3.6h3.6z",
];
/// Dashes. As 6 and 5 have no common divisor, 30 lines differ in one or the other.
const DASHES: [&str; 5] = ["none", "8 4", "2 3", "8 3 2 3", "14 4"];
/// Longest heading and label that fit, in characters.
const LONGEST_HEADING: usize = 95;
const LONGEST_LABEL: usize = 18;

/// The chart on the page.
pub(super) fn view(chart: &Chart, words: Words) -> Markup {
    svg(chart, None, words)
}

/// The chart as a file.
pub(super) fn alone(chart: &Chart, words: Words) -> String {
    let light = |style: String, (token, colour): (&str, &str)| style.replace(token, colour);
    let style = LIGHT.into_iter().fold(STYLE.to_owned(), light);
    svg(chart, Some(&style), words).into_string()
}

fn svg(chart: &Chart, style: Option<&str>, words: Words) -> Markup {
    let geometry = Geometry::of(chart);
    let (title, text) = (
        format!("chart-{}-title", chart.name),
        format!("chart-{}-text", chart.name),
    );
    let levels = (chart.lowest.numerator()..=chart.highest.numerator()).map(Exact::whole);
    html! {
        svg.years-chart xmlns="http://www.w3.org/2000/svg" width=(geometry.width) height=(geometry.height)
            viewBox={ "0 0 " (geometry.width) " " (geometry.height) }
            role="img" aria-labelledby={ (title) " " (text) } {
            title id=(title) { (chart.title) }
            desc id=(text) { (chart.spoken(words)) }
            @if let Some(style) = style {
                style { (PreEscaped(style)) }
                rect width="100%" height="100%" fill="#fff" {}
            }
            text.heading x="4" y="20" { (shortened(&chart.title, LONGEST_HEADING)) }
            @for level in levels {
                @let y = geometry.y(level);
                line.level x1=(LEFT) x2=(RIGHT) y1=(y) y2=(y) {}
                text x=(LEFT - 8.0) y=(y + 4.0) text-anchor="end" { (level) }
            }
            @for &year in &chart.years {
                text x=(geometry.x(year)) y=(geometry.bottom() + 26.0) text-anchor="middle" { (year) }
            }
            (lines(chart, &geometry, words))
            @if chart.waits() {
                text x="4" y=(geometry.height - 8.0) { (words::hollow_marks(words)) }
            }
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
                path.line d=(path(chart, line, geometry)) stroke-dasharray=(DASHES[number % DASHES.len()]) {}
                @for (&year, score) in chart.years.iter().zip(&line.scores) {
                    @match score.exact() {
                        Some(value) => {
                            path.mark.waiting[score.pending > 0] d={ "M" (geometry.x(year)) "," (geometry.y(value)) (MARKS[number % MARKS.len()]) } {}
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
