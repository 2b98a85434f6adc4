//! Sentences of the workbook: sheets, labels, headings, refusals.

mod refusal;

pub(super) use refusal::refusal;

use spbe::assessment::EvidenceKind;
use spbe::words::{Lang, Words};

use crate::words::sentences;

/// A title that is written in one language and recognised in both.
pub(super) type Title = fn(Words) -> &'static str;

/// The languages in which a workbook can be written.
pub(super) const LANGUAGES: [Words; 2] = [Words(Lang::Id), Words(Lang::En)];

/// Is the text this title in one of the languages?
pub(super) fn is_title(text: &str, title: Title) -> bool {
    LANGUAGES.iter().any(|&words| title(words) == text.trim())
}

sentences! {
    /// Sheet.
    cover: "Sampul", "Cover";
    /// Sheet.
    questionnaire: "Kuesioner", "Questionnaire";
    /// Sheet.
    evidence: "Data Dukung", "Evidence";
    /// Sheet.
    scores: "Skor", "Scores";
    /// Sheet.
    recap: "Rekap", "Recap";
    /// Sheet.
    radar: "Radar", "Radar";
    /// Title of the cover.
    cover_title: "Penilaian Mandiri SPBE", "SPBE self-assessment";
    /// Title of the evidence.
    evidence_title:
        "Data dukung: satu baris untuk satu dokumen",
        "Evidence: one line for each document";
    /// Title of the scores.
    scores_title:
        "Skor: bobot × tingkat, dihitung langsung dari lembar Kuesioner",
        "Scores: weight × level, calculated live from the sheet Questionnaire";
    /// Title of the recap.
    recap_title: "Rekapitulasi domain dan aspek", "Recap by domain and aspect";
    /// Title of the radar.
    radar_title: "Nilai aspek", "Values of the aspects";
    /// Label.
    format: "Format", "Format";
    /// Label.
    agency: "Instansi", "Agency";
    /// Label.
    year: "Tahun evaluasi", "Evaluation year";
    /// Label.
    instrument: "Instrumen", "Instrument";
    /// Label.
    edition: "Kode instrumen", "Code of the instrument";
    /// Label: the digest of the edition's revision.
    revision: "Sidik revisi instrumen", "Digest of the instrument's revision";
    /// Label.
    part: "Bagian untuk unit", "Part for the unit";
    /// Label.
    answered: "Indikator terjawab", "Indicators answered";
    /// Label.
    rows: "Jumlah indikator", "Number of indicators";
    /// Label.
    note: "Catatan", "Note";
    /// It is our calculation only.
    not_official:
        "Hasil hitung sendiri, bukan hasil resmi. Hasil resmi ditetapkan Kementerian PANRB.",
        "A calculation of one's own, not an official result. The Ministry (Kementerian PANRB) sets the official one.";
    /// How the workbook is used.
    how_to_fill:
        "Isi sel berwarna kuning pada lembar Kuesioner dan Data Dukung. Skor, indeks, dan predikat menyesuaikan sendiri. Buku kerja ini dapat dibuka kembali di kalkulator selama judul lembar dan kolom tidak diubah.",
        "Fill in the yellow cells of the sheets Questionnaire and Evidence. Scores, index and predicate follow. The calculator opens this workbook again as long as titles of sheets and columns stay as they are.";
    /// Column.
    no: "No", "No";
    /// Column.
    level: "Tingkat", "Level";
    /// Column.
    unit: "Unit", "Unit";
    /// Column.
    origin: "Asal jawaban", "Origin of the answer";
    /// Column.
    part_name: "Bagian", "Part";
    /// Column.
    tier: "Lapisan", "Layer";
    /// Column.
    weight: "Bobot (%)", "Weight (%)";
    /// Column.
    open: "Belum dijawab", "Unanswered";
    /// Column.
    sum: "Jumlah satuan × tingkat", "Sum of units × level";
    /// Column.
    from: "Dari", "From";
    /// Column.
    to: "Sampai", "To";
    /// Label.
    compared: "Nilai yang dibandingkan", "Value compared";
    /// Instead of a value while rows are open.
    incomplete: "belum lengkap", "incomplete";
    /// Below the data of the radar.
    radar_note:
        "#N/A: aspek belum lengkap dan tidak digambar.",
        "#N/A: the aspect is incomplete and is not drawn.";
    /// Title of the message at a level.
    wrong_level_title: "Tingkat tidak tersedia", "No such level";
    /// None or several workbooks were given.
    one_workbook: "Pilih satu buku kerja XLSX.", "Choose one XLSX workbook.";
}

/// Column with the criterion of a level.
pub(super) fn criterion(words: Words, level: u8) -> String {
    match words.0 {
        Lang::Id => format!("Kriteria tingkat {level}"),
        Lang::En => format!("Criterion of level {level}"),
    }
}

/// Column with the weights in whole units.
pub(super) fn units(words: Words, units: i64) -> String {
    match words.0 {
        Lang::Id => format!("Satuan bobot (bobot × {units})"),
        Lang::En => format!("Units of weight (weight × {units})"),
    }
}

/// What may be entered as a level.
pub(super) fn levels(words: Words, lowest: &str, highest: &str) -> String {
    match words.0 {
        Lang::Id => format!("Isi {lowest} sampai {highest}, atau kosongkan bila belum dijawab."),
        Lang::En => format!("Enter {lowest} to {highest}, or leave it empty while unanswered."),
    }
}

/// The kind of evidence that a word of either language means.
pub(super) fn kind_of(word: &str) -> Option<EvidenceKind> {
    let means = |kind: &EvidenceKind| {
        let mut languages = LANGUAGES.iter();
        languages.any(|words| words.kind_of_evidence(*kind) == word)
    };
    EvidenceKind::ALL.into_iter().find(means)
}
