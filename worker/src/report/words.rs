//! Sentences of the report and around the documents.

use spbe::instrument::format::External;
use spbe::words::{Lang, Words};

use super::Document;
use crate::words::sentences;

sentences! {
    document: "Dokumen yang dicetak", "Document to print";
    print: "Cetak atau simpan sebagai PDF", "Print or save as PDF";
    page: "Halaman", "Page";
    self_assessment: "Laporan Penilaian Mandiri SPBE", "Report of the SPBE self-assessment";
    year: "Tahun", "Year";
    edition: "Instrumen", "Instrument";
    legal_basis: "Dasar", "Legal basis";
    created: "Dibuat", "Created";
    unfinished: "Belum selesai.", "Unfinished.";
    not_official:
        "Hasil penilaian mandiri, bukan nilai resmi. Nilai resmi ditetapkan Kementerian PANRB.",
        "Result of a self-assessment, not the official score, which the Ministry (Kementerian PANRB) sets.";
    radar: "Radar nilai aspek", "Radar of the aspect values";
    radar_name: "radar", "radar";
    map: "peta", "map";
    map_as_table: "Peta sebagai tabel", "Map as a table";
    number_then_level: "Nomor indikator, lalu tingkatnya.", "Number of the indicator, then its level.";
    domains: "Nilai domain", "Values of the domains";
    aspects: "Nilai aspek", "Values of the aspects";
    contribution: "Sumbangan ke indeks", "Contribution to the index";
    cell:
        "Angka kecil ialah nomor indikator, angka besar tingkatnya; – berarti belum ada nilainya.",
        "The small figure is the number of the indicator, the large one its level; – means no value yet.";
    all_indicators: "Semua indikator", "All indicators";
    level: "Tingkat", "Level";
    criterion: "Kriteria tingkat ini", "Criterion of this level";
    no_explanation: "belum ditulis", "not written yet";
    no_evidence: "Belum ada data dukung.", "No evidence yet.";
    strengths_and_weaknesses: "Kekuatan dan kelemahan", "Strengths and weaknesses";
    strengths: "Kekuatan", "Strengths";
    weaknesses: "Kelemahan", "Weaknesses";
    none: "tidak ada.", "none.";
    fact: "Fakta", "Fact";
    no_template:
        "Peraturan dan pedoman tidak memuat contoh dokumen ini, dan contoh resmi tidak ditemukan. Susunannya dari penyusun kalkulator; bila kementerian memberi format sendiri, pakailah format itu.",
        "The regulation and the guideline have no model of this document, and no official template was found. The wording is ours; where the ministry gives a form of its own, use that one.";
    stays_indonesian:
        "Dokumen ini naskah resmi, jadi tetap berbahasa Indonesia.",
        "This document is a legal text, so it stays in Indonesian.";
}

/// What a document is called.
pub(super) fn title(words: Words, document: Document) -> &'static str {
    match (words.0, document) {
        (Lang::Id, Document::Report) => "Laporan",
        (Lang::En, Document::Report) => "Report",
        (_, Document::Minutes) => "Berita Acara Penilaian Mandiri",
        (_, Document::Consent) => "Pernyataan Persetujuan Publikasi",
    }
}

/// The value comes from another institution and is not there yet.
pub(super) fn pending(words: Words, external: &External) -> String {
    let (institution, counted) = (&external.institution, words.exact(external.while_pending));
    match words.0 {
        Lang::Id => format!("menunggu nilai dari {institution}, dihitung {counted}"),
        Lang::En => format!("awaiting the value from {institution}, counts as {counted}"),
    }
}

/// A document has been chosen.
pub(super) fn shown(words: Words, document: Document) -> String {
    let title = title(words, document);
    match words.0 {
        Lang::Id => format!("Ditampilkan: {title}."),
        Lang::En => format!("Shown: {title}."),
    }
}

/// Why a document is not made yet.
pub(super) fn documents_need_all(words: Words, open: usize) -> String {
    let unanswered = words.unanswered(open);
    match words.0 {
        Lang::Id => format!(
            "Dokumen ini menyatakan hasil, jadi baru dapat dibuat setelah semua indikator dijawab: {unanswered}."
        ),
        Lang::En => format!(
            "This document states a result, so it can be made once all indicators are answered: {unanswered}."
        ),
    }
}

/// A document is asked for while the assessment cannot be handed over.
pub(super) fn documents_need_a_submission(words: Words, missing: usize) -> String {
    let missing = words.count(missing);
    match words.0 {
        Lang::Id => format!(
            "Dokumen ini menyebut berkas penyerahan, dan {missing} hal masih harus dilengkapi sebelum diserahkan. Lihat daftarnya di Serahkan."
        ),
        Lang::En => format!(
            "This document speaks of the submission, and {missing} thing(s) have to be completed before it can be handed over. Hand over shows the list."
        ),
    }
}

/// How many rows of an aspect are above the lowest level.
pub(super) fn fulfilment(words: Words, above: usize, rows: usize, lowest: &str) -> String {
    match words.0 {
        Lang::Id => format!("Pemenuhan: {above} dari {rows} indikator di atas tingkat {lowest}."),
        Lang::En => format!("Fulfilment: {above} of {rows} indicators above level {lowest}."),
    }
}
