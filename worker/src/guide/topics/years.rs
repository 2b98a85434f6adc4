//! Several years, and beginning the next.

use crate::guide::topic::Topic;
use crate::words::sentences;

sentences! {
    title: "Antartahun dan tahun berikutnya", "Over the years, and the next year";
    about: "Perkembangan satu instansi, dan penilaian baru dari yang lama.", "How one agency has moved, and a new assessment from the last one.";
    chart: "“Antartahun” menggambar semua draf satu instansi; berkas JSON tahun lain dapat ditambahkan.", "“Over the years” draws all drafts of one agency; JSON files of other years can be added.";
    take: "Grafik diunduh sebagai SVG atau PNG, tabelnya sebagai CSV.", "The chart is downloaded as SVG or PNG, its table as CSV.";
    next: "“Mulai tahun berikutnya” pada sebuah draf membawa instansi, penjelasan, dan data dukung ke penilaian baru. Tingkat tidak pernah dibawa.", "“Start the next year” in a draft carries agency, explanations and evidence to a new assessment. Levels are never carried over.";
    older: "Data dukung yang berumur lebih dari dua tahun ditandai.", "Evidence of more than two years ago is marked.";
}

pub(super) const TOPIC: Topic = Topic {
    word: "years",
    pages: &["years", "carry"],
    title,
    about,
    steps: &[chart, take, next],
    notes: &[older],
    terms: &["crosswalk", "instrument"],
};
