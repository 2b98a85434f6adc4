//! Sentences about merging files.

use spbe::words::{Lang, Words};

use super::{Refusal, State};
use crate::words::sentences;

sentences! {
    /// Heading.
    join: "Gabungkan berkas", "Merge files";
    /// Hint.
    join_hint:
        "Pilih semua berkas JSON dari unit sekaligus, atau seret ke halaman ini. Draf baru berubah setelah “Terapkan ke draf”, dan dapat diurungkan.",
        "Choose the JSON files of all units at once, or drop them onto this page. The draft changes with “Put into the draft” only, and that can be undone.";
    /// Button.
    choose_files: "Pilih berkas", "Choose files";
    /// Button.
    clear: "Keluarkan semua berkas", "Remove all files";
    /// Done.
    cleared: "Semua berkas dikeluarkan dari halaman ini; draf tidak berubah.",
        "All files were removed from this page; the draft is as it was.";
    /// Heading.
    files: "Berkas yang dibandingkan", "Files compared";
    /// Heading.
    refused: "Berkas yang tidak dipakai", "Files left out";
    /// File without a unit.
    whole: "kuesioner lengkap", "the whole questionnaire";
    /// Caption.
    table: "Jawaban draf dan tawaran berkas per indikator",
        "The draft's answers and what the files offer, by indicator";
    /// Column.
    in_draft: "Draf ini", "This draft";
    /// Column.
    offered: "Tawaran berkas", "Offered by files";
    /// Column.
    state_and_decision: "Keadaan dan keputusan", "State and decision";
    /// Choice.
    open_choice: "Belum diputuskan", "Not decided";
    /// Choice.
    keep_empty: "Biarkan kosong", "Leave it empty";
    /// Button.
    compare: "Bandingkan", "Compare";
    /// Button.
    take: "Ambil semua yang tidak bertentangan", "Take everything unopposed";
    /// Button.
    apply: "Terapkan ke draf", "Put into the draft";
    /// Nothing was chosen.
    nothing_chosen:
        "Belum ada jawaban yang dipilih untuk diambil.",
        "No answer has been chosen to be taken.";
}

/// State of a row.
pub(super) fn state(words: Words, state: State) -> &'static str {
    match (words.0, state) {
        (Lang::Id, State::NoOffer) => "Tidak ada tawaran",
        (Lang::En, State::NoOffer) => "Nothing offered",
        (Lang::Id, State::Same) => "Sama dengan draf",
        (Lang::En, State::Same) => "Same as the draft",
        (Lang::Id, State::Unopposed) => "Tidak bertentangan",
        (Lang::En, State::Unopposed) => "Unopposed",
        (Lang::Id, State::Conflict) => "Bertentangan",
        (Lang::En, State::Conflict) => "Conflict",
    }
}

/// Why a file is left out.
pub(super) fn refusal(words: Words, refusal: &Refusal) -> String {
    match (words.0, refusal) {
        (_, Refusal::Unreadable(error)) => words.import_error(error),
        (Lang::Id, Refusal::Edition { given, allowed }) => {
            format!("Instrumen {given}; draf ini memakai {allowed}.")
        }
        (Lang::En, Refusal::Edition { given, allowed }) => {
            format!("Edition {given}; this draft uses {allowed}.")
        }
        (Lang::Id, Refusal::Agency { given, allowed }) => {
            format!("Berkas instansi “{given}”; draf ini milik “{allowed}”.")
        }
        (Lang::En, Refusal::Agency { given, allowed }) => {
            format!("A file of “{given}”; this draft is one of “{allowed}”.")
        }
        (Lang::Id, Refusal::Year { given, allowed }) => {
            format!("Berkas tahun {given}; draf ini tahun {allowed}.")
        }
        (Lang::En, Refusal::Year { given, allowed }) => {
            format!("A file of the year {given}; this draft is one of {allowed}.")
        }
    }
}

/// Rows of a part that another unit was to answer.
pub(super) fn beyond(words: Words, rows: &str) -> String {
    match words.0 {
        Lang::Id => format!("Jawaban di luar bagian unit ini tidak ditawarkan: indikator {rows}."),
        Lang::En => {
            format!("Answers beyond the part of this unit are not offered: indicators {rows}.")
        }
    }
}

/// The unit of the file is not the one that the draft names.
pub(super) fn foreign(words: Words, unit: &str) -> String {
    match words.0 {
        Lang::Id => format!("indikator ini ditugaskan ke {unit}"),
        Lang::En => format!("this indicator is assigned to {unit}"),
    }
}

/// Label of the choice of a row.
pub(super) fn decision_on(words: Words, no: &str) -> String {
    match words.0 {
        Lang::Id => format!("Keputusan untuk indikator {no}"),
        Lang::En => format!("Decision on indicator {no}"),
    }
}

/// Label of the button of a row.
pub(super) fn compare_answers(words: Words, no: &str) -> String {
    match words.0 {
        Lang::Id => format!("Bandingkan jawaban indikator {no}"),
        Lang::En => format!("Compare the answers to indicator {no}"),
    }
}

/// Choice.
pub(super) fn keep(words: Words, answer: &str) -> String {
    match words.0 {
        Lang::Id => format!("Tetap isi draf: {answer}"),
        Lang::En => format!("Keep the draft's: {answer}"),
    }
}

/// Choice.
pub(super) fn take_from(words: Words, givers: &str, answer: &str) -> String {
    match words.0 {
        Lang::Id => format!("Ambil dari {givers}: {answer}"),
        Lang::En => format!("Take from {givers}: {answer}"),
    }
}
