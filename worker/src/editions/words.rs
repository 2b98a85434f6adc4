//! Sentences about editions.

use spbe::words::{Lang, Words};

use crate::words::sentences;

sentences! {
    /// Hint.
    hint:
        "Edisi adalah satu susunan instrumen: pohon, bobot, kriteria, aturan, dan predikat. Draf tetap memakai edisi dan revisi yang dipakai saat dibuat.",
        "An edition is one version of the instrument: tree, weights, criteria, rules and predicates. A draft stays with the edition and revision that it was made with.";
    /// Link.
    open_file: "Buka berkas edisi", "Open an edition file";
    /// Origin.
    loaded: "dimuat di peramban ini", "loaded in this browser";
    /// Origin.
    shipped: "bawaan kalkulator", "comes with the calculator";
    /// Button.
    show: "Lihat", "View";
    /// Button.
    copy: "Ubah salinan", "Change a copy";
    /// Button.
    delete: "Hapus", "Delete";
    /// Button.
    back: "Semua edisi", "All editions";
    /// Heading.
    legal: "Dasar hukum", "Legal basis";
    /// Heading and fact.
    tree: "Pohon", "Tree";
    /// Fact.
    name: "Nama", "Name";
    /// Fact and field.
    identifier: "Id edisi", "Id of the edition";
    /// Fact.
    weights_sum: "Jumlah bobot", "Sum of the weights";
    /// Fact.
    digest: "Sidik isi (SHA-256)", "Digest of its content (SHA-256)";
    /// The same content is here.
    known: "Edisi ini sudah ada di sini.", "This edition is here already.";
    /// Another content of the same id is here.
    new_revision:
        "Isi lain dengan id yang sama sudah ada. Bila disimpan, ini menjadi revisi barunya; draf yang ada tetap memakai revisi lama.",
        "Another content of this id is here. If kept, this is its new revision; existing drafts stay with the old one.";
    /// Column.
    part: "Bagian", "Part";
    /// Column.
    weight_of_index: "Bobot terhadap indeks (%)", "Weight of the index (%)";
    /// Column.
    weight_local: "Bobot terhadap induknya (%)", "Weight of the part above (%)";
    /// Column and heading.
    sources: "Sumber", "Sources";
    /// Details.
    criteria: "Pertanyaan dan kriteria", "Question and criteria";
    /// Heading.
    rules: "Aturan", "Rules";
    /// Heading.
    calendar: "Jadwal", "Calendar";
    /// Heading, before an edition.
    crosswalk: "Padanan dengan", "Crosswalk with";
    /// Heading.
    calculation: "Perhitungan", "Calculation";
    /// Heading.
    levels: "Tingkat", "Levels";
    /// Heading.
    predicates: "Predikat", "Predicates";
    /// Heading, before a name.
    editing: "Salinan dari", "Copy of";
    /// Hint.
    editing_hint:
        "Perubahan berlaku pada salinan ini saja, sampai disimpan. Dengan id baru, salinan menjadi edisi sendiri; dengan id edisi yang dimuat, menjadi revisi barunya.",
        "What you change stays in this copy until you save it. Under a new id it is an edition of its own, under the id of a loaded one its new revision.";
    /// No faults.
    sound: "Salinan ini tidak mempunyai kesalahan.", "This copy has no faults.";
    /// Button.
    save: "Simpan edisi", "Keep the edition";
    /// Button.
    download: "Unduh berkas edisi", "Download the edition file";
    /// Button.
    discard: "Buang salinan", "Discard the copy";
    /// Button.
    go_to: "Buka butirnya", "Open its node";
    /// Legend.
    head: "Kepala", "Head";
    /// Field.
    name_id: "Nama (Indonesia)", "Name (Indonesian)";
    /// Field.
    name_en: "Nama (Inggris)", "Name (English)";
    /// Field.
    short_name_id: "Nama singkat (Indonesia)", "Short name (Indonesian)";
    /// Field.
    short_name_en: "Nama singkat (Inggris)", "Short name (English)";
    /// Field.
    first_year: "Tahun evaluasi pertama", "First evaluation year";
    /// Field.
    last_year: "Tahun evaluasi terakhir (kosong bila masih berlaku)", "Last evaluation year (empty while in force)";
    /// Field.
    from: "Mulai", "From";
    /// Field.
    to: "Sampai", "To";
    /// Field.
    number: "Nomor", "Number";
    /// Field and column.
    weight: "Bobot (%)", "Weight (%)";
    /// Button and column.
    change: "Ubah", "Change";
    /// Button.
    remove: "Hapus", "Remove";
    /// Button.
    add: "Tambah bagian", "Add a part";
    /// Button.
    add_below: "Tambah di bawahnya", "Add below it";
    /// Field.
    question: "Pertanyaan", "Question";
    /// Field.
    explanation: "Penjelasan", "Explanation";
    /// Field, before a level.
    criterion: "Kriteria tingkat", "Criterion of level";
}

/// How many faults there are.
pub(super) fn faults(words: Words, count: usize) -> String {
    match (words.0, count) {
        (Lang::Id, _) => format!("{count} kesalahan"),
        (Lang::En, 1) => "1 fault".into(),
        (Lang::En, _) => format!("{count} faults"),
    }
}

/// How well sources support an entry.
pub(super) fn support(words: Words, confidence: &str) -> &'static str {
    match (words.0, confidence) {
        (Lang::Id, "high") => "dukungan kuat",
        (Lang::En, "high") => "well supported",
        (Lang::Id, "medium") => "dukungan sedang",
        (Lang::En, "medium") => "supported by one source",
        (Lang::Id, _) => "simpulan kami",
        (Lang::En, _) => "our conclusion",
    }
}
