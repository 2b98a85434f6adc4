//! How the result is read.

use crate::guide::topic::Topic;
use crate::words::sentences;

sentences! {
    title: "Membaca hasil", "Reading the result";
    about: "Indeks, predikat, dan cara hitungnya.", "Index, predicate, and how they are calculated.";
    range:
        "Selama ada yang belum dijawab, “Indeks sementara” berupa rentang: bila sisanya tingkat terendah, sampai bila sisanya tingkat tertinggi.",
        "While something is unanswered, “Index so far” is a range: if the rest gets the lowest level, up to if it gets the highest.";
    trace:
        "“Cara hitung” membuka setiap angka: bobot × nilai, jumlahnya, dan nilai tepatnya.",
        "“How it is calculated” opens every number: weight × value, their sum, and the exact value.";
    map: "Peta indikator menunjukkan tingkat semua indikator; tekan satu sel untuk membukanya.", "The map of the indicators shows the level of each; press a cell to open it.";
    page: "“Lihat hasil” menambah kenaikan yang paling berpengaruh dan tautan; “Unduh peta dan radar sebagai gambar” membuka laporan.", "“Show result” adds the single steps with the largest effect and a link; “Download map and radar as pictures” opens the report.";
    rounding:
        "Angka dihitung tepat dan baru dibulatkan ke dua desimal saat ditampilkan, setengah ke atas.",
        "Numbers are exact and rounded to two decimals only when shown, half up.";
    official: "Hasilnya bukan nilai resmi; nilai resmi ditetapkan Kementerian PANRB.", "The result is not official; the official one is set by the ministry (PANRB).";
}

pub(super) const TOPIC: Topic = Topic {
    word: "result",
    pages: &[],
    title,
    about,
    steps: &[range, trace, map, page],
    notes: &[rounding, official],
    terms: &["index", "domain", "aspect", "weight", "predicate"],
};
