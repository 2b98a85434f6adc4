//! General questions, narratives and recommendation.

use crate::guide::topic::Topic;
use crate::words::sentences;

sentences! {
    title: "Pertanyaan umum dan narasi", "General questions and narratives";
    about: "Teks yang tidak dinilai, tetapi ikut dalam laporan.", "Texts that carry no score, but are part of the report.";
    questions: "Instansi menjawab pertanyaan umum; daftarnya dapat ditambah, diubah, atau dihapus sesuai tahunnya.", "The agency answers the general questions; their list can be added to, changed or shortened to match the year.";
    narratives: "Asesor menulis untuk tiap aspek apa yang dipenuhi, yang kuat, dan yang lemah, lalu satu rekomendasi.", "Assessors write what each aspect fulfils, what is strong and what is weak, then one recommendation.";
    draft: "“Susun semua teks yang masih kosong” merancangnya dari isian; teks yang sudah ada tidak ditimpa.", "“Draft all texts that are empty” drafts them from the entries; no text that is there is written over.";
}

pub(super) const TOPIC: Topic = Topic {
    word: "texts",
    pages: &["evaluation"],
    title,
    about,
    steps: &[questions, narratives, draft],
    notes: &[],
    terms: &["general", "narrative", "recommendation"],
};
