//! An official result: one agency in one year, as the ministry published it, and the table that holds
//! them (`data/national-results.csv`).

use std::collections::BTreeSet;

use csv::{ReaderBuilder, StringRecord};
use spbe::exact::Exact;

use super::cohort::islands;

/// The columns, in their order.
const COLUMNS: [&str; 13] = [
    "year",
    "agency_id",
    "type",
    "province",
    "island",
    "agency",
    "d1_kebijakan",
    "d2_tata_kelola",
    "d3_manajemen",
    "d4_layanan",
    "index",
    "predicate",
    "note",
];
/// The types of agencies.
const KINDS: [&str; 7] = [
    "kementerian",
    "lpnk",
    "lns",
    "lembaga lain",
    "provinsi",
    "kabupaten",
    "kota",
];
/// The first and the last year that the SPBE index was evaluated in.
const YEARS: std::ops::RangeInclusive<u16> = 2018..=2026;
/// Bytes of the largest table: the two years that come with the calculator take 145,000.
pub(super) const LARGEST: usize = 4_000_000;

/// The result of an agency in a year. Indices are those printed, with two decimals.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct AgencyResult {
    pub(crate) year: u16,
    /// The same over the years, whatever the agency is called.
    pub(crate) id: String,
    /// `kementerian`, `lpnk`, `lns`, `lembaga lain`, `provinsi`, `kabupaten` or `kota`.
    pub(crate) kind: String,
    /// Empty for central agencies.
    pub(crate) province: String,
    /// Island group; empty for central agencies.
    pub(crate) island: String,
    pub(crate) agency: String,
    pub(crate) domains: [Exact; 4],
    pub(crate) index: Exact,
    pub(crate) predicate: String,
    /// What was repaired in the row, or nothing.
    pub(crate) note: String,
}

/// Why a table is not taken in.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum TableError {
    /// More bytes than any table of results has.
    #[error("{given} bytes; allowed: {LARGEST}")]
    TooLarge {
        /// Its size.
        given: usize,
    },
    /// It has other columns.
    #[error("columns {given}; allowed: {}", COLUMNS.join(","))]
    Columns {
        /// Those it has.
        given: String,
    },
    /// A line with more or fewer fields.
    #[error("line {line}: {given} fields; allowed: {}", COLUMNS.len())]
    Line {
        /// Its number, from 1.
        line: u64,
        /// Number of its fields.
        given: u64,
    },
    /// A field with something else than its column holds.
    #[error("line {line}, {column}: {given:?}; allowed: {allowed:?}")]
    Field {
        /// Number of the line, from 1.
        line: u64,
        /// The column.
        column: &'static str,
        /// What stands there.
        given: String,
        /// What may stand there.
        allowed: Allowed,
    },
    /// Two results of an agency in one year.
    #[error("line {line}: {agency} has another result of {year}")]
    Twice {
        /// Number of the second line, from 1.
        line: u64,
        /// The agency.
        agency: String,
        /// The year.
        year: u16,
    },
}

/// What a field may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Allowed {
    /// A year of the SPBE evaluation.
    Year,
    /// A text that is not blank.
    Text,
    /// One of [`KINDS`].
    Kind,
    /// One of the island groups, or nothing.
    Island,
    /// A number from 0 to 5 with two decimals at most.
    Index,
}

impl TableError {
    /// The columns that a table has.
    pub(crate) fn columns() -> String {
        COLUMNS.join(",")
    }

    /// The types of agencies that a table may name.
    pub(crate) fn kinds() -> String {
        KINDS.join(", ")
    }
}

/// Reads a table: fields between `,` or `;`, numbers with `.` or `,`.
///
/// # Errors
/// [`TableError`], for the first fault; nothing is taken in then.
pub(crate) fn read(text: &str) -> Result<Vec<AgencyResult>, TableError> {
    if text.len() > LARGEST {
        return Err(TableError::TooLarge { given: text.len() });
    }
    let text = text.trim_start_matches('\u{feff}');
    let head = text.lines().next().unwrap_or_default();
    let delimiter = if head.contains(';') { b';' } else { b',' };
    let mut reader = ReaderBuilder::new()
        .delimiter(delimiter)
        .from_reader(text.as_bytes());
    let columns = reader.headers().cloned().unwrap_or_default();
    if columns.iter().map(str::trim).ne(COLUMNS) {
        let given: String = head.chars().take(200).collect();
        return Err(TableError::Columns { given });
    }
    let mut results = Vec::new();
    let mut known = BTreeSet::new();
    for (number, record) in reader.records().enumerate() {
        // The line of the columns is the first one.
        let counted = number as u64 + 2;
        let record = record.map_err(|error| TableError::Line {
            line: counted,
            given: match error.kind() {
                csv::ErrorKind::UnequalLengths { len, .. } => *len,
                _ => 0,
            },
        })?;
        let line = record.position().map_or(counted, csv::Position::line);
        let result = Row {
            record: &record,
            line,
        }
        .result()?;
        if !known.insert((result.year, result.id.clone())) {
            let (agency, year) = (result.agency, result.year);
            return Err(TableError::Twice { line, agency, year });
        }
        results.push(result);
    }
    Ok(results)
}

struct Row<'a> {
    record: &'a StringRecord,
    line: u64,
}

impl Row<'_> {
    fn result(&self) -> Result<AgencyResult, TableError> {
        let year = self.field(0).parse().ok();
        let year = year.filter(|year| YEARS.contains(year));
        let index = |column| self.index(column);
        Ok(AgencyResult {
            year: year.ok_or_else(|| self.wrong(0, Allowed::Year))?,
            id: self.text(1)?,
            kind: self.one_of(2, &KINDS, Allowed::Kind)?,
            province: self.field(3).to_owned(),
            island: match self.field(4) {
                "" => String::new(),
                _ => self.one_of(4, &islands(), Allowed::Island)?,
            },
            agency: self.text(5)?,
            domains: [index(6)?, index(7)?, index(8)?, index(9)?],
            index: index(10)?,
            predicate: self.text(11)?,
            note: self.field(12).to_owned(),
        })
    }

    fn field(&self, column: usize) -> &str {
        self.record.get(column).unwrap_or_default().trim()
    }

    fn text(&self, column: usize) -> Result<String, TableError> {
        match self.field(column) {
            "" => Err(self.wrong(column, Allowed::Text)),
            text => Ok(text.to_owned()),
        }
    }

    fn one_of(
        &self,
        column: usize,
        known: &[&str],
        allowed: Allowed,
    ) -> Result<String, TableError> {
        let given = self.field(column);
        let known = known.contains(&given).then(|| given.to_owned());
        known.ok_or_else(|| self.wrong(column, allowed))
    }

    fn index(&self, column: usize) -> Result<Exact, TableError> {
        let range = Exact::ZERO..=Exact::whole(5);
        let value = Exact::typed(self.field(column));
        let value = value.filter(|value| range.contains(value) && *value == value.shown());
        value.ok_or_else(|| self.wrong(column, Allowed::Index))
    }

    fn wrong(&self, column: usize, allowed: Allowed) -> TableError {
        TableError::Field {
            line: self.line,
            column: COLUMNS[column],
            given: self.field(column).chars().take(80).collect(),
            allowed,
        }
    }
}
