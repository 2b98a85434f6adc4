//! The table as a workbook and as CSV: the columns of the screen, figures as numbers.

use rust_xlsxwriter::{Format, Workbook, XlsxError};
use spbe::exact::Exact;
use spbe::score::Score;
use spbe::words::{Lang, Words};

use super::group::Group;
use super::row::{self, Row};
use super::words;
use crate::desk::Reply;
use crate::workbook::formula::float;
use crate::{csv, workbook};

/// A cell of the table.
enum Cell {
    Text(String),
    Count(usize),
    /// A value; `None` while rows are open.
    Value(Option<Exact>),
}

/// The table as CSV.
pub(super) fn csv(group: &Group, words: Words) -> Reply {
    let text = |cell: Cell| match cell {
        Cell::Text(text) => text,
        Cell::Count(count) => count.to_string(),
        Cell::Value(value) => value.map_or_else(String::new, |value| words.value(value)),
    };
    let lines = group
        .rows
        .iter()
        .enumerate()
        .map(|(at, row)| cells(at + 1, row, words).into_iter().map(text).collect());
    let lines = std::iter::once(headings(group, words)).chain(lines);
    Reply::File {
        name: format!("rekap-{}.csv", group.name()),
        media: csv::MEDIA,
        bytes: csv::table(lines).into_bytes(),
    }
}

/// The table as a workbook.
pub(super) fn xlsx(group: &Group, words: Words) -> Reply {
    match write(group, words) {
        Ok(bytes) => Reply::File {
            name: format!("rekap-{}.xlsx", group.name()),
            media: workbook::MEDIA,
            bytes,
        },
        // Only a sheet above a million rows, or an agency name beyond a cell's length.
        Err(error) => Reply::Refused(error.to_string()),
    }
}

fn write(group: &Group, words: Words) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet().set_name(words.recap())?;
    let bold = Format::new().set_bold();
    let shown = Format::new().set_num_format(match words.0 {
        Lang::Id => "[$-421]0.00",
        Lang::En => "0.00",
    });
    for (column, heading) in (0_u16..).zip(headings(group, words)) {
        sheet.write_string_with_format(0, column, heading, &bold)?;
    }
    for (at, row) in group.rows.iter().enumerate() {
        let line = u32::try_from(at + 1).unwrap_or(u32::MAX);
        for (column, cell) in (0_u16..).zip(cells(at + 1, row, words)) {
            match cell {
                Cell::Text(text) => sheet.write_string(line, column, text)?,
                Cell::Count(count) => sheet.write_number(
                    line,
                    column,
                    f64::from(u32::try_from(count).unwrap_or(u32::MAX)),
                )?,
                Cell::Value(None) => sheet,
                // Rounded here, half up, so that all programs show the same two decimals.
                Cell::Value(Some(value)) => {
                    sheet.write_number_with_format(line, column, float(value.shown()), &shown)?
                }
            };
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    sheet.set_column_width(1, 40)?;
    workbook.save_to_buffer()
}

fn headings(group: &Group, words: Words) -> Vec<String> {
    let parts = group.instrument().into_iter().flat_map(|instrument| {
        let name = |&part| words.name(&instrument.node(part).name).to_owned();
        row::parts(instrument).iter().map(name)
    });
    let first = [words::number(words), words.agency(), words.year()];
    let last = [
        words.index(),
        words.predicate_label(),
        words.progress(),
        words::integrity(words),
        words.file_digest(),
    ];
    first
        .into_iter()
        .map(str::to_owned)
        .chain(parts)
        .chain(last.into_iter().map(str::to_owned))
        .collect()
}

fn cells(number: usize, row: &Row, words: Words) -> Vec<Cell> {
    let predicate = row.predicate().map(|band| words.predicate(band));
    let value = |score: &Score| Cell::Value(score.exact());
    let mut cells = vec![
        Cell::Count(number),
        Cell::Text(row.agency.clone()),
        Cell::Count(row.year.into()),
    ];
    cells.extend(row.parts.iter().map(value));
    cells.extend([
        value(&row.index),
        Cell::Text(predicate.unwrap_or_default()),
        Cell::Text(words.answered_of(row.answered, row.instrument.rows().len())),
        Cell::Text(words::integrity_of(words, row)),
        Cell::Text(row.digest.clone()),
    ]);
    cells
}
