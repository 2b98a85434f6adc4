//! Why a workbook is not read: the cell, what stands there, what may stand there.

use std::fmt;

use calamine::XlsxError;
use rust_xlsxwriter::utility::row_col_to_cell;
use spbe::exact::Exact;
use spbe::words::{Lang, Words};
use zip::result::ZipError;

use super::words::Title;

/// The language of errors for developers.
const ENGLISH: Words = Words(Lang::En);

/// A cell of a sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Name of the sheet.
    pub sheet: String,
    /// Row, from 0.
    pub row: u32,
    /// Column, from 0.
    pub column: u16,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}!{}",
            self.sheet,
            row_col_to_cell(self.row, self.column)
        )
    }
}

/// A workbook that is not read. Nothing has been changed.
#[derive(Debug, thiserror::Error)]
pub enum WorkbookError {
    /// Not a workbook at all, or cut off.
    #[error("not an XLSX workbook, or cut off: {0}")]
    NotZip(#[from] ZipError),
    /// Parts of the workbook are missing or damaged.
    #[error("a damaged XLSX workbook: {0}")]
    Damaged(#[from] XlsxError),
    /// Unpacked it has more bytes than any form can hold.
    #[error("unpacked more than {most} bytes; allowed: at most {most}")]
    TooLarge {
        /// The limit.
        most: usize,
    },
    /// A workbook that was not written by this program.
    #[error("no cover of a workbook of this program")]
    Foreign,
    /// A sheet has been removed or renamed.
    #[error("sheet {}: missing", (.sheet)(ENGLISH))]
    NoSheet {
        /// Its name.
        sheet: Title,
    },
    /// The heading of a column has been removed or renamed.
    #[error("sheet {sheet}: no column {:?}", (.column)(ENGLISH))]
    NoColumn {
        /// Name of the sheet.
        sheet: String,
        /// The heading.
        column: Title,
    },
    /// A cell holds something that it cannot hold.
    #[error("{place}: {given:?}; allowed: {allowed}")]
    Wrong {
        /// The cell.
        place: Place,
        /// What stands there, shortened.
        given: String,
        /// What may stand there.
        allowed: Allowed,
    },
}

/// What a cell may hold.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Allowed {
    /// One of these texts.
    #[error("one of {}", .0.join(", "))]
    OneOf(Vec<String>),
    /// The digest of a revision of the edition that is here.
    #[error("the digest of a revision of {edition} that is here")]
    Revision {
        /// The edition.
        edition: String,
    },
    /// A name that is not blank, up to a length.
    #[error("a name of at most {longest} characters")]
    Name {
        /// The limit.
        longest: usize,
    },
    /// A text up to a length, or nothing.
    #[error("a text of at most {longest} characters")]
    Text {
        /// The limit.
        longest: usize,
    },
    /// An evaluation year.
    #[error("a year from {first} to {last}")]
    Year {
        /// First year.
        first: u16,
        /// Last year.
        last: u16,
    },
    /// A value on the scale of the edition, or nothing.
    #[error(
        "{} from {lowest} to {highest}{}, or nothing",
        if *.whole { "a whole level" } else { "a value" },
        if *.whole { "" } else { ", with at most 4 decimals or as a fraction such as 7/6" }
    )]
    Level {
        /// Lowest value.
        lowest: Exact,
        /// Highest value.
        highest: Exact,
        /// Only whole levels.
        whole: bool,
    },
    /// An indicator of the edition.
    #[error("a number of an indicator, each at most once in the questionnaire")]
    Indicator,
    /// One more piece of evidence, while there is room for it.
    #[error("at most {most} pieces of evidence for an indicator")]
    Evidence {
        /// The limit.
        most: usize,
    },
    /// A calendar day, or nothing.
    #[error("a date such as 2026-11-24, or nothing")]
    Date,
}
