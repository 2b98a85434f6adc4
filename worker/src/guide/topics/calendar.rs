//! Dates, what is due, and corrections.

use crate::guide::topic::Topic;
use crate::words::sentences;

sentences! {
    title: "Jadwal dan koreksi", "Calendar and corrections";
    about: "Tanggal penilaian, yang masih kurang tiap unit, dan perubahan setelah penyerahan.", "Dates of the assessment, what each unit still owes, and changes after the submission.";
    add: "Tambahkan tanggal untuk semua unit atau satu unit, atau pakai jadwal edisi bila ada.", "Add dates for all units or for one, or take the edition's calendar where there is one.";
    due: "“Yang harus diselesaikan tiap unit” menghitung isian yang kurang dan sisa waktunya.", "“What each unit has to complete” counts what is missing, and the time left.";
    mark: "Setelah diserahkan, tekan “Tandai sudah diserahkan”.", "After handing over, press “Mark as submitted”.";
    correct: "Tulis alasan setiap perubahan sesudahnya; riwayat koreksi dapat diunduh sebagai CSV.", "Give the reason for each later change; the history of corrections can be downloaded as CSV.";
}

pub(super) const TOPIC: Topic = Topic {
    word: "calendar",
    pages: &["calendar"],
    title,
    about,
    steps: &[add, due, mark, correct],
    notes: &[],
    terms: &["correction", "unit"],
};
