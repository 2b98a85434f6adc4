//! The sentences of the page.

mod headings;

pub(super) use headings::{
    change_between, chart_title, exact_of, fall_between, pending_in, revision, rise_between,
    table_of,
};

use spbe::words::{Lang, Words};

use super::file::Basis;
use crate::words::sentences;

sentences! {
    /// Below the heading.
    hint:
        "Draf di peramban ini sudah termasuk. Berkas JSON tahun lain dapat ditambahkan: pilih, atau jatuhkan di halaman ini.",
        "The drafts of this browser are included. JSON files of other years can be added: choose them, or drop them on this page.";
    /// There is no file.
    nothing:
        "Belum ada penilaian yang dapat dibandingkan. Tambahkan berkas di atas, atau mulai penilaian baru di beranda.",
        "There is no assessment to compare yet. Add a file above, or begin a new assessment on the home page.";
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
    /// Button.
    csv: "Unduh tabel (CSV)", "Download table (CSV)";
    /// What can be downloaded.
    chart: "grafik", "chart";
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
