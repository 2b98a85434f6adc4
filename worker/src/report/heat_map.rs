//! All rows at a glance, one line for each aspect: the level as a number in each cell, colour second.

use std::fmt::Write;

use maud::{Markup, html};
use spbe::instrument::NodeIndex;
use spbe::words::Words;

use super::assessed::{Assessed, Row};
use super::levels::{missing, reached};
use super::{charts, words as say};
use crate::drawing::{Frame, Medium, count};
use crate::evaluation::shortened;
use crate::figure;

/// Its identifier on the page.
pub(super) const ID: &str = "report-map";
/// How it looks.
const STYLE: &str = include_str!("heat_map.css");
const WIDTH: f32 = 720.0;
/// Where the first line begins, below heading and index.
const TOP: f32 = 56.0;
/// Where the cells of a line begin, right of the name of the aspect.
const CELLS: f32 = 296.0;
/// How many cells stand beside each other; more begin another row.
const ACROSS: usize = 10;
/// Length of a cell's sides, and from the beginning of one to that of the next.
const CELL: f32 = 38.0;
const STEP: f32 = 42.0;
/// Between the lines of two aspects.
const BETWEEN: f32 = 8.0;
/// From one line of a name to the next; longest lines of a name and of the heading, in characters.
const LINE: f32 = 16.0;
const LONGEST_NAME: usize = 36;
const LONGEST_HEADING: usize = 95;

/// The map with what it says as a table.
pub(super) fn view(assessed: &Assessed, words: Words) -> Markup {
    let title = words.map_of_rows();
    html! {
        section.report-heat-map {
            h3 { (title) }
            div.report-scroll tabindex="0" role="region" aria-label=(title) {
                (draw(assessed, Medium::Page, words))
            }
            details.no-print {
                summary { (say::map_as_table(words)) }
                (table(assessed, words))
            }
            (charts::buttons(assessed, ID, say::map(words), words))
        }
    }
}

/// The map.
pub(super) fn draw(assessed: &Assessed, medium: Medium, words: Words) -> Markup {
    let lines = lines(assessed, words);
    let bottom = lines.last().map_or(TOP, |line| line.top + line.height());
    let title = charts::title(words.map_of_rows(), assessed);
    let frame = Frame {
        id: ID,
        class: "report-map",
        style: STYLE,
        title: &title,
        spoken: &spoken(&lines, words),
        width: WIDTH,
        height: bottom + 30.0,
    };
    let content = html! {
        text.heading x="4" y="20" { (shortened(&title, LONGEST_HEADING)) }
        text x="4" y="40" { (charts::index(assessed, words)) }
        @for line in &lines { (line.draw(words)) }
        text x="4" y=(bottom + 16.0) { (say::cell(words)) }
    };
    frame.around(&content, medium)
}

/// An aspect and its rows.
struct Line<'a> {
    /// The aspect with its number.
    name: String,
    rows: Vec<Row<'a>>,
    top: f32,
}

fn lines<'a>(assessed: &Assessed<'a>, words: Words) -> Vec<Line<'a>> {
    let instrument = assessed.instrument();
    let mut top = TOP;
    let line = |aspect: NodeIndex| {
        let line = Line {
            name: figure::part(instrument, instrument.node(aspect), words),
            rows: assessed.rows_below(aspect),
            top,
        };
        top += line.height();
        line
    };
    assessed.aspects().into_iter().map(line).collect()
}

impl Line<'_> {
    fn height(&self) -> f32 {
        let cells = STEP * count(self.rows.len().div_ceil(ACROSS));
        let name = LINE * count(self.name_in_lines().len());
        cells.max(name) + BETWEEN
    }

    fn name_in_lines(&self) -> Vec<String> {
        let lines = textwrap::wrap(&self.name, LONGEST_NAME);
        lines.into_iter().map(String::from).collect()
    }

    fn draw(&self, words: Words) -> Markup {
        html! {
            text y=(self.top + 14.0) {
                @for (number, line) in self.name_in_lines().iter().enumerate() {
                    tspan x="4" dy=[(number > 0).then_some(LINE)] { (line) }
                }
            }
            @for (at, row) in self.rows.iter().enumerate() {
                @let x = CELLS + STEP * count(at % ACROSS);
                @let y = self.top + STEP * count(at / ACROSS);
                (cell(row, (x, y), words))
            }
        }
    }
}

fn cell(row: &Row, (x, y): (f32, f32), words: Words) -> Markup {
    let value = row.value();
    let class = value.map(|value| format!("level-{}", reached(value)));
    let middle = x + CELL / 2.0;
    html! {
        g class=[class] data-cell=(row.node.no) {
            rect x=(x) y=(y) width=(CELL) height=(CELL) {}
            text.no x=(middle) y=(y + 13.0) text-anchor="middle" { (row.node.no) }
            text.level x=(middle) y=(y + 31.0) text-anchor="middle" {
                @match value {
                    Some(value) => (words.exact(value)),
                    None => "–",
                }
            }
        }
    }
}

/// The map in words: each aspect, then number and level of each row.
fn spoken(lines: &[Line], words: Words) -> String {
    let mut text = say::number_then_level(words).to_owned();
    for line in lines {
        // Writing into a string cannot fail.
        let _ = write!(text, " {}:", line.name);
        for (number, row) in line.rows.iter().enumerate() {
            let comma = if number == 0 { "" } else { ";" };
            let _ = write!(text, "{comma} {} {}", row.node.no, level(row, words));
        }
        text.push('.');
    }
    text
}

fn table(assessed: &Assessed, words: Words) -> Markup {
    let rows = assessed.aspects().into_iter();
    let rows = rows.flat_map(|aspect| assessed.rows_below(aspect));
    html! {
        table data-testid="map-table" {
            thead { tr {
                th scope="col" { (words.indicator()) }
                th.number scope="col" { (say::level(words)) }
            } }
            tbody {
                @for row in rows {
                    tr {
                        th scope="row" { (row.node.no) ": " (words.name(&row.node.name)) }
                        td.number { (level(&row, words)) }
                    }
                }
            }
        }
    }
}

/// The level of a row, or why there is none.
fn level(row: &Row, words: Words) -> String {
    row.value()
        .map_or_else(|| missing(row, words), |value| words.exact(value))
}
