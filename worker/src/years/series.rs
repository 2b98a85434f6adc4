//! What a chart shows: a part of the instrument and the parts right below it, each as a line over the
//! years of one group. So no line ever leaves its edition.

use std::fmt::Write;

use spbe::exact::Exact;
use spbe::instrument::{Instrument, NodeIndex};
use spbe::score::Score;
use spbe::words::Words;

use super::groups::Group;
use super::{View, words};
use crate::{figure, pending};

/// A chart.
pub(super) struct Chart {
    /// Tells it from the other charts of the page.
    pub(super) name: String,
    pub(super) title: String,
    pub(super) lowest: Exact,
    pub(super) highest: Exact,
    /// The years, the oldest first.
    pub(super) years: Vec<u16>,
    /// The part itself, then those below it.
    pub(super) lines: Vec<Line>,
}

/// A line.
pub(super) struct Line {
    /// Its short name at the end of the line.
    pub(super) label: String,
    /// Its full name.
    pub(super) name: String,
    /// The score of each year.
    pub(super) scores: Vec<Score>,
}

impl Chart {
    pub(super) fn of(group: &Group, view: &View, words: Words) -> Self {
        let instrument = group.instrument;
        let part = part(group, view);
        let node = instrument.node(part);
        let line = |index: NodeIndex| {
            let node = instrument.node(index);
            let scores = group.years.iter().map(|year| year.scores.score(index));
            Line {
                label: words.numbered(instrument, node),
                name: figure::part(instrument, node, words),
                scores: scores.collect(),
            }
        };
        let scale = &instrument.edition().scale;
        let shown = std::iter::once(&part).chain(&node.children);
        Self {
            name: group.name(),
            title: words::chart_title(
                words,
                group.agency,
                &words.numbered(instrument, node),
                &group.title(words),
            ),
            lowest: scale.lowest,
            highest: scale.highest,
            years: group.years.iter().map(|year| year.year).collect(),
            lines: shown.map(|&index| line(index)).collect(),
        }
    }

    /// Does any value count rows that wait for another institution?
    pub(super) fn waits(&self) -> bool {
        let mut scores = self.lines.iter().flat_map(|line| &line.scores);
        scores.any(|score| score.pending > 0)
    }

    /// The chart in words.
    pub(super) fn spoken(&self, words: Words) -> String {
        let mut text = String::new();
        for line in &self.lines {
            // Writing into a string cannot fail.
            let _ = write!(text, "{}:", line.name);
            for (number, (year, score)) in self.years.iter().zip(&line.scores).enumerate() {
                let comma = if number == 0 { "" } else { ";" };
                let _ = write!(text, "{comma} {year} {}", pending::score(words, score));
            }
            text.push_str(". ");
        }
        text.truncate(text.trim_end().len());
        text
    }
}

/// The parts that have others below them.
pub(super) fn parts(instrument: &Instrument) -> impl Iterator<Item = NodeIndex> {
    let has_parts = |index: &NodeIndex| !instrument.node(*index).children.is_empty();
    instrument.indices().filter(has_parts)
}

/// The part whose chart is shown.
pub(super) fn part(group: &Group, view: &View) -> NodeIndex {
    let chosen = view.parts.get(&group.name());
    let chosen = parts(group.instrument).find(|index| Some(&index.get()) == chosen);
    chosen.unwrap_or(Instrument::ROOT)
}
