//! The scores: one row for each node of the tree, with live formulas over the levels of the
//! questionnaire (Permen PANRB 59/2020, Lampiran, h.21–24). A node with open rows below it has no
//! value, and says so.

mod waiting;

use rust_xlsxwriter::{Format, FormatAlign, Formula, Worksheet, XlsxError};
use spbe::exact::Exact;
use spbe::instrument::{Instrument, NodeIndex, NodeKind};

use super::formula::{self, Units, float, write_exact};
use super::pen::Pen;
use super::{Source, questionnaire, words};
use crate::pending;

/// Letter of the column of the number of open rows.
pub(super) const OPEN: char = 'F';
/// Letter of the column of the exact values.
pub(super) const EXACT: char = 'H';
/// Letter of the column of the values with two decimals.
pub(super) const SHOWN: char = 'I';
/// Letter of the column of the number of rows that wait for another institution, in editions that have
/// such rows.
pub(super) const WAITING: char = waiting::LETTER;

const HEADINGS: u32 = 2;
/// Width of the names, without what their indent takes.
const NAME: f64 = 64.0;

/// Number of a node's row in formulas, from 1.
fn row(index: NodeIndex) -> usize {
    index.get() + HEADINGS as usize + 2
}

/// A cell of a node as other sheets name it.
pub(super) fn cell(source: &Source, index: NodeIndex, column: char) -> String {
    format!("{}!${column}${}", words::scores(source.words), row(index))
}

pub(super) fn write(sheet: &mut Worksheet, source: &Source, pen: &Pen) -> Result<(), XlsxError> {
    let words = source.words;
    let units = Units::of(source.instrument);
    let widths = [7.0, NAME, 11.0, 14.0, 9.0, 11.0, 14.0, 14.0, 14.0, 14.0];
    pen.begin(
        sheet,
        words::scores(words),
        words::scores_title(words),
        widths,
    )?;
    let in_units = words::units(words, units.weight);
    let headings = [
        words::no(words),
        words::part_name(words),
        words::weight(words),
        &in_units,
        words::level(words),
        words::open(words),
        words::sum(words),
        words.exact_value(),
        words.value_column(),
    ];
    let waiting = waiting::heading(source.instrument, words);
    pen.headings(sheet, HEADINGS, headings.into_iter().chain(waiting))?;
    let mut rows = 0;
    for index in source.instrument.indices() {
        let place = HEADINGS + 1 + u32::try_from(index.get()).unwrap_or(u32::MAX);
        write_names(sheet, source, pen, (place, index))?;
        let is_row = matches!(source.instrument.node(index).kind, NodeKind::Row { .. });
        let level = is_row.then(|| questionnaire::level_cell(source, rows));
        rows += usize::from(is_row);
        let cells = cells(source, pen, units, index, level.as_deref());
        for (column, (formula, result, format)) in (3..).zip(cells) {
            let formula = Formula::new(formula).set_result(result);
            sheet.write_formula_with_format(place, column, formula, format)?;
        }
        if pending::is_possible(source.instrument) {
            waiting::write(sheet, source, pen, (place, index), level.as_deref())?;
        }
    }
    sheet.set_freeze_panes(HEADINGS + 1, 2)?;
    sheet.set_repeat_rows(HEADINGS, HEADINGS).map(drop)
}

fn write_names(
    sheet: &mut Worksheet,
    source: &Source,
    pen: &Pen,
    (place, index): (u32, NodeIndex),
) -> Result<(), XlsxError> {
    let node = source.instrument.node(index);
    let depth = source.instrument.above(node).len();
    let indent = u8::try_from(depth).unwrap_or(0);
    let indent = pen
        .text
        .clone()
        .set_align(FormatAlign::Left)
        .set_indent(indent);
    let no = match &node.kind {
        NodeKind::Row { id, .. } => id.as_str(),
        _ => &node.no,
    };
    sheet.write_string_with_format(place, 0, no, &pen.text)?;
    let name = source.words.node(node);
    sheet.write_string_with_format(place, 1, name, &indent)?;
    Pen::fit(sheet, place, [(name, NAME)])?;
    write_exact(sheet, (place, 2), node.weight, &pen.exact)
}

/// Formula, present result and format of the cells from the units of weight on.
fn cells<'a>(
    source: &Source,
    pen: &'a Pen,
    units: Units,
    index: NodeIndex,
    level: Option<&str>,
) -> [(String, String, &'a Format); 6] {
    let (instrument, n) = (source.instrument, row(index));
    let score = source.report.score(index);
    let (value, weight) = (score.exact(), Exact::whole(instrument.node(index).units));
    let children = |column: char| sum_of_children(instrument, index, column);
    let (shown_level, open, sum) = match level {
        Some(cell) => (
            formula::level(cell, instrument, instrument.node(index).while_pending()),
            format!("=IF(ISNUMBER(E{n}),0,1)"),
            format!("D{n}*{}", formula::in_value_units(&format!("E{n}"), units)),
        ),
        None => (
            "=\"\"".to_owned(),
            format!("={}", children(OPEN)),
            children('G'),
        ),
    };
    let number = |value: Option<Exact>| value.map(|value| float(value).to_string());
    let total = value.and_then(|value| value.times(weight)?.times(Exact::whole(units.value)));
    let divisor = formula::in_value_units(&format!("D{n}"), units);
    let shown = formula::shown(&format!("G{n}"), &format!("D{n}"), units);
    let incomplete = words::incomplete(source.words);
    [
        (
            format!("=ROUND(C{n}*{},0)", units.weight),
            weight.to_string(),
            &pen.whole,
        ),
        (
            shown_level,
            number(value.filter(|_| level.is_some())).unwrap_or_default(),
            &pen.text,
        ),
        (open, score.open.to_string(), &pen.whole),
        (
            format!("=IF(F{n}=0,{sum},\"\")"),
            number(total).unwrap_or_default(),
            &pen.whole,
        ),
        (
            format!("=IF(F{n}=0,G{n}/{divisor},\"\")"),
            number(value).unwrap_or_default(),
            &pen.exact,
        ),
        (
            format!("=IF(F{n}=0,{shown},\"{incomplete}\")"),
            number(value.map(Exact::shown)).unwrap_or_else(|| incomplete.to_owned()),
            &pen.shown,
        ),
    ]
}

/// The sum over the nodes below a node.
fn sum_of_children(instrument: &Instrument, index: NodeIndex, column: char) -> String {
    let children = instrument.node(index).children.iter();
    let cells = children.map(|&child| format!("{column}{}", row(child)));
    format!("SUM({})", cells.collect::<Vec<_>>().join(","))
}

/// Value of the root with two decimals or the word for an incomplete one.
pub(super) fn shown_now(source: &Source, index: NodeIndex) -> String {
    let value = source.report.score(index).exact();
    value.map_or_else(
        || words::incomplete(source.words).to_owned(),
        |value| float(value.shown()).to_string(),
    )
}

/// The root's cell in a column.
pub(super) fn index(source: &Source, column: char) -> String {
    cell(source, Instrument::ROOT, column)
}
