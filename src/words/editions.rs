//! Sentences about editions that the user has loaded.

use super::{Lang, Words, sentences};
use crate::drafts::{KeepError, RemoveError, Taken};
use crate::instrument::editions::LoadError;

sentences! {
    /// Button.
    keep_edition: "Simpan edisi", "Keep the edition";
    /// Done.
    edition_kept: "Edisi disimpan di peramban ini.", "The edition is kept in this browser.";
    /// Done: only texts that no score rests on were other ones.
    edition_replaced:
        "Edisi ini sudah ada di peramban ini. Teks yang tidak memengaruhi nilai, seperti terjemahan dan sumber, diganti dengan yang baru.",
        "This edition was in this browser already. Texts that no score rests on, such as translations and sources, were replaced by the new ones.";
    /// Nothing to be done.
    edition_known:
        "Edisi ini sudah ada di sini.",
        "This edition is here already.";
    /// Done.
    edition_removed: "Edisi dihapus dari peramban ini.", "The edition was deleted from this browser.";
    /// An assessment brings an edition that is not sound.
    edition_in_file_unsound:
        "Edisi di dalam berkas ini tidak dapat dipakai:",
        "The edition inside this file cannot be used:";
    /// A newer revision is here.
    newer_revision:
        "Ada revisi baru dari edisi draf ini. Draf tetap dihitung menurut revisi lamanya.",
        "A newer revision of this draft’s edition is here. The draft is still scored by its own.";
    /// Link.
    compare_revisions: "Bandingkan dahulu", "Compare first";
}

impl Words {
    /// What became of an edition file.
    pub fn edition_taken(self, taken: Taken) -> &'static str {
        match taken {
            Taken::New => self.edition_kept(),
            Taken::Replaced => self.edition_replaced(),
            Taken::Known => self.edition_known(),
        }
    }

    /// Why an edition file cannot be loaded.
    pub fn load_error(self, error: &LoadError) -> String {
        match (self.0, error) {
            (Lang::Id, LoadError::Faults(faults)) => {
                let count = self.count(faults.len());
                format!(
                    "berkasnya memuat {count} kesalahan. Buka berkas itu di sini untuk melihat daftarnya."
                )
            }
            (Lang::En, LoadError::Faults(faults)) => {
                let count = self.count(faults.len());
                format!("its file has {count} faults. Open that file here to see the list.")
            }
            (Lang::Id, LoadError::Taken { id }) => {
                format!("id {id}: milik edisi kalkulator; pakai id lain.")
            }
            (Lang::En, LoadError::Taken { id }) => {
                format!("id {id}: belongs to an edition of the calculator; use another.")
            }
            (Lang::Id, LoadError::Aside { id }) => format!(
                "id {id}: hanya bagian di luar sidik, misalnya terjemahan, sumber, atau jadwal, yang berbeda dari edisi kalkulator. Simpan dengan id baru."
            ),
            (Lang::En, LoadError::Aside { id }) => format!(
                "id {id}: only parts outside the digest, such as translations, sources or dates, differ from the shipped edition. Save it under a new id."
            ),
        }
    }

    /// Why an edition was not kept.
    pub fn edition_not_kept(self, error: &KeepError) -> String {
        let reason = match error {
            KeepError::Storage(error) => self.storage_error(error),
            KeepError::Load(error) => self.load_error(error),
            KeepError::NewerProgram => self.newer_program().to_owned(),
        };
        match self.0 {
            Lang::Id => format!("Edisi tidak disimpan: {reason}"),
            Lang::En => format!("The edition was not kept: {reason}"),
        }
    }

    /// Why an edition was not deleted.
    pub fn edition_not_removed(self, error: &RemoveError) -> String {
        match (self.0, error) {
            (_, RemoveError::Storage(error)) => self.storage_error(error),
            (_, RemoveError::NewerProgram) => self.newer_program().to_owned(),
            (Lang::Id, RemoveError::Used { drafts }) => format!(
                "Edisi tidak dihapus: dipakai {drafts} draf, termasuk riwayatnya. Hapus dahulu draf itu."
            ),
            (Lang::En, RemoveError::Used { drafts }) => format!(
                "The edition was not deleted: {drafts} drafts rest on it, or their history does. Delete those first."
            ),
        }
    }
}
