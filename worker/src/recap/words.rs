//! Sentences of the roll-up.

use spbe::exchange::Signed;
use spbe::words::{Lang, Words};

use super::intake::Refusal;
use super::row::Row;
use crate::words::sentences;

sentences! {
    /// Heading.
    title: "Rekap penilaian", "Roll-up of assessments";
    /// What to do.
    hint:
        "Pilih atau seret berkas penyerahan (JSON), ratusan sekaligus, atau ZIP berisi berkas itu. Semuanya dibaca di komputer ini saja; tidak ada yang disimpan.",
        "Choose or drop submissions (JSON), hundreds at a time, or a ZIP full of them. All are read on this computer only; nothing is stored.";
    /// Button.
    choose: "Pilih berkas", "Choose files";
    /// Button.
    clear: "Kosongkan rekap", "Clear the roll-up";
    /// Heading.
    refused: "Berkas yang ditolak", "Refused files";
    /// Heading of the choice between groups.
    groups: "Instrumen dan tahun", "Edition and year";
    /// Column.
    number: "No", "No";
    /// Column.
    integrity: "Keutuhan", "Integrity";
    /// Mean of the indices.
    mean: "Rata-rata indeks", "Mean index";
    /// Highest.
    highest: "Tertinggi", "Highest";
    /// Lowest.
    lowest: "Terendah", "Lowest";
    /// Heading.
    distribution: "Sebaran predikat", "Distribution of predicates";
    /// Only complete submissions count.
    only_complete:
        "Angka ringkasan hanya dari penilaian yang lengkap.",
        "The figures of the summary are those of complete assessments only.";
    /// Button.
    workbook: "Unduh XLSX", "Download XLSX";
    /// Button.
    csv: "Unduh CSV", "Download CSV";
    /// Button.
    print: "Cetak rekap", "Print the roll-up";
    /// Below the printed table.
    source:
        "Dihitung dari berkas penyerahan; bukan hasil resmi.",
        "Calculated from submissions; not an official result.";
    /// A row is as it should be.
    sound: "utuh", "intact";
    /// The stated score is not the computed one.
    score_differs: "nilai dalam berkas berbeda", "the score in the file differs";
    /// The signature is not one of the content.
    wrongly_signed: "tanda tangan tidak cocok", "the signature does not belong to it";
}

/// The title of the table, as in official recaps.
pub(super) fn caption(words: Words, edition: &str, year: u16) -> String {
    match words.0 {
        Lang::Id => format!("Rekapitulasi Indeks SPBE Tahun {year} ({edition})"),
        Lang::En => format!("SPBE Index of the year {year} ({edition})"),
    }
}

/// How many submissions there are.
pub(super) fn count(words: Words, all: usize, complete: usize) -> String {
    let (all, complete) = (words.count(all), words.count(complete));
    match words.0 {
        Lang::Id => format!("{all} penilaian, {complete} lengkap."),
        Lang::En => format!("{all} assessments, {complete} complete."),
    }
}

/// Files without a row that are no error.
pub(super) fn left_out(words: Words, repeated: usize, skipped: usize) -> Option<String> {
    let repeated_text = words.count(repeated);
    let skipped_text = words.count(skipped);
    let parts = match words.0 {
        Lang::Id => [
            (
                repeated,
                format!("{repeated_text} berkas sama persis dengan yang sudah ada"),
            ),
            (
                skipped,
                format!("{skipped_text} berkas dalam ZIP bukan JSON"),
            ),
        ],
        Lang::En => [
            (
                repeated,
                format!("{repeated_text} file(s) exactly like one that is here"),
            ),
            (
                skipped,
                format!("{skipped_text} file(s) in the ZIP that are no JSON"),
            ),
        ],
    };
    let parts: Vec<String> = parts
        .into_iter()
        .filter(|(count, _)| *count > 0)
        .map(|(_, text)| text)
        .collect();
    (!parts.is_empty()).then(|| {
        let parts = parts.join("; ");
        match words.0 {
            Lang::Id => format!("Tidak dihitung: {parts}."),
            Lang::En => format!("Not counted: {parts}."),
        }
    })
}

/// Agencies with several submissions.
pub(super) fn several(words: Words, agencies: &[&str]) -> Option<String> {
    let names = agencies.join(", ");
    (!agencies.is_empty()).then(|| match words.0 {
        Lang::Id => format!(
            "Instansi berikut mempunyai lebih dari satu berkas dengan isi berbeda, dan semuanya ikut dihitung: {names}. Kosongkan rekap dan pilih lagi tanpa berkas yang lama."
        ),
        Lang::En => format!(
            "These agencies have several files with different contents, and all of them count: {names}. Clear the roll-up and choose again without the older files."
        ),
    })
}

/// Why a file is refused.
pub(super) fn refusal(words: Words, refusal: &Refusal) -> String {
    match (words.0, refusal) {
        (_, Refusal::Import(error)) => words.import_error(error),
        (Lang::Id, Refusal::NotText) => "Bukan teks UTF-8.".into(),
        (Lang::En, Refusal::NotText) => "Not a text in UTF-8.".into(),
        (Lang::Id, Refusal::NotAnArchive) => "Bukan ZIP, atau ZIP yang rusak.".into(),
        (Lang::En, Refusal::NotAnArchive) => "Not a ZIP, or a damaged one.".into(),
        (Lang::Id, Refusal::TooLarge) => {
            "Terlalu besar: paling besar 48 MiB tiap berkas, 1 GiB dan 100.000 berkas tiap ZIP."
                .into()
        }
        (Lang::En, Refusal::TooLarge) => {
            "Too large: at most 48 MiB a file, 1 GiB and 100,000 files a ZIP.".into()
        }
    }
}

/// Is a submission what it was when it was handed over?
pub(super) fn integrity_of(words: Words, row: &Row) -> String {
    let score = if row.score_holds {
        sound(words)
    } else {
        score_differs(words)
    };
    match &row.signed {
        Signed::No => score.to_owned(),
        Signed::Wrongly(_) => format!("{score}; {}", wrongly_signed(words)),
        Signed::By(fingerprint) => {
            let start = fingerprint.get(..8).unwrap_or_default();
            match words.0 {
                Lang::Id => format!("{score}; tanda tangan {start}…"),
                Lang::En => format!("{score}; signed {start}…"),
            }
        }
    }
}
