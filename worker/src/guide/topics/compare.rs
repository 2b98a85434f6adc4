//! Two assessments beside each other.

use crate::guide::topic::Topic;
use crate::words::sentences;

sentences! {
    title: "Membandingkan", "Comparing";
    about: "Dua draf, berkas, atau tahap berdampingan.", "Two drafts, files or stages beside each other.";
    choose: "Di “Bandingkan” pilih penilaian dan tahap untuk kedua sisi; berkas JSON dapat ditambahkan.", "On “Compare” choose assessment and stage for both sides; JSON files can be added.";
    read: "Setiap indikator menyebut selisih dan pengaruhnya pada indeks; dalam satu edisi dan revisi, jumlah pengaruh tepat selisih kedua indeks.", "Each indicator shows the difference and its effect on the index; within one edition and revision the effects add up to the difference of the two indices exactly.";
    take: "Batang dan radar diunduh sebagai SVG atau PNG.", "Bars and radar are downloaded as SVG or PNG.";
}

pub(super) const TOPIC: Topic = Topic {
    word: "compare",
    pages: &["compare"],
    title,
    about,
    steps: &[choose, read, take],
    notes: &[],
    terms: &["stage", "weight", "index"],
};
