//! What this calculator adds: targets, editions, drafts and files.

use super::Term;

pub(super) static TERMS: [Term; 9] = [
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
