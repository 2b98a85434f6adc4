//! The recap by domain and aspect, with the index and its predicate (Permen PANRB 59/2020,
//! Lampiran, Tabel 13, h.24).

use rust_xlsxwriter::{Formula, Worksheet, XlsxError};
use spbe::instrument::format::{Band, CompareOn};
use spbe::instrument::{NodeIndex, NodeKind};

use super::formula::{self, float, write_exact};
use super::pen::Pen;
use super::{Source, cover, scores, words};
use crate::pending;

/// Row of the predicate; the value compared stands below it.
const PREDICATE: u32 = 2;
const COMPARED: u32 = 3;
/// Row of the headings of the bands; the bands follow, then the table of the parts.
const BANDS: u32 = 5;

/// The cell with the predicate as other sheets name it.
pub(super) fn predicate(source: &Source) -> String {
    format!("{}!$B${}", words::recap(source.words), PREDICATE + 1)
}

/// The predicate, or the word for an incomplete assessment.
pub(super) fn predicate_now(source: &Source) -> String {
    let index = source.report.index().exact();
    let verdict = index.and_then(|index| source.instrument.verdict(index, source.assessment.year));
    verdict.map_or_else(
        || words::incomplete(source.words).to_owned(),
        |verdict| source.words.predicate(verdict.band),
    )
}

pub(super) fn write(sheet: &mut Worksheet, source: &Source, pen: &Pen) -> Result<(), XlsxError> {
    let words = source.words;
    let widths = [24.0, 30.0, 60.0, 12.0, 12.0, 12.0, 12.0, 14.0];
    pen.begin(
        sheet,
        words::recap(words),
        words::recap_title(words),
        widths,
    )?;
    let bands = &source.instrument.edition().predicates.bands;
    let parts = write_bands(sheet, source, pen, bands)? + 1;
    write_predicate(sheet, source, pen, bands)?;
    write_parts(sheet, source, pen, parts)
}

/// Writes the bands and gives the row behind them.
fn write_bands(
    sheet: &mut Worksheet,
    source: &Source,
    pen: &Pen,
    bands: &[Band],
) -> Result<u32, XlsxError> {
    let words = source.words;
    pen.headings(
        sheet,
        BANDS,
        [
            words::from(words),
            words.predicate_label(),
            words::to(words),
        ],
    )?;
    let mut row = BANDS;
    for band in bands {
        row += 1;
        write_exact(sheet, (row, 0), band.from, &pen.shown)?;
        sheet.write_string_with_format(row, 1, words.predicate(band), &pen.text)?;
        write_exact(sheet, (row, 2), band.to, &pen.shown)?;
    }
    Ok(row + 1)
}

fn write_predicate(
    sheet: &mut Worksheet,
    source: &Source,
    pen: &Pen,
    bands: &[Band],
) -> Result<(), XlsxError> {
    let (instrument, words) = (source.instrument, source.words);
    let [open, exact, shown] =
        [scores::OPEN, scores::EXACT, scores::SHOWN].map(|column| scores::index(source, column));
    let compared = formula::compared(instrument, &cover::year(source), &exact, &shown);
    let value = source.report.index().exact();
    let value = value.map(|value| match instrument.compares(source.assessment.year) {
        CompareOn::Exact => float(value),
        CompareOn::Shown => float(value.shown()),
    });
    let (first, last) = (BANDS + 2, BANDS as usize + 1 + bands.len());
    let compared_cell = format!("B{}", COMPARED + 1);
    let lookup = format!("LOOKUP(MAX({compared_cell},A{first}),A{first}:A{last},B{first}:B{last})");
    let incomplete = words::incomplete(words);
    let cells = [
        (
            PREDICATE,
            source.words.predicate_label(),
            format!("=IF({open}=0,{lookup},\"{incomplete}\")"),
            predicate_now(source),
            &pen.result,
        ),
        (
            COMPARED,
            words::compared(words),
            format!("=IF({open}=0,{compared},\"\")"),
            value.map(|value| value.to_string()).unwrap_or_default(),
            &pen.exact,
        ),
    ];
    for (row, label, formula, result, format) in cells {
        sheet.write_string_with_format(row, 0, label, &pen.heading)?;
        let formula = Formula::new(formula).set_result(result);
        sheet.write_formula_with_format(row, 1, formula, format)?;
    }
    Ok(())
}

fn write_parts(
    sheet: &mut Worksheet,
    source: &Source,
    pen: &Pen,
    headings: u32,
) -> Result<(), XlsxError> {
    let (words, instrument) = (source.words, source.instrument);
    let columns = [
        words::tier(words),
        words::no(words),
        words::part_name(words),
        words::weight(words),
        words::rows(words),
        words::open(words),
        words.value_column(),
    ];
    let waiting = pending::is_possible(instrument).then(|| pending::column(words));
    pen.headings(sheet, headings, columns.into_iter().chain(waiting))?;
    let is_group = |&index: &NodeIndex| {
        matches!(
            instrument.node(index).kind,
            NodeKind::Index | NodeKind::Group
        )
    };
    for (row, index) in (headings + 1..).zip(instrument.indices().filter(is_group)) {
        let node = instrument.node(index);
        let tier = instrument
            .edition()
            .tiers
            .iter()
            .find(|tier| tier.id == node.tier);
        let tier = tier.map_or("", |tier| words.name(&tier.name));
        for (column, text) in (0..).zip([tier, &node.no, words.node(node)]) {
            sheet.write_string_with_format(row, column, text, &pen.text)?;
        }
        write_exact(sheet, (row, 3), node.weight, &pen.exact)?;
        let rows = u32::try_from(instrument.rows_below(index).len()).unwrap_or(u32::MAX);
        sheet.write_number_with_format(row, 4, rows, &pen.whole)?;
        let score = source.report.score(index);
        let live = [
            (scores::OPEN, score.open.to_string(), &pen.whole),
            (scores::SHOWN, scores::shown_now(source, index), &pen.shown),
        ];
        let waits = waiting.map(|_| (scores::WAITING, score.pending.to_string(), &pen.whole));
        for (column, (of, result, format)) in (5..).zip(live.into_iter().chain(waits)) {
            let formula = format!("={}", scores::cell(source, index, of));
            let formula = Formula::new(formula).set_result(result);
            sheet.write_formula_with_format(row, column, formula, format)?;
        }
    }
    Ok(())
}
