//! What is scored, and what a score rests on.

use super::Term;

pub(super) static TERMS: [Term; 10] = [
    Term {
        word: "index",
        name: ["Indeks SPBE", "SPBE index"],
        meaning: [
            "Rata-rata tertimbang nilai semua indikator; pada SPBE 2020 1,00 sampai 5,00.",
            "The weighted mean of the values of all indicators; 1.00 to 5.00 in SPBE 2020.",
        ],
        source: Some([
            "Permen PANRB 59/2020, h.21–24",
            "Permen PANRB 59/2020, p. 21–24",
        ]),
    },
    Term {
        word: "domain",
        name: ["Domain", "Domain"],
        meaning: [
            "Bagian terbesar instrumen; pada SPBE 2020 ada empat.",
            "The largest part of the instrument; SPBE 2020 has four.",
        ],
        source: Some([
            "Permen PANRB 59/2020, Tabel 3–9, h.14–20",
            "Permen PANRB 59/2020, Table 3–9, p. 14–20",
        ]),
    },
    Term {
        word: "aspect",
        name: ["Aspek", "Aspect"],
        meaning: [
            "Bagian domain yang memuat beberapa indikator; pada SPBE 2020 ada delapan.",
            "A part of a domain that holds several indicators; SPBE 2020 has eight.",
        ],
        source: Some([
            "Permen PANRB 59/2020, Tabel 3–9, h.14–20",
            "Permen PANRB 59/2020, Table 3–9, p. 14–20",
        ]),
    },
    Term {
        word: "indicator",
        name: ["Indikator", "Indicator"],
        meaning: [
            "Satu pertanyaan yang dijawab dengan satu tingkat atau nilai; pada SPBE 2020 ada 47.",
            "One question that is answered with one level or value; SPBE 2020 has 47.",
        ],
        source: Some([
            "Permen PANRB 59/2020, h.30–77",
            "Permen PANRB 59/2020, p. 30–77",
        ]),
    },
    Term {
        word: "weight",
        name: ["Bobot", "Weight"],
        meaning: [
            "Bagian sebuah indikator, aspek, atau domain dalam indeks, dalam persen.",
            "The share of an indicator, aspect or domain in the index, in per cent.",
        ],
        source: Some([
            "Permen PANRB 59/2020, Tabel 3–9, h.14–20",
            "Permen PANRB 59/2020, Table 3–9, p. 14–20",
        ]),
    },
    Term {
        word: "level",
        name: ["Tingkat kematangan", "Maturity level"],
        meaning: [
            "Seberapa matang pelaksanaannya; pada SPBE 2020 1 sampai 5, dan nomornya menjadi nilai indikator.",
            "How mature the practice is; 1 to 5 in SPBE 2020, where its number is the value of the indicator.",
        ],
        source: Some([
            "Permen PANRB 59/2020, Tabel 1–2, h.12–13; h.20–21",
            "Permen PANRB 59/2020, Table 1–2, p. 12–13; p. 20–21",
        ]),
    },
    Term {
        word: "criterion",
        name: ["Kriteria", "Criterion"],
        meaning: [
            "Syarat sebuah tingkat; baru diakui bila kriteria tingkat di bawahnya juga terpenuhi.",
            "What a level asks for; it counts only when the criteria of the levels below are met too.",
        ],
        source: Some([
            "Permen PANRB 59/2020, h.30–77",
            "Permen PANRB 59/2020, p. 30–77",
        ]),
    },
    Term {
        word: "predicate",
        name: ["Predikat", "Predicate"],
        meaning: [
            "Sebutan rentang indeks; pada SPBE 2020 dari Kurang sampai Memuaskan.",
            "The name of a range of the index; from Kurang (poor) to Memuaskan (excellent) in SPBE 2020.",
        ],
        source: Some([
            "Permen PANRB 59/2020, Tabel 13, h.24",
            "Permen PANRB 59/2020, Table 13, p. 24",
        ]),
    },
    Term {
        word: "explanation",
        name: ["Penjelasan", "Explanation"],
        meaning: [
            "Fakta dan analisis untuk tingkat yang dipilih.",
            "Fact and analysis for the chosen level.",
        ],
        source: Some([
            "Pedoman Menteri PANRB 3/2024, h.194–201",
            "Pedoman Menteri PANRB 3/2024, p. 194–201",
        ]),
    },
    Term {
        word: "evidence",
        name: ["Data dukung", "Evidence"],
        meaning: [
            "Dokumen, tangkapan layar, atau tautan yang membuktikan penjelasan.",
            "Documents, screenshots or links that support the explanation.",
        ],
        source: Some([
            "Permen PANRB 59/2020, h.29; Pedoman Menteri PANRB 3/2024, h.8",
            "Permen PANRB 59/2020, p. 29; Pedoman Menteri PANRB 3/2024, p. 8",
        ]),
    },
];
