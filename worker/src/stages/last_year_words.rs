//! Sentences about taking last year's result over.

use spbe::words::{Lang, Words};

use super::last_year::PastResult;
use crate::words::sentences;

sentences! {
    /// Heading.
    last_year: "Isi tahap Tahun lalu dari berkas", "Fill the stage Last year from a file";
    /// Hint.
    last_year_hint:
        "Pilih berkas JSON penilaian tahun lalu dengan edisi yang sama. Yang diambil nilai akhirnya bila lengkap, selain itu penilaian mandirinya.",
        "Choose the JSON file of last year's assessment in the same edition. Its final levels are taken where complete, else its self-assessment.";
    /// Button.
    choose_file: "Pilih berkas tahun lalu", "Choose last year's file";
    /// Button.
    fill: "Isi tahap Tahun lalu", "Fill the stage Last year";
    /// Button.
    leave: "Batal", "Cancel";
}

/// What a file offers.
pub(super) fn offered(words: Words, offered: &PastResult) -> String {
    let PastResult {
        name, agency, year, ..
    } = offered;
    let (rows, stage) = (offered.values.len(), words.stage(offered.stage));
    match words.0 {
        Lang::Id => {
            format!("{name} ({agency}, {year}): {rows} indikator akan diisi dari tahap {stage}.")
        }
        Lang::En => format!(
            "{name} ({agency}, {year}): {rows} indicators will be filled from the stage {stage}."
        ),
    }
}

/// Values that stand there already.
pub(super) fn replaced(words: Words, rows: usize) -> String {
    match (words.0, rows) {
        (Lang::Id, _) => format!("{rows} nilai tahun lalu yang sudah terisi akan diganti."),
        (Lang::En, 1) => "1 level of last year that is there already will be replaced.".into(),
        (Lang::En, _) => {
            format!("{rows} levels of last year that are there already will be replaced.")
        }
    }
}

/// The file is about another agency.
pub(super) fn other_agency(words: Words, given: &str, draft: &str) -> String {
    match words.0 {
        Lang::Id => format!("Perhatikan: berkas ini milik “{given}”, draf ini milik “{draft}”."),
        Lang::En => format!("Note: this file is one of “{given}”, the draft is one of “{draft}”."),
    }
}

/// The file is not of the year before.
pub(super) fn other_year(words: Words, given: u16, draft: u16) -> String {
    match words.0 {
        Lang::Id => format!("Perhatikan: berkas ini tahun {given}, draf ini tahun {draft}."),
        Lang::En => {
            format!("Note: this file is one of the year {given}, the draft is one of {draft}.")
        }
    }
}

/// Done.
pub(super) fn filled(words: Words, rows: usize, name: &str) -> String {
    match words.0 {
        Lang::Id => format!("Tahap Tahun lalu diisi dari {name}: {rows} indikator."),
        Lang::En => format!("The stage Last year was filled from {name}: {rows} indicators."),
    }
}
