//! Sentences about corrections after the submission.

use spbe::words::{Lang, Words};

use crate::words::sentences;

sentences! {
    /// Why reasons are asked for.
    changes_hint:
        "Tulis alasan setiap perubahan. Tanpa alasan tidak ada yang dicatat.",
        "Give the reason for each change. Without a reason nothing is recorded.";
    /// The level is the same.
    other_entries_changed:
        "penjelasan atau data dukung berubah",
        "explanation or evidence changed";
    /// In the history: what belongs to no row.
    general: "Instansi, tahun, dan pertanyaan umum", "Agency, year and general questions";
    /// Something that belongs to no row.
    general_changed:
        "Instansi, tahun, atau jawaban pertanyaan umum berubah.",
        "Agency, year or an answer to a general question changed.";
    /// Field and column.
    reason: "Alasan", "Reason";
    /// Heading.
    history: "Riwayat koreksi", "History of corrections";
    /// Column.
    day: "Tanggal", "Day";
    /// Column.
    row_name: "Nama", "Name";
    /// Column.
    before: "Sebelum", "Before";
    /// Column.
    after: "Sesudah", "After";
    /// Button.
    download: "Unduh riwayat koreksi (CSV)", "Download the history (CSV)";
}

/// Heading.
pub(super) fn changes(words: Words, changes: usize) -> String {
    let changes = words.count(changes);
    match words.0 {
        Lang::Id => format!("Perubahan sejak penyerahan ({changes})"),
        Lang::En => format!("Changes since the submission ({changes})"),
    }
}

/// A level was changed.
pub(super) fn level_changed(words: Words, before: &str, after: &str) -> String {
    match words.0 {
        Lang::Id => format!("tingkat {before} menjadi {after}"),
        Lang::En => format!("level {before} became {after}"),
    }
}

/// A row, or what belongs to none, in the midst of a sentence.
pub(super) fn place(words: Words, row: Option<&str>) -> String {
    match (words.0, row) {
        (Lang::Id, Some(row)) => format!("indikator {row}"),
        (Lang::En, Some(row)) => format!("indicator {row}"),
        (Lang::Id, None) => "instansi, tahun, dan pertanyaan umum".into(),
        (Lang::En, None) => "agency, year and general questions".into(),
    }
}

/// Button.
pub(super) fn record(words: Words, place: &str) -> String {
    match words.0 {
        Lang::Id => format!("Catat koreksi {place}"),
        Lang::En => format!("Record the correction of {place}"),
    }
}

/// A correction was recorded.
pub(super) fn recorded(words: Words, place: &str) -> String {
    match words.0 {
        Lang::Id => format!("Koreksi {place} dicatat."),
        Lang::En => format!("The correction of {place} has been recorded."),
    }
}

/// A reason is missing.
pub(super) fn needs_a_reason(words: Words, place: &str) -> String {
    match words.0 {
        Lang::Id => format!("Tulis alasan koreksi {place}."),
        Lang::En => format!("Give the reason for the correction of {place}."),
    }
}

/// It is as it was submitted.
pub(super) fn nothing_changed(words: Words, place: &str) -> String {
    match words.0 {
        Lang::Id => format!("Tidak ada yang berubah pada {place} sejak penyerahan."),
        Lang::En => format!("Nothing has been changed in {place} since the submission."),
    }
}
