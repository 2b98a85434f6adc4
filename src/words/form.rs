//! Sentences of the questionnaire.

use super::{Lang, Words, sentences};
use crate::assessment::EvidenceKind;

sentences! {
    /// Label of the navigation.
    indicators: "Daftar indikator", "List of indicators";
    /// Filter.
    only_open: "Hanya yang belum dijawab", "Unanswered only";
    /// Filter.
    search: "Cari indikator", "Search indicators";
    /// Empty list after filtering.
    nothing_found: "Tidak ada indikator yang cocok.", "No indicator matches.";
    /// Empty list when all are answered.
    all_answered: "Semua indikator sudah dijawab.", "All indicators are answered.";
    /// In the list, for screen readers.
    open: "belum dijawab", "unanswered";
    /// Before the number.
    indicator: "Indikator", "Indicator";
    /// Before the number.
    weight_label: "Bobot", "Weight";
    /// Summary of the details.
    more_about: "Penjelasan indikator", "About this indicator";
    /// Before what is judged.
    assessed_on: "Yang dinilai", "What is judged";
    /// Before the remarks.
    notes: "Catatan", "Notes";
    /// Before the sources.
    sources: "Sumber", "Sources";
    /// The instrument's text has no English.
    only_indonesian:
        "Kriteria dan penjelasan tersedia dalam bahasa Indonesia saja.",
        "Criteria and explanations exist in Indonesian only.";
    /// Legend of the levels.
    choose_level: "Tingkat kematangan", "Maturity level";
    /// In editions whose lowest level is 0.
    zero_is_a_level:
        "Pada instrumen ini tombol 0 memilih tingkat 0; untuk menghapus jawaban, tekan Delete.",
        "In this instrument the key 0 chooses level 0; press Delete to clear an answer.";
    /// Before the evidence of a level.
    evidence_asked: "Data dukung yang diminta", "Evidence asked for";
    /// Evidence of all levels.
    evidence_examples: "Contoh data dukung", "Examples of evidence";
    /// Examples without a source.
    evidence_inferred:
        "Contoh tambahan dari penyusun kalkulator (tanpa sumber resmi)",
        "More examples, ours (no official source)";
    /// Button.
    clear_answer: "Hapus jawaban", "Clear answer";
    /// Field.
    explanation: "Penjelasan", "Explanation";
    /// Hint of the field.
    explanation_hint:
        "Tulis fakta (dokumen, nomor, pasal, halaman, nama berkas), lalu analisis untuk tingkat yang dipilih.",
        "State the facts (document, number, article, page, file), then the analysis for the chosen level.";
    /// List.
    evidence: "Data dukung", "Evidence";
    /// Hint of the list.
    evidence_hint:
        "Sebutkan dokumennya; berkasnya tetap Anda simpan sendiri.",
        "Name the documents; the files themselves stay with you.";
    /// Button.
    add_evidence: "Tambah data dukung", "Add evidence";
    /// Field.
    evidence_title: "Judul", "Title";
    /// Field.
    evidence_kind: "Jenis", "Kind";
    /// Field.
    evidence_reference: "Nomor atau tautan", "Number or link";
    /// Field.
    evidence_page: "Halaman atau pasal", "Page or article";
    /// Field.
    evidence_date: "Tanggal", "Date";
    /// Link.
    previous: "Sebelumnya", "Previous";
    /// Link.
    next: "Berikutnya", "Next";
    /// Button.
    undo: "Urungkan", "Undo";
    /// Button.
    redo: "Ulangi", "Redo";
    /// Keys of the form.
    keys_title: "Pintasan papan ketik", "Keys";
    /// Keys of the form.
    keys:
        "1–5 memilih tingkat, 0 atau Delete menghapus jawaban, panah kiri dan kanan berpindah indikator, Ctrl+Z dan Ctrl+Y mengurungkan dan mengulangi. Pada instrumen 2018, 0 memilih tingkat 0.",
        "1–5 choose a level, 0 or Delete clears the answer, left and right arrows change the indicator, Ctrl+Z and Ctrl+Y undo and redo. In the 2018 instrument 0 chooses level 0.";
    /// Summary of the fields for agency and year.
    correct_head: "Ubah instansi atau tahun", "Correct agency or year";
    /// In the list of a unit's part, for screen readers.
    not_of_unit: "bukan bagian unit ini", "not of this unit";
    /// Rules of the edition.
    rules: "Aturan penilaian", "Rules of the evaluation";
}

impl Words {
    /// Kind of a piece of evidence.
    pub fn kind_of_evidence(self, kind: EvidenceKind) -> &'static str {
        match (self.0, kind) {
            (Lang::Id, EvidenceKind::Policy) => "Kebijakan yang berlaku",
            (Lang::En, EvidenceKind::Policy) => "Policy in force",
            (Lang::Id, EvidenceKind::DraftPolicy) => "Rancangan kebijakan",
            (Lang::En, EvidenceKind::DraftPolicy) => "Draft policy",
            (Lang::Id, EvidenceKind::Document) => "Dokumen",
            (Lang::En, EvidenceKind::Document) => "Document",
            (Lang::Id, EvidenceKind::Report) => "Laporan atau notula",
            (Lang::En, EvidenceKind::Report) => "Report or minutes",
            (Lang::Id, EvidenceKind::Application) => "Aplikasi atau tangkapan layar",
            (Lang::En, EvidenceKind::Application) => "Application or screenshots",
            (Lang::Id, EvidenceKind::Other) => "Lainnya",
            (Lang::En, EvidenceKind::Other) => "Other",
        }
    }

    /// Page of the regulation.
    pub fn page_of_regulation(self, page: u16) -> String {
        match self.0 {
            Lang::Id => format!("Kuesioner peraturan, halaman {page}"),
            Lang::En => format!("Questionnaire of the regulation, page {page}"),
        }
    }

    /// Characters used.
    pub fn characters(self, used: usize, longest: usize) -> String {
        format!("{}/{}", self.count(used), self.count(longest))
    }

    /// Heading of one piece of evidence, for its group of fields.
    pub fn evidence_number(self, number: usize) -> String {
        match self.0 {
            Lang::Id => format!("Data dukung {number}"),
            Lang::En => format!("Evidence {number}"),
        }
    }

    /// Button.
    pub fn remove_evidence(self, number: usize) -> String {
        match self.0 {
            Lang::Id => format!("Hapus data dukung {number}"),
            Lang::En => format!("Remove evidence {number}"),
        }
    }

    /// How much one step up adds to the index.
    pub fn step_up(self, effect: &str) -> String {
        match self.0 {
            Lang::Id => format!("Naik satu tingkat: indeks {effect}"),
            Lang::En => format!("One level up: index {effect}"),
        }
    }
    /// The unit that is to answer.
    pub fn unit_line(self, unit: &str) -> String {
        format!("Unit: {unit}")
    }

    /// Where an answer came from when files were merged.
    pub fn merged_from(self, origin: &str) -> String {
        match self.0 {
            Lang::Id => format!("Digabung dari: {origin}"),
            Lang::En => format!("Merged from: {origin}"),
        }
    }

    /// Head of the part of a unit.
    pub fn part_of_unit(self, unit: &str, rows: usize) -> String {
        match self.0 {
            Lang::Id => format!("Bagian untuk unit {unit}: {rows} indikator"),
            Lang::En if rows == 1 => format!("Part of the unit {unit}: 1 indicator"),
            Lang::En => format!("Part of the unit {unit}: {rows} indicators"),
        }
    }
}
