//! Sentences about marking an assessment as submitted.

use spbe::words::{Lang, Words};

use crate::report::date;
use crate::words::sentences;

sentences! {
    /// Heading.
    submission: "Penyerahan", "Submission";
    /// What marking does.
    submission_hint:
        "Setelah ditandai, setiap perubahan tingkat, penjelasan, data dukung, jawaban pertanyaan umum, instansi, atau tahun dicatat sebagai koreksi beserta alasannya.",
        "Once marked, every change of a level, explanation, evidence, answer to a general question, agency or year is recorded as a correction with its reason.";
    /// Field.
    day_of_submission: "Tanggal penyerahan", "Day of the submission";
    /// Button.
    mark: "Tandai sudah diserahkan", "Mark as submitted";
    /// Button.
    mark_again: "Tandai diserahkan kembali", "Mark as submitted again";
    /// Link to what is missing.
    what_is_missing: "Lihat yang harus dilengkapi", "See what has to be completed";
}

/// The assessment was submitted on a day.
pub(super) fn marked(words: Words, day: &str) -> String {
    let day = date::day(words, day);
    match words.0 {
        Lang::Id => format!("Ditandai sudah diserahkan pada {day}."),
        Lang::En => format!("Marked as submitted on {day}."),
    }
}

/// Something is missing, which keeps nobody from marking.
pub(super) fn incomplete(words: Words, gaps: usize) -> String {
    let gaps = words.count(gaps);
    match words.0 {
        Lang::Id => format!("Isiannya belum lengkap: {gaps} hal masih kurang."),
        Lang::En => format!("It is incomplete: {gaps} item(s) are still missing."),
    }
}

/// Only the whole is submitted, not the part of a unit.
pub(super) fn only_the_whole(words: Words, unit: &str) -> String {
    match words.0 {
        Lang::Id => format!(
            "Ini bagian unit {unit}; yang dapat ditandai diserahkan hanya penilaian seutuhnya, oleh koordinator."
        ),
        Lang::En => format!(
            "This is the part of unit {unit}; only the whole assessment can be marked as submitted, by the coordinator."
        ),
    }
}

/// The day cannot be that of a submission.
pub(super) fn not_the_day(
    words: Words,
    given: &str,
    earliest: Option<&str>,
    latest: &str,
) -> String {
    let given = match (words.0, given) {
        (Lang::Id, "") => "kosong".to_owned(),
        (Lang::En, "") => "empty".to_owned(),
        _ => date::day(words, given),
    };
    let latest = date::day(words, latest);
    match (words.0, earliest.map(|day| date::day(words, day))) {
        (Lang::Id, None) => {
            format!("Tanggal penyerahan {given}; yang boleh: paling lambat {latest}.")
        }
        (Lang::En, None) => {
            format!("Day of the submission {given}; allowed: {latest} at the latest.")
        }
        (Lang::Id, Some(earliest)) => format!(
            "Tanggal penyerahan {given}; yang boleh: {earliest}, hari penyerahan atau koreksi terakhir, sampai {latest}."
        ),
        (Lang::En, Some(earliest)) => format!(
            "Day of the submission {given}; allowed: {earliest}, the day of the last submission or correction, to {latest}."
        ),
    }
}

/// Changes have no reason yet.
pub(super) fn without_reason(words: Words, changes: usize) -> String {
    let changes = words.count(changes);
    match words.0 {
        Lang::Id => {
            format!("{changes} perubahan sejak penyerahan belum diberi alasan. Catat dahulu.")
        }
        Lang::En => {
            format!(
                "{changes} change(s) since the submission have no reason yet. Record them first."
            )
        }
    }
}
