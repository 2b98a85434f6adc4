//! Sentences of the page of questions and narratives.

use spbe::assessment::Stage;
use spbe::words::{Lang, Words};

use crate::words::sentences;

sentences! {
    /// Below the heading.
    questions_hint:
        "Pertanyaan terbuka ini tidak dinilai. Jumlahnya dapat berubah tiap tahun (Pedoman Menteri PANRB 3/2024, h. 6–7): tambah, ubah, atau hapus sesuai kuesioner tahun Anda.",
        "These open questions carry no score. Their number may change each year (Pedoman Menteri PANRB 3/2024, p. 6–7): add, change or remove them to match the questionnaire of your year.";
    /// An assessor looks at them.
    questions_are_read:
        "Pertanyaan umum dijawab oleh instansi; sebagai asesor Anda hanya membacanya.",
        "The agency answers the general questions; as an assessor you only read them.";
    /// The edition has none.
    no_questions: "Edisi ini tidak memuat pertanyaan umum.", "This edition has no general questions.";
    /// Field.
    question: "Pertanyaan", "Question";
    /// Field.
    answer: "Jawaban", "Answer";
    /// Button.
    add_question: "Tambah pertanyaan", "Add a question";
    /// It was added.
    question_added: "Pertanyaan ditambahkan.", "The question has been added.";
    /// It was removed.
    question_removed: "Pertanyaan dihapus.", "The question has been removed.";
    /// The last one stays.
    last_question:
        "Pertanyaan terakhir tidak dapat dihapus: tanpa satu pun pertanyaan, daftar bawaan edisi ini muncul kembali. Ubah pertanyaan ini, atau biarkan tanpa jawaban.",
        "The last question cannot be removed: without any, the list that comes with this edition returns. Change this question, or leave it without an answer.";
    /// Below the heading.
    narratives_hint:
        "Biasanya ditulis asesor setelah penilaian: untuk tiap aspek apa yang dipenuhi, yang kuat, dan yang lemah, lalu satu rekomendasi (Pedoman Menteri PANRB 3/2024, h. 224–228).",
        "Usually written by the assessors after the evaluation: what each aspect fulfils, what is strong and what is weak, then one recommendation (Pedoman Menteri PANRB 3/2024, p. 224–228).";
    /// Somebody else looks at them.
    narratives_are_read:
        "Narasi dan rekomendasi ditulis asesor; dalam peran Anda keduanya hanya dapat dibaca.",
        "The assessors write narratives and recommendation; in your role they can only be read.";
    /// Button.
    draft_all: "Susun semua teks yang masih kosong", "Draft all texts that are empty";
    /// All texts are written.
    nothing_empty:
        "Tidak ada teks yang kosong. Untuk membandingkan teks dengan rancangan baru, susun per aspek.",
        "No text is empty. To compare a text with a new draft, draft its aspect.";
    /// New drafts stand beside the texts.
    compare:
        "Teks tidak diubah. Rancangan yang berbeda ditampilkan di sampingnya.",
        "No text has been changed. Drafts that differ stand beside it.";
    /// Heading of a new draft.
    new_draft: "Rancangan baru", "New draft";
    /// Button.
    take: "Pakai rancangan ini", "Take this draft";
    /// Button.
    leave: "Biarkan teks", "Leave the text";
    /// The new draft is the text now.
    taken: "Rancangan dipakai.", "The draft has been taken.";
    /// A text was written.
    written: "Teks disimpan.", "The text is stored.";
}

/// Heading of a question.
pub(super) fn question_number(words: Words, number: usize) -> String {
    match words.0 {
        Lang::Id => format!("Pertanyaan {number}"),
        Lang::En => format!("Question {number}"),
    }
}

/// Button.
pub(super) fn remove_question(words: Words, number: usize) -> String {
    match words.0 {
        Lang::Id => format!("Hapus pertanyaan {number}"),
        Lang::En => format!("Remove question {number}"),
    }
}

/// Which stage drafts are made from, and why not from a later one.
pub(super) fn basis(words: Words, stage: Stage) -> String {
    let name = words.stage(stage);
    match (words.0, stage) {
        (Lang::Id, Stage::Final) => format!("Rancangan disusun dari: {name}."),
        (Lang::En, Stage::Final) => format!("Drafts are made from: {name}."),
        (Lang::Id, _) => {
            format!("Rancangan disusun dari: {name}, karena nilai akhir belum lengkap.")
        }
        (Lang::En, _) => {
            format!("Drafts are made from: {name}, since the final result is not complete.")
        }
    }
}

/// Button.
pub(super) fn draft_of(words: Words, name: &str) -> String {
    match words.0 {
        Lang::Id => format!("Susun dari data: {name}"),
        Lang::En => format!("Draft from the data: {name}"),
    }
}

/// Texts were drafted.
pub(super) fn drafted(words: Words, texts: usize, stage: Stage) -> String {
    let (texts, stage) = (words.count(texts), words.stage(stage));
    match words.0 {
        Lang::Id => format!("{texts} teks disusun dari {stage}."),
        Lang::En => format!("{texts} text(s) drafted from: {stage}."),
    }
}
