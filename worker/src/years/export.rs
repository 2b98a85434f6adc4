//! The table as CSV and the chart as SVG.

use spbe::exchange;
use spbe::words::Words;

use super::groups::{Evaluated, Group, change};
use super::series::Chart;
use super::{View, chart, words};
use crate::desk::Reply;
use crate::drawing::{self, Medium};
use crate::{csv, pending};

/// All parts with their exact values, and how many rows of each wait for another institution. Of a change, rise and fall stand in columns of their own: a
/// field with a sign in front would not arrive as a number (see [`csv`]).
pub(super) fn csv(group: &Group, words: Words) -> Reply {
    let instrument = group.instrument;
    let lines = instrument.indices().map(|index| {
        let node = instrument.node(index);
        let mut line = csv::number_and_name(node, words).to_vec();
        for year in &group.years {
            let score = year.scores.score(index);
            let exact = score.exact().map(|value| csv::decimal(value, words));
            line.push(exact.unwrap_or_else(|| words.score(&score)));
            if pending::is_possible(instrument) {
                line.push(score.pending.to_string());
            }
        }
        for (before, after) in group.steps() {
            let change = change(before, after, index);
            line.extend(csv::rise_and_fall(change, words));
        }
        line
    });
    let text = csv::table(std::iter::once(headings(group, words)).chain(lines));
    Reply::File {
        name: format!("{}.csv", name(group, words)),
        media: csv::MEDIA,
        bytes: text.into_bytes(),
    }
}

fn headings(group: &Group, words: Words) -> Vec<String> {
    let mut headings = vec![words::number(words).to_owned(), words.part().to_owned()];
    for year in &group.years {
        headings.push(format!("{} ({})", year.year, words.stage(year.stage)));
        if pending::is_possible(group.instrument) {
            headings.push(words::pending_in(words, year.year));
        }
    }
    for (before, after) in group.steps() {
        headings.push(words::rise_between(words, before.year, after.year));
        headings.push(words::fall_between(words, before.year, after.year));
    }
    headings
}

/// The chart as a file of its own.
pub(super) fn svg(group: &Group, view: &View, words: Words) -> Reply {
    let chart = Chart::of(group, view, words);
    drawing::file(
        &name(group, words),
        chart::draw(&chart, Medium::File, words),
    )
}

/// Name of the files of a group without an ending: the agency, the first and the last year, the edition.
pub(super) fn name(group: &Group, words: Words) -> String {
    let year = |year: Option<&Evaluated>| year.map_or_else(String::new, |it| it.year.to_string());
    let first = year(group.years.first());
    let last = if group.years.len() > 1 {
        year(group.years.last())
    } else {
        String::new()
    };
    let ending = words::file_name(words);
    exchange::name_of(&[group.agency, &first, &last, ending, &group.name()])
}
