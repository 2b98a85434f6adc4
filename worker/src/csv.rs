//! The scores as CSV, the way a spreadsheet set to Indonesian reads it: fields between `;`, a
//! decimal comma, lines ending in CR LF, a byte order mark in front.
//!
//! A spreadsheet takes a field that begins with `=`, `+`, `-` or `@` for a formula, behind a tab or
//! a CR as well. Such a field gets an apostrophe in front; it shows in the cell, and is harmless.

use csv::{Terminator, WriterBuilder};
use spbe::assessment::{Answer, Assessment, Evidence};
use spbe::exact::Exact;
use spbe::instrument::{Instrument, Node, NodeIndex, NodeKind};
use spbe::score::{Report, ValueError, score};
use spbe::words::{Lang, Words};

use crate::pending;

/// Media type of the file.
pub const MEDIA: &str = "text/csv;charset=utf-8";

const BYTE_ORDER_MARK: &str = "\u{feff}";

/// Writes one line for each node of the tree, the index first: its value, and for an indicator what
/// has been entered. Values of nodes with unanswered indicators are empty. Where other institutions
/// give values, a column behind the value says how many rows wait for them.
///
/// # Errors
/// [`ValueError`] when a value does not fit the instrument.
pub fn write(
    assessment: &Assessment,
    instrument: &Instrument,
    words: Words,
) -> Result<String, ValueError> {
    let report = score(instrument, &assessment.values(instrument)?);
    let lines = instrument
        .indices()
        .map(|index| line(assessment, &report, words, index));
    Ok(table(
        std::iter::once(headings(instrument, words)).chain(lines),
    ))
}

/// Lines of fields as text; the first line holds the headings. Decimal commas are the caller's.
pub fn table<L>(lines: impl IntoIterator<Item = L>) -> String
where
    L: IntoIterator<Item = String>,
{
    let mut writer = WriterBuilder::new()
        .delimiter(b';')
        .terminator(Terminator::CRLF)
        .flexible(true)
        .from_writer(BYTE_ORDER_MARK.as_bytes().to_vec());
    for line in lines {
        // Writing to memory cannot fail.
        let _ = writer.write_record(line.into_iter().map(guarded));
    }
    let bytes = writer.into_inner().unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_default()
}

fn guarded(field: String) -> String {
    if field.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{field}")
    } else {
        field
    }
}

fn headings(instrument: &Instrument, words: Words) -> Vec<String> {
    let [agency, year, tier, name, weight, unit] = match words.0 {
        Lang::Id => ["Instansi", "Tahun", "Lapisan", "Nama", "Bobot (%)", "Unit"],
        Lang::En => ["Agency", "Year", "Layer", "Name", "Weight (%)", "Unit"],
    };
    let before = [agency, year, tier, "No", name, weight, words.value_column()];
    let waiting = pending::is_possible(instrument).then(|| pending::column(words));
    let behind = [
        words.predicate_label(),
        words.explanation(),
        words.evidence(),
        unit,
    ];
    let headings = before.into_iter().chain(waiting).chain(behind);
    headings.map(str::to_owned).collect()
}

fn line(assessment: &Assessment, report: &Report, words: Words, index: NodeIndex) -> Vec<String> {
    let instrument = report.instrument();
    let node = instrument.node(index);
    let score = report.score(index);
    let value = score.exact();
    let waiting = pending::is_possible(instrument).then(|| score.pending.to_string());
    let nothing = Answer::default();
    let (no, answer, shown) = match &node.kind {
        NodeKind::Row { id, .. } => {
            let answer = assessment.answer(id).unwrap_or(&nothing);
            (
                id.as_str(),
                answer,
                value.map(|value| decimal(value, words)),
            )
        }
        _ => (&*node.no, &nothing, value.map(|value| words.value(value))),
    };
    let verdict = value.filter(|_| node.kind == NodeKind::Index);
    let verdict = verdict.and_then(|index| instrument.verdict(index, assessment.year));
    let verdict = verdict.map(|verdict| words.predicate(verdict.band));
    let before = [
        assessment.agency.clone(),
        assessment.year.to_string(),
        tier(instrument, node, words),
        no.to_owned(),
        words.node(node).to_owned(),
        decimal(node.weight, words),
        shown.unwrap_or_default(),
    ];
    let behind = [
        verdict.unwrap_or_default(),
        answer.explanation.clone(),
        evidence(answer),
        answer.unit.clone(),
    ];
    before.into_iter().chain(waiting).chain(behind).collect()
}

/// A number with all its decimals, or the first six: a spreadsheet takes `10/3` for a day in March.
pub(crate) fn decimal(value: Exact, words: Words) -> String {
    let exact = words.exact(value);
    if exact.contains('/') {
        words.number(value, 6)
    } else {
        exact
    }
}

/// Number and name of a part; the index has no number.
pub(crate) fn number_and_name(node: &Node, words: Words) -> [String; 2] {
    let number = match node.kind {
        NodeKind::Index => String::new(),
        _ => node.no.clone(),
    };
    [number, words.node(node).to_owned()]
}

/// A difference as two fields, how far it rises and how far it falls, one of them empty: a field with a
/// sign in front would not arrive as a number.
pub(crate) fn rise_and_fall(points: Option<Exact>, words: Words) -> [String; 2] {
    let rise = points.filter(|it| *it >= Exact::ZERO);
    let fall = points.filter(|it| *it < Exact::ZERO);
    let fall = fall.and_then(|it| Exact::ZERO.minus(it));
    [rise, fall].map(|size| size.map(|it| decimal(it, words)).unwrap_or_default())
}

fn tier(instrument: &Instrument, node: &Node, words: Words) -> String {
    let tiers = &instrument.edition().tiers;
    let tier = match node.kind {
        NodeKind::Index => return words.index_of(instrument).to_owned(),
        NodeKind::Row { .. } => tiers.last(),
        _ => tiers.iter().find(|tier| tier.id == node.tier),
    };
    tier.map_or_else(String::new, |tier| words.name(&tier.name).to_owned())
}

/// The documents of an answer, one line each.
fn evidence(answer: &Answer) -> String {
    let documents = answer.evidence.iter().map(in_one_line);
    documents.collect::<Vec<_>>().join("\n")
}

/// A document in one line: what is filled in, between commas.
pub(crate) fn in_one_line(evidence: &Evidence) -> String {
    let fields = [
        &evidence.title,
        &evidence.reference,
        &evidence.page,
        &evidence.date,
    ];
    let fields: Vec<&str> = fields.into_iter().map(String::as_str).collect();
    let filled = fields.into_iter().filter(|field| !field.is_empty());
    filled.collect::<Vec<_>>().join(", ")
}
