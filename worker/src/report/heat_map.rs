//! All rows at a glance, one line for each aspect: the level as a number in each cell, colour second.

use maud::{Markup, html};
use spbe::words::Words;

use super::assessed::{Assessed, Row};
use super::levels::{missing, reached};
use super::overview::name;
use super::words as say;

pub(super) fn draw(assessed: &Assessed, words: Words) -> Markup {
    let instrument = assessed.instrument();
    html! {
        section.report-heat-map {
            h3 { (words.map_of_rows()) }
            p.hint { (say::cell(words)) }
            @for aspect in assessed.aspects() {
                div.report-heat-line {
                    h4 { (name(instrument, instrument.node(aspect), words)) }
                    ul { @for row in assessed.rows_below(aspect) { (cell(&row, words)) } }
                }
            }
        }
    }
}

fn cell(row: &Row, words: Words) -> Markup {
    let value = row.value();
    html! {
        li data-level=[value.map(reached)] {
            span.report-cell-no { (row.node.no) }
            span.visually-hidden { " " (words.name(&row.node.name)) ": " }
            @match value {
                Some(value) => span.report-cell-level { (words.exact(value)) },
                None => span.report-cell-level { "–" span.visually-hidden { (missing(row, words)) } },
            }
        }
    }
}
