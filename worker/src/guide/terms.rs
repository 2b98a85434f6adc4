//! The terms of the evaluation and of this calculator, each with a sentence and the place in the
//! regulation that it comes from.

use maud::{Markup, html};
use spbe::words::{Lang, Words};

use super::to_contents;
use crate::words::sentences;

/// The word of their page in the address.
pub(super) const WORD: &str = "terms";

sentences! {
    /// Heading and link.
    title: "Istilah", "Terms";
    /// What they are.
    about: "Satu kalimat untuk setiap istilah, dengan pasal atau halamannya.", "A sentence for each term, with its article or page.";
    /// Which instrument the articles belong to.
    instrument:
        "Pasal dan halamannya dari instrumen SPBE 2020: Permen PANRB 59/2020 dan pedomannya. Sejak 5 Juni 2026 Permen PANRB 8/2026 (Pemdi) menggantikannya.",
        "Articles and pages are those of the SPBE 2020 instrument: Permen PANRB 59/2020 and its guideline. Permen PANRB 8/2026 (Pemdi) has followed it since 5 June 2026.";
    /// Where a term comes from, when no regulation has it.
    ours: "istilah kalkulator ini", "a term of this calculator";
}

/// A text in Indonesian and English.
type Both = [&'static str; 2];

/// A term.
#[derive(Debug, Clone, Copy)]
pub struct Term {
    /// Names it in topics.
    pub word: &'static str,
    /// What it is called.
    name: Both,
    /// What it means.
    meaning: Both,
    /// Its place in a regulation; `None` for a term of the calculator.
    source: Option<Both>,
}

/// All of them, in the order in which people meet them.
pub static TERMS: [Term; 34] = [
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
    Term {
        word: "target",
        name: ["Target", "Target"],
        meaning: [
            "Nilai yang dituju instansi; di sini sebuah tahap tersendiri.",
            "The levels that the agency aims at; a stage of its own here.",
        ],
        source: None,
    },
    Term {
        word: "instrument",
        name: ["Instrumen (edisi)", "Instrument (edition)"],
        meaning: [
            "Kuesioner satu peraturan dengan bobot dan predikatnya.",
            "The questionnaire of one regulation with its weights and predicates.",
        ],
        source: None,
    },
    Term {
        word: "revision",
        name: ["Revisi", "Revision"],
        meaning: [
            "Isi sebuah edisi pada satu waktu; sidiknya membedakannya dari yang lain.",
            "The content of an edition at one time; its digest tells it from others.",
        ],
        source: None,
    },
    Term {
        word: "crosswalk",
        name: ["Padanan", "Crosswalk"],
        meaning: [
            "Indikator dua edisi yang menanyakan hal yang sama.",
            "Indicators of two editions that ask the same.",
        ],
        source: None,
    },
    Term {
        word: "draft",
        name: ["Draf", "Draft"],
        meaning: [
            "Penilaian yang tersimpan di peramban ini.",
            "An assessment that is kept in this browser.",
        ],
        source: None,
    },
    Term {
        word: "submission",
        name: ["Berkas penyerahan", "Submission"],
        meaning: [
            "Berkas JSON penilaian yang lengkap, dengan nilai dan sidiknya.",
            "The JSON file of a complete assessment, with its score and digest.",
        ],
        source: None,
    },
    Term {
        word: "digest",
        name: ["Sidik isi", "Digest"],
        meaning: [
            "Deretan huruf dan angka (SHA-256) yang berubah bila isi berkas berubah.",
            "A row of letters and digits (SHA-256) that changes when the content of a file changes.",
        ],
        source: None,
    },
    Term {
        word: "fingerprint",
        name: ["Sidik kunci", "Fingerprint of a key"],
        meaning: [
            "Sidik kunci tanda tangan; penerima mencocokkannya dengan yang Anda beritahukan.",
            "The digest of a signing key; the receiver compares it with what you have told them.",
        ],
        source: None,
    },
    Term {
        word: "correction",
        name: ["Koreksi", "Correction"],
        meaning: [
            "Perubahan setelah penyerahan, beserta alasannya.",
            "A change after the submission, with its reason.",
        ],
        source: None,
    },
];

/// The terms with these words.
pub(super) fn named(wanted: &[&str]) -> impl Iterator<Item = &'static Term> {
    TERMS.iter().filter(move |term| wanted.contains(&term.word))
}

/// The page of all terms.
pub(super) fn view(words: Words) -> Markup {
    html! {
        (to_contents(words))
        h1 { (title(words)) }
        p { (about(words)) }
        p { (instrument(words)) }
        (list(TERMS.iter(), words))
    }
}

/// Terms with what they mean.
pub(super) fn list<'t>(terms: impl Iterator<Item = &'t Term>, words: Words) -> Markup {
    html! {
        dl class="terms" {
            @for term in terms {
                dt { (said(words, term.name)) }
                dd {
                    (said(words, term.meaning))
                    " "
                    span class="hint" { (term.source.map_or_else(|| ours(words), |source| said(words, source))) }
                }
            }
        }
    }
}

fn said(words: Words, both: Both) -> &'static str {
    let [indonesian, english] = both;
    match words.0 {
        Lang::Id => indonesian,
        Lang::En => english,
    }
}
