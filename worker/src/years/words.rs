//! The sentences of the page.

mod headings;

pub(super) use headings::{
    change_between, chart_title, exact_of, fall_between, pairs_of, pending_in, revision,
    rise_between, table_of,
};

use spbe::score::Score;
use spbe::words::{Lang, Words};

use super::file::{Basis, Refusal};
use super::groups::short;
use crate::words::sentences;

sentences! {
    /// Below the heading.
    hint:
        "Draf di peramban ini sudah termasuk. Berkas JSON tahun lain dapat ditambahkan: pilih, atau jatuhkan di halaman ini.",
        "The drafts of this browser are included. JSON files of other years can be added: choose them, or drop them on this page.";
    /// Button.
    add_files: "Tambah berkas", "Add files";
    /// Heading.
    refused: "Berkas yang tidak ditampilkan", "Files that are not shown";
    /// There is no file.
    nothing: "Belum ada penilaian yang dapat dibandingkan.", "There is no assessment to compare yet.";
    /// Choice.
    stage: "Nilai dari tahap", "Values from the stage";
    /// Choice.
    chart_of: "Grafik: bagian dan yang langsung di bawahnya", "Chart: a part and those right below it";
    /// A chart of one year.
    one_year: "Baru ada satu tahun; garis memerlukan sedikitnya dua.", "There is only one year; a line needs two at least.";
    /// What a change is.
    points:
        "Perubahan dalam poin, dihitung dari nilai tepat dan ditampilkan dua desimal. Nilai tepat ada di bawah tabel dan dalam CSV.",
        "Changes in points, worked out from the exact values and shown with two decimals. The exact ones stand below the table and in the CSV.";
    /// Below a chart with rows that wait.
    hollow_marks:
        "Tanda kosong: sebagian nilainya masih menunggu nilai lembaga lain.",
        "Hollow mark: part of the value still waits for another institution.";
    /// In a cell without a change.
    no_change: "belum dapat dihitung", "cannot be told yet";
    /// Button.
    csv: "Unduh tabel (CSV)", "Download table (CSV)";
    /// Button.
    svg: "Unduh grafik (SVG)", "Download chart (SVG)";
    /// Button.
    print: "Cetak", "Print";
    /// Column.
    number: "No", "No";
    /// Name of files.
    file_name: "antartahun", "over-the-years";
    /// The group has gone meanwhile.
    nothing_to_download:
        "Penilaian yang akan diunduh tidak ditampilkan lagi.",
        "The assessments to be downloaded are not shown any more.";
    /// Heading.
    between_editions: "Antaredisi", "Between editions";
    /// Warning.
    not_comparable:
        "Skala kedua instrumen tidak dapat dibandingkan. Nilainya hanya disandingkan, selisihnya tidak dihitung, dan indeks keduanya bukan satu deret.",
        "The scales of the two instruments are not comparable. Values only stand side by side, no difference is worked out, and the two indices are not one series.";
    /// Column.
    support: "Dasar padanan", "Support of the pair";
}

/// Button.
pub(super) fn remove_files(words: Words, files: usize) -> String {
    match words.0 {
        Lang::Id => format!("Keluarkan berkas tambahan ({files})"),
        Lang::En => format!("Remove the added files ({files})"),
    }
}

/// Why a file is not shown.
pub(super) fn refusal(words: Words, refusal: &Refusal) -> String {
    match (words.0, refusal) {
        (_, Refusal::Unreadable(error)) => words.import_error(error),
        (_, Refusal::Unsummable(error)) => error.to_string(),
        (Lang::Id, Refusal::Part { unit }) => {
            format!("hanya bagian unit {unit}, bukan seluruh kuesioner.")
        }
        (Lang::En, Refusal::Part { unit }) => {
            format!("only the part of the unit {unit}, not the whole questionnaire.")
        }
    }
}

/// A choice of the stage.
pub(super) fn basis(words: Words, basis: Basis) -> &'static str {
    match (words.0, basis) {
        (Lang::Id, Basis::Best) => "Akhir bila lengkap, selain itu penilaian mandiri",
        (Lang::En, Basis::Best) => "Final where complete, else self-assessment",
        (Lang::Id, Basis::SelfAssessment) => "Penilaian mandiri",
        (Lang::En, Basis::SelfAssessment) => "Self-assessment",
        (Lang::Id, Basis::Final) => "Akhir",
        (Lang::En, Basis::Final) => "Final",
    }
}

/// Which stage the values of each year are from.
pub(super) fn stages_of(words: Words, basis: Basis) -> &'static str {
    match (words.0, basis) {
        (Lang::Id, Basis::Best) => {
            "Yang ditampilkan nilai akhir bila lengkap, termasuk yang terbawa dari tahap sebelumnya; selain itu penilaian mandiri. Tahapnya tertulis di bawah tahun."
        }
        (Lang::En, Basis::Best) => {
            "Final values are shown where complete, those carried over from earlier stages included; else the self-assessment. The stage stands below the year."
        }
        (Lang::Id, Basis::SelfAssessment) => "Semua nilai dari penilaian mandiri.",
        (Lang::En, Basis::SelfAssessment) => "All values are from the self-assessment.",
        (Lang::Id, Basis::Final) => {
            "Semua nilai dari tahap akhir, termasuk yang terbawa dari tahap sebelumnya."
        }
        (Lang::En, Basis::Final) => {
            "All values are from the final stage, those carried over from earlier stages included."
        }
    }
}

/// Several files about one year.
pub(super) fn several(words: Words, year: u16, files: usize) -> String {
    match words.0 {
        Lang::Id => format!(
            "Ada {files} berkas untuk tahun {year}. Hanya satu yang ditampilkan; pilih yang mana (yang terbaru di atas)."
        ),
        Lang::En => format!(
            "There are {files} files about {year}. Only one is shown; choose which (the newest on top)."
        ),
    }
}

/// What a file is called.
pub(super) fn source(words: Words, name: Option<&str>) -> &str {
    match (words.0, name) {
        (_, Some(name)) => name,
        (Lang::Id, None) => "Draf di peramban ini",
        (Lang::En, None) => "Draft in this browser",
    }
}

/// What tells a file from the others about the same year.
pub(super) fn told_apart(words: Words, index: &Score, digest: &str) -> String {
    let (index, digest) = (words.score(index), short(digest));
    match words.0 {
        Lang::Id => format!("penilaian mandiri {index}, sidik {digest}…"),
        Lang::En => format!("self-assessment {index}, digest {digest}…"),
    }
}
