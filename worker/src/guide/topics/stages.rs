//! Stages of the evaluation, and what assessors do.

use crate::guide::topic::Topic;
use crate::words::sentences;

sentences! {
    title: "Tahapan dan asesor", "Stages and assessors";
    about: "Nilai setiap tahap berdampingan, dari penilaian mandiri sampai nilai akhir.", "The levels of each stage beside each other, from the self-assessment to the final one.";
    role: "Pilih “Peran Anda” di atas draf: responden, pelaksana entri data, penanggung jawab, atau asesor.", "Choose “Your role” above the draft: respondent, data entry, responsible official or assessor.";
    work: "Buka “Tahapan” dan pilih “Tahap yang dikerjakan”.", "Open “Stages” and choose the “Stage to work at”.";
    value: "Isi nilainya. Tahap yang kosong membawa nilai dan penjelasan tahap sebelumnya, bertanda ↳.", "Enter the levels. A blank stage carries level and explanation of the stage before, marked ↳.";
    review: "“Rincian” memuat catatan dan reviu; Tidak Valid memerlukan catatan.", "“Details” holds the note and the review; Not valid needs a note.";
    difference: "“Selisih antartahap” menyebut setiap nilai yang berbeda dan pengaruhnya pada indeks.", "“Differences between stages” names each level that differs, and its effect on the index.";
    no_security: "Peran hanya menjaga agar tidak salah isi; itu bukan pengaman.", "A role only guards against entering something in the wrong place; it is no security.";
}

pub(super) const TOPIC: Topic = Topic {
    word: "stages",
    pages: &["stages"],
    title,
    about,
    steps: &[role, work, value, review, difference],
    notes: &[no_security],
    terms: &[
        "stage",
        "self",
        "document",
        "interview",
        "visit",
        "carried",
        "review",
    ],
};
