//! The comparison as CSV, and its charts as SVG.

use spbe::exchange;
use spbe::instrument::{Instrument, NodeIndex, NodeKind};
use spbe::score::Score;
use spbe::words::Words;

use super::comparison::Comparison;
use super::paired::Paired;
use super::{bars, radar, words as say};
use crate::desk::{Reply, Request};
use crate::drawing::{self, Medium};
use crate::{crosswalk, csv, pending};

/// The file that is asked for; `None` where none is.
pub(super) fn file(
    request: &Request,
    compared: Option<&Comparison>,
    words: Words,
) -> Option<Reply> {
    let file = match request.action.as_str() {
        "csv" => compared.and_then(|compared| csv(compared, words)),
        drawing::ACTION => compared.and_then(|compared| svg(compared, &request.value, words)),
        _ => return None,
    };
    let nothing = || Reply::Refused(say::nothing_to_download(words).to_owned());
    Some(file.unwrap_or_else(nothing))
}

fn csv(compared: &Comparison, words: Words) -> Option<Reply> {
    Some(Reply::File {
        name: format!("{}.csv", name(compared, "", words)),
        media: csv::MEDIA,
        bytes: table(compared, words)?.into_bytes(),
    })
}

fn svg(compared: &Comparison, chart: &str, words: Words) -> Option<Reply> {
    let (what, chart) = match chart {
        radar::ID => (
            say::radar(words),
            radar::draw(compared, Medium::File, words)?,
        ),
        bars::ID => (say::bars(words), bars::draw(compared, Medium::File, words)?),
        _ => return None,
    };
    Some(drawing::file(&name(compared, what, words), chart))
}

/// Name of a file without an ending: agency and year of both sides, those of B where they are others.
pub(super) fn name(compared: &Comparison, what: &str, words: Words) -> String {
    let [a, b] = compared.sides().map(|side| &side.source.assessment);
    let years = [a, b].map(|it| it.year.to_string());
    let is_one_agency = a.agency.trim() == b.agency.trim();
    let (agency, year) = match (is_one_agency, a.year == b.year) {
        (true, true) => ("", ""),
        (true, false) => ("", years[1].as_str()),
        (false, _) => (b.agency.as_str(), years[1].as_str()),
    };
    exchange::name_of(&[
        &a.agency,
        &years[0],
        agency,
        year,
        say::file_name(words),
        what,
    ])
}

/// `None` where the two sides have nothing that may be set beside each other.
fn table(compared: &Comparison, words: Words) -> Option<String> {
    match compared.instrument() {
        Some(instrument) => {
            let lines = instrument.indices().map(|node| line(compared, node, words));
            Some(csv::table(
                std::iter::once(headings(compared, words)).chain(lines),
            ))
        }
        None => pairs(compared, words),
    }
}

fn headings(compared: &Comparison, words: Words) -> Vec<String> {
    let mut headings = vec![say::number(words).to_owned(), words.part().to_owned()];
    for (number, side) in compared.sides().into_iter().enumerate() {
        headings.push(say::legend(words, number, side));
        if pending::is_possible(side.instrument()) {
            headings.push(say::axis(number, pending::column(words)));
        }
    }
    let differences = [say::rise, say::fall, say::effect_up, say::effect_down];
    headings.extend(differences.map(|heading| heading(words).to_owned()));
    headings
}

/// A part with its exact values. Rise and fall stand in columns of their own.
fn line(compared: &Comparison, index: NodeIndex, words: Words) -> Vec<String> {
    let (instrument, step) = (compared.a.instrument(), compared.step(index));
    let mut line = csv::number_and_name(instrument.node(index), words).to_vec();
    for score in [step.from, step.to] {
        line.push(value(&score, instrument, index, words));
        if pending::is_possible(instrument) {
            line.push(score.pending.to_string());
        }
    }
    line.extend(csv::rise_and_fall(step.points, words));
    line.extend(csv::rise_and_fall(step.effect, words));
    line
}

/// An exact value, a range, or that the row is open.
fn value(score: &Score, instrument: &Instrument, index: NodeIndex, words: Words) -> String {
    let is_row = matches!(instrument.node(index).kind, NodeKind::Row { .. });
    match score.exact() {
        Some(value) => csv::decimal(value, words),
        None if is_row => words.open().to_owned(),
        None => words.score(score),
    }
}

/// The pairs of two editions: number, name and value of both.
fn pairs(compared: &Comparison, words: Words) -> Option<String> {
    let paired = Paired::of(compared, words)?;
    let sides = [&paired.older, &paired.newer];
    let lines = paired.pairs.pairs.iter().map(|pair| {
        let mut line = Vec::new();
        for (side, index) in sides.into_iter().zip([pair.from, pair.to]) {
            let instrument = side.scores.instrument();
            line.extend(csv::number_and_name(instrument.node(index), words));
            line.push(value(&side.scores.score(index), instrument, index, words));
        }
        line.push(crosswalk::words::confidence(words, pair.confidence).to_owned());
        line
    });
    let names = sides.map(|side| side.heading.clone());
    let headings = headings_of_pairs(&names, words);
    Some(csv::table(std::iter::once(headings).chain(lines)))
}

fn headings_of_pairs(names: &[String], words: Words) -> Vec<String> {
    let mut headings = Vec::new();
    for name in names {
        headings.extend([say::number(words).to_owned(), words.part().to_owned()]);
        headings.push(name.clone());
    }
    headings.push(crosswalk::words::support(words).to_owned());
    headings
}
