//! Sentences about exporting and importing.

use super::{Lang, Words, sentences};

sentences! {
    /// Button.
    export: "Ekspor JSON", "Export JSON";
    /// Heading of the preview.
    open_preview: "Isi berkas", "Content of the file";
    /// Row of the preview.
    file_digest: "Sidik SHA-256", "SHA-256 digest";
    /// The digest was checked.
    digest_matches:
        "Isi berkas utuh: sidiknya cocok.",
        "The content is intact: its digest matches.";
    /// The score of the file differs.
    score_differs:
        "Skor yang tertulis dalam berkas berbeda dari hasil hitung ulang; yang dipakai hasil hitung ulang.",
        "The score in the file differs from the one calculated now; the calculated one counts.";
    /// Button.
    keep_as_draft: "Simpan sebagai draf baru", "Keep as a new draft";
    /// A draft of the same agency and year exists.
    same_agency_exists:
        "Sudah ada draf instansi dan tahun ini. Draf itu tidak diubah; berkas disimpan sebagai draf tersendiri.",
        "A draft of this agency and year exists. It is not changed; the file becomes a draft of its own.";
    /// An identical draft exists.
    identical_exists:
        "Draf yang sama persis sudah ada di peramban ini.",
        "Exactly the same draft is already in this browser.";
    /// Heading.
    put_into_heading: "Atau terapkan ke draf yang ada", "Or put it into a draft";
    /// Field.
    draft_to_change: "Draf yang diubah", "Draft to change";
    /// Below the differences.
    put_into_hint:
        "Isi draf itu diganti dengan isi berkas. Penilaian tahap lain, kriteria, indeks lembaga lain, pertanyaan umum, narasi, jadwal, dan koreksi yang sama sekali tidak ada dalam berkas tetap seperti di draf. Satu kali “Urungkan” mengembalikannya, dan keadaan sebelumnya ada di Riwayat.",
        "The draft becomes what the file holds. Other stages, criteria, indices of other institutions, general questions, narratives, calendar and corrections stay as the draft has them where the file has none at all. One “Undo” takes it back, and the state before is in the history.";
    /// Button.
    put_into_action: "Terapkan ke draf ini", "Put into this draft";
    /// It was done.
    put_into:
        "Isi berkas diterapkan ke draf ini. “Urungkan” mengembalikan isi sebelumnya.",
        "The content of the file was put into this draft. “Undo” brings back what stood here.";
    /// It was not done.
    not_put_into:
        "Draf itu tidak dapat diubah di sini: sedang diisi di tab lain, tidak dapat dibaca, atau penyimpanan menolak. Tidak ada yang berubah.",
        "That draft cannot be changed here: another tab is filling it in, it cannot be read, or the storage refused. Nothing has changed.";
    /// Link.
    open_draft: "Buka draf", "Open the draft";
    /// The page without a file.
    no_file:
        "Pilih berkas JSON atau buku kerja XLSX yang pernah diekspor dari kalkulator ini, atau cadangan semua draf.",
        "Choose a JSON file or an XLSX workbook exported from this calculator, or a backup of all drafts.";
}

impl Words {
    /// After an export.
    pub fn exported(self, name: &str, bytes: usize, answered: &str) -> String {
        let bytes = self.count(bytes);
        match self.0 {
            Lang::Id => format!("{name} diunduh: {bytes} bita, {answered} indikator terjawab."),
            Lang::En => {
                format!("{name} downloaded: {bytes} bytes, {answered} indicators answered.")
            }
        }
    }

    /// The file is a part of the questionnaire.
    pub fn is_a_part(self, unit: &str) -> String {
        match self.0 {
            Lang::Id => format!(
                "Berkas ini bagian kuesioner untuk unit {unit}. Untuk memasukkannya ke draf, buka draf itu, lalu Serahkan → Bagi ke unit dan gabungkan berkas."
            ),
            Lang::En => format!(
                "This file is the part of the questionnaire for the unit {unit}. To put it into a draft, open that draft, then Hand over → Divide among units and merge files."
            ),
        }
    }

    /// A file was refused.
    pub fn file_refused(self, name: &str) -> String {
        match self.0 {
            Lang::Id => format!("Berkas {name} tidak dibuka"),
            Lang::En => format!("The file {name} was not opened"),
        }
    }
}
