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
    /// Link.
    open_draft: "Buka draf", "Open the draft";
    /// The page without a file.
    no_file:
        "Pilih berkas JSON yang pernah diekspor dari kalkulator ini, atau cadangan semua draf.",
        "Choose a JSON file exported from this calculator, or a backup of all drafts.";
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

    /// A file was refused.
    pub fn file_refused(self, name: &str) -> String {
        match self.0 {
            Lang::Id => format!("Berkas {name} tidak dibuka"),
            Lang::En => format!("The file {name} was not opened"),
        }
    }
}
