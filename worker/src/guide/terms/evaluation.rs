//! Who evaluates, in which stages, and with which documents.

use super::Term;

pub(super) static TERMS: [Term; 15] = [
    Term {
        word: "respondent",
        name: ["Responden", "Respondent"],
        meaning: [
            "Pegawai yang ditunjuk untuk memberi jawaban, penjelasan, dan data dukung.",
            "Staff named to give answer, explanation and evidence.",
        ],
        source: Some([
            "Permen PANRB 59/2020, Pasal 1 angka 7",
            "Permen PANRB 59/2020, Article 1(7)",
        ]),
    },
    Term {
        word: "coordinator",
        name: ["Koordinator SPBE", "SPBE coordinator"],
        meaning: [
            "Sekretaris instansi yang mengoordinasikan, menandatangani, dan menyampaikan penilaian.",
            "The secretary of the agency, who coordinates, signs and submits the assessment.",
        ],
        source: Some([
            "Permen PANRB 59/2020, Pasal 1 angka 16, Pasal 5",
            "Permen PANRB 59/2020, Articles 1(16) and 5",
        ]),
    },
    Term {
        word: "unit",
        name: ["Unit", "Unit"],
        meaning: [
            "Bagian instansi yang menjawab sebagian indikator.",
            "The part of an agency that answers some of the indicators.",
        ],
        source: Some(["Permen PANRB 59/2020, h.85", "Permen PANRB 59/2020, p. 85"]),
    },
    Term {
        word: "stage",
        name: ["Tahap", "Stage"],
        meaning: [
            "Satu putaran penilaian: mandiri, dokumen, interviu, visitasi, sampai nilai akhir.",
            "One round of the evaluation: self-assessment, document, interview, visit, up to the final one.",
        ],
        source: Some([
            "Permen PANRB 59/2020, h.78–79, h.86",
            "Permen PANRB 59/2020, p. 78–79, p. 86",
        ]),
    },
    Term {
        word: "self",
        name: ["Penilaian Mandiri (EM)", "Self-assessment (EM)"],
        meaning: [
            "Penilaian oleh instansi sendiri.",
            "The assessment by the agency itself.",
        ],
        source: Some([
            "Permen PANRB 59/2020, h.82–86; Pedoman Menteri PANRB 3/2024, h.214–222",
            "Permen PANRB 59/2020, p. 82–86; Pedoman Menteri PANRB 3/2024, p. 214–222",
        ]),
    },
    Term {
        word: "document",
        name: ["Penilaian Dokumen (DE)", "Document assessment (DE)"],
        meaning: [
            "Asesor eksternal menilai setiap indikator dari dokumen.",
            "External assessors judge each indicator by the documents.",
        ],
        source: Some([
            "Permen PANRB 59/2020, h.29, h.86; Pedoman Menteri PANRB 3/2024, h.213–218",
            "Permen PANRB 59/2020, p. 29, p. 86; Pedoman Menteri PANRB 3/2024, p. 213–218",
        ]),
    },
    Term {
        word: "interview",
        name: ["Penilaian Interviu (Int)", "Interview (Int)"],
        meaning: [
            "Klarifikasi indikator yang memerlukannya; instansi boleh menambah data dukung.",
            "Indicators that need it are clarified; the agency may add evidence.",
        ],
        source: Some([
            "Permen PANRB 59/2020, h.29, h.86; Pedoman Menteri PANRB 3/2024, h.218–221",
            "Permen PANRB 59/2020, p. 29, p. 86; Pedoman Menteri PANRB 3/2024, p. 218–221",
        ]),
    },
    Term {
        word: "visit",
        name: ["Penilaian Visitasi", "Visit"],
        meaning: [
            "Pemeriksaan di tempat, bila kementerian memutuskannya.",
            "A look on site, where the ministry decides so.",
        ],
        source: Some([
            "Permen PANRB 59/2020, h.29, h.86; Pedoman Menteri PANRB 3/2024, h.221–223",
            "Permen PANRB 59/2020, p. 29, p. 86; Pedoman Menteri PANRB 3/2024, p. 221–223",
        ]),
    },
    Term {
        word: "carried",
        name: ["Terbawa", "Carried over"],
        meaning: [
            "Tahap yang kosong memakai nilai dan penjelasan tahap sebelumnya.",
            "A blank stage takes level and explanation of the stage before.",
        ],
        source: Some([
            "Pedoman Menteri PANRB 3/2024, h.219–222",
            "Pedoman Menteri PANRB 3/2024, p. 219–222",
        ]),
    },
    Term {
        word: "review",
        name: ["Reviu", "Review"],
        meaning: [
            "Pemeriksaan nilai asesor oleh Tim Reviu kementerian: Valid atau Tidak Valid.",
            "The ministry's team reviews the assessors' levels: Valid or Tidak Valid (not valid).",
        ],
        source: Some([
            "Pedoman Menteri PANRB 3/2024, h.228–231",
            "Pedoman Menteri PANRB 3/2024, p. 228–231",
        ]),
    },
    Term {
        word: "general",
        name: ["Pertanyaan umum", "General questions"],
        meaning: [
            "Pertanyaan terbuka tanpa nilai; jumlahnya dapat berubah tiap tahun.",
            "Open questions without a score; their number may change each year.",
        ],
        source: Some([
            "Pedoman Menteri PANRB 3/2024, h.6–7",
            "Pedoman Menteri PANRB 3/2024, p. 6–7",
        ]),
    },
    Term {
        word: "narrative",
        name: ["Narasi", "Narrative"],
        meaning: [
            "Pemenuhan, kekuatan, dan kelemahan sebuah aspek dalam kalimat.",
            "What an aspect fulfils, its strengths and weaknesses, in sentences.",
        ],
        source: Some([
            "Pedoman Menteri PANRB 3/2024, h.225–226",
            "Pedoman Menteri PANRB 3/2024, p. 225–226",
        ]),
    },
    Term {
        word: "recommendation",
        name: ["Rekomendasi", "Recommendation"],
        meaning: [
            "Ringkasan dan saran asesor untuk seluruh instansi.",
            "The assessors' summary and advice for the whole agency.",
        ],
        source: Some([
            "Pedoman Menteri PANRB 3/2024, h.226–228",
            "Pedoman Menteri PANRB 3/2024, p. 226–228",
        ]),
    },
    Term {
        word: "minutes",
        name: [
            "Berita Acara Penilaian Mandiri",
            "Record of the self-assessment (Berita Acara)",
        ],
        meaning: [
            "Catatan resmi hasil penilaian mandiri, ditandatangani Koordinator SPBE.",
            "The formal record of the self-assessment, signed by the SPBE coordinator.",
        ],
        source: Some(["Permen PANRB 59/2020, h.85", "Permen PANRB 59/2020, p. 85"]),
    },
    Term {
        word: "consent",
        name: ["Pernyataan Persetujuan Publikasi", "Consent to publication"],
        meaning: [
            "Persetujuan bahwa hasil boleh diumumkan, ditandatangani Koordinator SPBE.",
            "Consent that the result may be published, signed by the SPBE coordinator.",
        ],
        source: Some(["Permen PANRB 59/2020, h.85", "Permen PANRB 59/2020, p. 85"]),
    },
];
