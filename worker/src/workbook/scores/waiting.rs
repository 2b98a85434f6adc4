//! How many rows of a node wait for another institution: live like the scores, so that the number goes
//! when a level is filled in. Editions without such rows have no such column.

use rust_xlsxwriter::{Formula, Worksheet, XlsxError};
use spbe::instrument::{Instrument, NodeIndex};
use spbe::words::Words;

use super::sum_of_children;
use crate::pending;
use crate::workbook::Source;
use crate::workbook::pen::Pen;

/// Letter of the column, the last one, and its number.
pub(super) const LETTER: char = 'J';
const COLUMN: u16 = 9;

pub(super) fn heading(instrument: &Instrument, words: Words) -> Option<&'static str> {
    pending::is_possible(instrument).then(|| pending::column(words))
}

/// Writes the cell of a node; `level` is the cell of a row with its level.
pub(super) fn write(
    sheet: &mut Worksheet,
    source: &Source,
    pen: &Pen,
    (place, index): (u32, NodeIndex),
    level: Option<&str>,
) -> Result<(), XlsxError> {
    let waits = source.instrument.node(index).while_pending().is_some();
    let formula = match level {
        Some(cell) if waits => format!("=IF(TRIM({cell})=\"\",1,0)"),
        Some(_) => "=0".to_owned(),
        None => format!("={}", sum_of_children(source.instrument, index, LETTER)),
    };
    let now = source.report.score(index).pending.to_string();
    let formula = Formula::new(formula).set_result(now);
    sheet
        .write_formula_with_format(place, COLUMN, formula, &pen.whole)
        .map(drop)
}
