//! The cheapest way to a target.

use crate::guide::topic::Topic;
use crate::words::sentences;

sentences! {
    title: "Rencana", "Plan";
    about: "Langkah termurah menuju predikat atau indeks yang dituju.", "The cheapest steps to the predicate or index you aim at.";
    target: "Buka “Rencana” pada draf dan pilih “Predikat yang dituju”, atau isi indeksnya.", "Open “Plan” in the draft and choose the “Predicate to reach”, or enter an index.";
    terms: "Pada “Syarat dan pengandaian per indikator” isi biaya per langkah, tingkat paling tinggi, dan urutannya.", "In “Terms and what-if per indicator” enter the cost of a step, the highest level, and the order.";
    suppose: "“Andaikan” menghitung indeks dengan nilai lain tanpa mengubah penilaian: geser, atau tekan tombol panah.", "“Suppose” works the index out with other levels without changing the assessment: slide, or press the arrow keys.";
    save: "“Isi dari rencana”, lalu “Simpan sebagai tahap Target”.", "“Fill from the plan”, then “Save as the stage Target”.";
    follow: "Di “Tindak lanjut target” tekan “Tandai selesai” pada langkah yang sudah dijalankan; terlihat bila tingkatnya belum tercapai.", "In “Following the target up” press “Mark as done” at a step that was taken; it shows when its level is not reached yet.";
    take: "Rencana dapat dicetak, atau diunduh sebagai XLSX atau JSON.", "The plan can be printed, or downloaded as XLSX or JSON.";
}

pub(super) const TOPIC: Topic = Topic {
    word: "plan",
    pages: &["plan"],
    title,
    about,
    steps: &[target, terms, suppose, save, follow],
    notes: &[take],
    terms: &["target", "predicate"],
};
