//! The cells of a workbook from anywhere, read within bounds: a small file can unpack to gigabytes,
//! and one cell in the last row can make a table of millions.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use calamine::{DataRef, Reader, Xlsx};
use spbe::document::LARGEST;
use spbe::exact::Exact;
use zip::ZipArchive;

use super::error::{Place, WorkbookError};
use super::words::{Title, is_title};

/// What a cell takes beside its text.
const CELL: usize = 64;

/// A workbook that is being read.
pub(super) struct Book<'a> {
    file: Xlsx<Cursor<&'a [u8]>>,
    /// Bytes that may still be kept.
    room: usize,
}

/// The cells of a sheet that are not empty, row by row.
pub(super) struct Cells {
    /// Name of the sheet.
    pub sheet: String,
    /// What stands in them, by row and column from 0.
    pub rows: BTreeMap<u32, BTreeMap<u16, String>>,
}

impl<'a> Book<'a> {
    /// Looks at the parts of a file before any of them is kept.
    pub(super) fn open(bytes: &'a [u8]) -> Result<Self, WorkbookError> {
        check_size(bytes)?;
        Ok(Self {
            file: Xlsx::new(Cursor::new(bytes))?,
            room: LARGEST,
        })
    }

    /// The sheet with this name in either language; `None` when there is none.
    pub(super) fn sheet(&mut self, name: Title) -> Result<Option<Cells>, WorkbookError> {
        let names = self.file.sheet_names();
        let ours = |given: &String| is_title(given, name);
        let Some(sheet) = names.into_iter().find(ours) else {
            return Ok(None);
        };
        let mut rows: BTreeMap<u32, BTreeMap<u16, String>> = BTreeMap::new();
        let mut cells = self.file.worksheet_cells_reader(&sheet)?;
        while let Some(cell) = cells.next_cell_with_formula()? {
            let (row, column) = cell.pos;
            let Ok(column) = u16::try_from(column) else {
                continue;
            };
            // A division is exact, its result is rounded.
            let fraction = cell.formula.filter(|it| it.parse::<Exact>().is_ok());
            let taken = CELL + fraction.as_ref().map_or(length(&cell.value), String::len);
            self.room = self.room.checked_sub(taken).ok_or(TOO_LARGE)?;
            let text = fraction.unwrap_or_else(|| text(&cell.value));
            if !text.is_empty() {
                rows.entry(row).or_default().insert(column, text);
            }
        }
        Ok(Some(Cells { sheet, rows }))
    }
}

impl Cells {
    /// A cell of the sheet.
    pub(super) fn place(&self, row: u32, column: u16) -> Place {
        let sheet = self.sheet.clone();
        Place { sheet, row, column }
    }
}

/// How the tag of the list of shared texts begins; texts cannot hold it, since `<` is escaped in them.
const LIST: &[u8] = b"<sst";

const TOO_LARGE: WorkbookError = WorkbookError::TooLarge { most: LARGEST };

/// Unpacks every part, one after the other: the sizes that a file states of itself can be wrong.
fn check_size(bytes: &[u8]) -> Result<(), WorkbookError> {
    let mut archive = ZipArchive::new(Cursor::new(bytes))?;
    let mut room = LARGEST as u64;
    for part in 0..archive.len() {
        let mut part = archive.by_index(part)?;
        let mut content = Vec::new();
        (&mut part)
            .take(room + 1)
            .read_to_end(&mut content)
            .map_err(|error| WorkbookError::NotZip(error.into()))?;
        let size = content.len() as u64;
        room = room.checked_sub(size).ok_or(TOO_LARGE)?;
        if stated_strings(&content).any(|count| count > size) {
            return Err(TOO_LARGE);
        }
    }
    Ok(())
}

/// How many texts a list of shared texts says that it holds. Room is made for so many before the first
/// is read, so more than it has bytes are not believed.
fn stated_strings(part: &[u8]) -> impl Iterator<Item = u64> {
    let lists = part.windows(LIST.len()).enumerate();
    let lists = lists.filter(|(_, bytes)| *bytes == LIST);
    lists.filter_map(|(at, _)| {
        let tag = part[at..].split(|&byte| byte == b'>').next()?;
        let tag = String::from_utf8_lossy(tag);
        let (_, count) = tag.split_once("uniqueCount=")?;
        let digits = count.trim_start_matches(['"', '\'']);
        let digits: String = digits.chars().take_while(char::is_ascii_digit).collect();
        // A number that does not fit is one that nobody has room for.
        Some(digits.parse().unwrap_or(u64::MAX))
    })
}

fn length(value: &DataRef) -> usize {
    match value {
        DataRef::String(text) | DataRef::DateTimeIso(text) => text.len(),
        DataRef::SharedString(text) => text.len(),
        _ => 0,
    }
}

/// What a cell says. Numbers have a point and as many decimals as they need, days are written as in
/// the form.
fn text(value: &DataRef) -> String {
    match value {
        DataRef::Empty => String::new(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::String(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::DateTimeIso(text) => text.chars().take(10).collect(),
        DataRef::Bool(truth) => truth.to_string(),
        DataRef::DateTime(moment) => {
            let (year, month, day, ..) = moment.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        DataRef::Error(error) => error.to_string(),
    }
}
