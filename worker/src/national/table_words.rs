//! The sentences about tables that the user adds.

use spbe::words::{Lang, Words};

use super::cohort::islands;
use super::result::{Allowed, LARGEST, TableError};

/// Button.
pub(super) fn remove_tables(words: Words, tables: usize) -> String {
    match words.0 {
        Lang::Id => format!("Keluarkan tabel tambahan ({tables})"),
        Lang::En => format!("Remove the added tables ({tables})"),
    }
}

pub(super) fn table_error(words: Words, error: &TableError) -> String {
    match (words.0, error) {
        (Lang::Id, TableError::TooLarge { given }) => format!(
            "{} bita; yang boleh paling banyak {}.",
            words.count(*given),
            words.count(LARGEST)
        ),
        (Lang::Id, TableError::Columns { given }) => {
            format!("kolomnya “{given}”; yang boleh {}.", TableError::columns())
        }
        (Lang::Id, TableError::Line { line, given }) => {
            format!("baris {line}: {given} kolom; yang boleh 13.")
        }
        (
            Lang::Id,
            TableError::Field {
                line,
                column,
                given,
                allowed,
            },
        ) => {
            let allowed: String = match allowed {
                Allowed::Year => "tahun 2018 sampai 2026".into(),
                Allowed::Text => "teks yang tidak kosong".into(),
                Allowed::Kind => TableError::kinds(),
                Allowed::Island => islands().join(", "),
                Allowed::Index => "bilangan 0 sampai 5, paling banyak dua desimal".into(),
            };
            format!("baris {line}, {column}: “{given}”; yang boleh {allowed}.")
        }
        (Lang::Id, TableError::Twice { line, agency, year }) => {
            format!("baris {line}: {agency} sudah punya hasil {year}.")
        }
        (
            Lang::En,
            TableError::Field {
                line,
                column,
                given,
                allowed,
            },
        ) => {
            let allowed: String = match allowed {
                Allowed::Year => "a year from 2018 to 2026".into(),
                Allowed::Text => "a text that is not blank".into(),
                Allowed::Kind => TableError::kinds(),
                Allowed::Island => islands().join(", "),
                Allowed::Index => "a number from 0 to 5 with two decimals at most".into(),
            };
            format!("line {line}, {column}: “{given}”; allowed: {allowed}.")
        }
        (Lang::En, error) => format!("{error}."),
    }
}
