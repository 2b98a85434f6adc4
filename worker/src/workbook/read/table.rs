//! A sheet as a table: columns by their titles, rows that hold anything.

use std::collections::BTreeMap;

use crate::workbook::cells::{Book, Cells};
use crate::workbook::error::{Allowed, WorkbookError};
use crate::workbook::words::{Title, is_title};

/// Most characters of a cell that a refusal repeats.
const QUOTED: usize = 40;

/// The columns that a sheet must have, wherever they stand in it.
pub(super) struct Table<const N: usize> {
    cells: Cells,
    headings: u32,
    columns: [u16; N],
}

/// One row of a table.
pub(super) struct Row<'a, const N: usize> {
    table: &'a Table<N>,
    line: u32,
    texts: &'a BTreeMap<u16, String>,
}

impl<const N: usize> Table<N> {
    /// Finds a sheet and its headings: the first row that has the first two titles.
    pub(super) fn find(
        book: &mut Book,
        sheet: Title,
        titles: [Title; N],
    ) -> Result<Self, WorkbookError> {
        let missing = WorkbookError::NoSheet { sheet };
        let cells = book.sheet(sheet)?.ok_or(missing)?;
        let headings = cells.rows.iter().find(|(_, row)| {
            let mut first = titles.iter().take(2);
            first.all(|&title| column_of(row, title).is_some())
        });
        let none = BTreeMap::new();
        let (headings, texts) = headings.map_or((0, &none), |(&row, texts)| (row, texts));
        let mut columns = [0; N];
        for (column, title) in columns.iter_mut().zip(titles) {
            *column = column_of(texts, title).ok_or_else(|| WorkbookError::NoColumn {
                sheet: cells.sheet.clone(),
                column: title,
            })?;
        }
        Ok(Self {
            cells,
            headings,
            columns,
        })
    }

    /// The rows below the headings that hold anything in a column of the table.
    pub(super) fn rows(&self) -> impl Iterator<Item = Row<'_, N>> {
        let below = self.cells.rows.range(self.headings + 1..);
        let rows = below.map(|(&line, texts)| Row {
            table: self,
            line,
            texts,
        });
        rows.filter(|row| (0..N).any(|column| !row.text(column).is_empty()))
    }
}

impl<const N: usize> Row<'_, N> {
    /// What stands in a column of the table; nothing where the cell is empty.
    pub(super) fn text(&self, column: usize) -> &str {
        let text = self
            .table
            .columns
            .get(column)
            .and_then(|column| self.texts.get(column));
        text.map_or("", String::as_str)
    }

    /// Why the cell in a column is refused.
    pub(super) fn wrong(&self, column: usize, allowed: Allowed) -> WorkbookError {
        let place = self.table.columns.get(column).copied().unwrap_or(0);
        WorkbookError::Wrong {
            place: self.table.cells.place(self.line, place),
            given: quoted(self.text(column)),
            allowed,
        }
    }
}

/// A text as a refusal repeats it.
pub(super) fn quoted(text: &str) -> String {
    let mut quoted: String = text.chars().take(QUOTED).collect();
    if quoted.len() < text.len() {
        quoted.push('…');
    }
    format!("“{quoted}”")
}

fn column_of(row: &BTreeMap<u16, String>, title: Title) -> Option<u16> {
    let mut found = row.iter().filter(|(_, text)| is_title(text, title));
    found.next().map(|(&column, _)| column)
}
