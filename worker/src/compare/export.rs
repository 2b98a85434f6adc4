//! The comparison as CSV, and its charts as SVG.

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
    let asked = request.action.as_str();
    let drawn = |chart: Option<maud::Markup>, ending| {
        let media = drawing::MEDIA;
        chart.map(|it| (format!("-{ending}.svg"), media, it.into_string()))
    };
    let file = match (asked, compared) {
        ("csv" | "radar" | "bars", None) => None,
        ("csv", Some(compared)) => {
            table(compared, words).map(|table| (".csv".to_owned(), csv::MEDIA, table))
        }
        ("radar", Some(compared)) => drawn(
            radar::draw(compared, Medium::File, words),
            say::radar(words),
        ),
        ("bars", Some(compared)) => {
            drawn(bars::draw(compared, Medium::File, words), say::bars(words))
        }
        _ => return None,
    };
    let Some((ending, media, text)) = file else {
        return Some(Reply::Refused(say::nothing_to_download(words).to_owned()));
    };
    Some(Reply::File {
        name: format!("{}{ending}", say::file_name(words)),
        media,
        bytes: text.into_bytes(),
    })
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
