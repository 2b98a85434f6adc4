//! What became of a save, and why.

use super::{Lang, Words, sentences};
use crate::drafts::{SaveError, StorageError};

sentences! {
    /// Before the first change.
    no_changes: "Belum ada perubahan", "No changes yet";
    /// A change waits for its save.
    saving: "Menyimpan…", "Saving…";
    /// After a save.
    saved: "Tersimpan", "Saved";
    /// Button beside a failed save.
    download_now: "Unduh sekarang", "Download now";
    /// Advice beside a failed save.
    save_failed_advice:
        "Isian Anda masih ada di layar ini. Unduh berkasnya sebelum menutup halaman.",
        "Your entries are still on this screen. Download the file before you close the page.";
}

impl Words {
    /// After a save, with its time where that is told.
    pub fn saved_at(self, time: Option<&str>) -> String {
        let saved = self.saved();
        time.map_or_else(|| saved.to_owned(), |time| format!("{saved} {time}"))
    }

    /// Why a draft was not saved.
    pub fn save_error(self, error: &SaveError) -> String {
        match (self.0, error) {
            (Lang::Id, SaveError::Storage(StorageError::Blocked)) => {
                "Tidak dapat menyimpan di peramban ini: penyimpanan diblokir.".into()
            }
            (Lang::En, SaveError::Storage(StorageError::Blocked)) => {
                "Cannot save in this browser: its storage is blocked.".into()
            }
            (Lang::Id, SaveError::Storage(error)) => {
                format!("Belum tersimpan: {}.", self.cause(error))
            }
            (Lang::En, SaveError::Storage(error)) => format!("Not saved: {}.", self.cause(error)),
            (Lang::Id, SaveError::Conflict) => {
                "Belum tersimpan: draf ini telah diubah di tempat lain.".into()
            }
            (Lang::En, SaveError::Conflict) => {
                "Not saved: this draft was changed somewhere else.".into()
            }
            (Lang::Id, SaveError::Newer) => {
                "Belum tersimpan: versi kalkulator yang lebih baru sedang dipakai di peramban ini."
                    .into()
            }
            (Lang::En, SaveError::Newer) => {
                "Not saved: a newer version of the calculator is in use in this browser.".into()
            }
        }
    }

    /// Why something else that concerns the storage was not done.
    pub fn storage_error(self, error: &StorageError) -> String {
        let cause = self.cause(error);
        match self.0 {
            Lang::Id => format!("Tidak berhasil: {cause}."),
            Lang::En => format!("Not done: {cause}."),
        }
    }

    /// Why the storage did not do what was asked, as part of a sentence.
    pub(super) fn cause(self, error: &StorageError) -> String {
        match (self.0, error) {
            (Lang::Id, StorageError::Full) => "penyimpanan peramban penuh".into(),
            (Lang::En, StorageError::Full) => "the browser's storage is full".into(),
            (Lang::Id, StorageError::Blocked) => "penyimpanan peramban diblokir".into(),
            (Lang::En, StorageError::Blocked) => "the browser's storage is blocked".into(),
            (Lang::Id, StorageError::Altered) => {
                "peramban menyimpan isi yang lain dari yang diberikan".into()
            }
            (Lang::En, StorageError::Altered) => {
                "the browser kept something else than it was given".into()
            }
            (Lang::Id, StorageError::Other(text)) => format!("peramban menolak ({text})"),
            (Lang::En, StorageError::Other(text)) => format!("the browser refused ({text})"),
        }
    }
}
