//! Sentences about the storage as a whole: room, permission, backup, former states, deleting all.

use super::{Lang, Words, sentences};
use crate::document::ImportError;
use crate::drafts::StorageError;

sentences! {
    /// Heading.
    storage: "Penyimpanan di komputer ini", "Storage on this computer";
    /// Name of the meter.
    room_used: "Ruang terpakai", "Room in use";
    /// The browser keeps the data.
    persisted:
        "Peramban berjanji tidak menghapus data ini tanpa persetujuan Anda.",
        "The browser has promised not to delete these data unasked.";
    /// The browser may delete the data.
    not_persisted:
        "Peramban boleh menghapus data ini bila ruang hampir habis atau halaman ini lama tidak dibuka. Unduh cadangan secara berkala.",
        "The browser may delete these data when it runs out of room or this page is not opened for long. Download a backup from time to time.";
    /// The browser cannot tell.
    persistence_unknown:
        "Peramban tidak menyatakan berapa lama data ini disimpan. Unduh cadangan secara berkala.",
        "The browser does not say how long it keeps these data. Download a backup from time to time.";
    /// Button.
    ask_to_persist: "Minta peramban menjaga data ini", "Ask the browser to keep these data";
    /// A private window forgets.
    private_window:
        "Draf di jendela samaran hilang saat jendela ditutup; di komputer bersama, draf dapat dilihat atau dihapus orang lain.",
        "Drafts in a private window are gone when it is closed; on a shared computer others can see or delete them.";
    /// Button.
    back_up: "Unduh cadangan semua draf", "Download a backup of all drafts";
    /// How a backup comes back.
    restore_hint:
        "Cadangan dipulihkan melalui Buka berkas.",
        "A backup is restored with Open file.";
    /// Button.
    erase: "Hapus semua data di komputer ini…", "Delete all data on this computer…";
    /// Question.
    ask_erase:
        "Hapus semua draf, riwayat, pengaturan, dan kunci tanda tangan kalkulator ini dari peramban? Ini tidak dapat diurungkan. Unduh cadangan dahulu bila masih diperlukan. Kalkulatornya sendiri, yang tidak memuat isian Anda, tetap ada untuk dipakai tanpa internet.",
        "Delete all drafts, former states, settings and signing keys of this calculator from the browser? This cannot be undone. Download a backup first if they are still needed. The calculator itself, which holds none of your entries, stays for use without internet.";
    /// Button.
    erase_confirm: "Ya, hapus semuanya", "Yes, delete everything";
    /// Done.
    erased: "Semua data kalkulator ini telah dihapus dari peramban.", "All data of this calculator have been deleted from the browser.";
    /// Not all of it.
    not_all_erased:
        "Belum semua data terhapus. Coba lagi, atau hapus data situs ini melalui pengaturan peramban.",
        "Not all data have been deleted. Try again, or clear the data of this site in the browser's settings.";
    /// Column.
    not_downloaded: "Belum diunduh", "Not downloaded";
    /// Link and heading.
    former_states: "Riwayat", "History";
    /// What the history is.
    former_states_hint:
        "Isi draf ini pada waktu sebelumnya, satu per menit, paling banyak 50, di peramban ini saja. Pemulihan dapat diurungkan.",
        "Earlier states of this draft, one per minute, 50 at most, in this browser only. Restoring one can be undone.";
    /// Empty list.
    no_former_states:
        "Belum ada riwayat. Keadaan draf dicatat otomatis setiap kali draf disimpan.",
        "No history yet. States of the draft are kept by themselves after it is saved.";
    /// While they are fetched.
    looking: "Memuat…", "Loading…";
    /// Button of a backup, and of a former state.
    restore: "Pulihkan", "Restore";
    /// Column.
    state_of: "Waktu", "Time";
    /// Column.
    differences: "Berbeda dari sekarang", "Different from now";
    /// Column.
    fate: "Yang akan terjadi", "What will happen";
    /// A draft of a backup comes back.
    fate_added: "ditambahkan", "added";
    /// A draft of a backup comes beside the present one.
    fate_beside: "ditambahkan sebagai draf terpisah", "added as a separate draft";
    /// A draft of a backup is here.
    fate_same: "sudah ada, tidak berubah", "already here, unchanged";
    /// Button.
    undo_restore: "Urungkan pemulihan", "Undo the restoration";
    /// A text that was set aside can be read.
    set_aside:
        "Isi ini disisihkan agar tidak tertimpa. Unduh berkasnya, lalu buka dengan Buka berkas.",
        "This text was set aside so that nothing is written over it. Download the file, then open it with Open file.";
    /// A text that is not as it was saved.
    damaged:
        "Isi draf ini rusak. Keadaan sebelumnya dibuka bila masih ada; unduh isinya sebelum menghapus.",
        "The text of this draft is damaged. The state before is opened if there is one; download the text before you delete it.";
}

impl Words {
    /// How much of the storage is in use, in parts of a hundred.
    pub fn room(self, percent: usize) -> String {
        match self.0 {
            Lang::Id => format!("{percent} % terpakai"),
            Lang::En => format!("{percent} % in use"),
        }
    }

    /// Reminds of drafts that were not downloaded for days.
    pub fn remind(self, drafts: usize, days: u64) -> String {
        match self.0 {
            Lang::Id => {
                format!("{drafts} draf memuat perubahan yang belum diunduh, sampai {days} hari.")
            }
            Lang::En if drafts == 1 => {
                format!("1 draft has changes that were not downloaded for {days} days.")
            }
            Lang::En => {
                format!(
                    "{drafts} drafts have changes that were not downloaded for up to {days} days."
                )
            }
        }
    }

    /// For how long changes have waited for their download.
    pub fn waiting(self, days: u64) -> String {
        match (self.0, days) {
            (Lang::Id, 0) => "sejak hari ini".into(),
            (Lang::En, 0) => "since today".into(),
            (Lang::Id, days) => format!("{days} hari"),
            (Lang::En, 1) => "1 day".into(),
            (Lang::En, days) => format!("{days} days"),
        }
    }

    /// After a backup.
    pub fn backed_up(self, name: &str, bytes: usize) -> String {
        let bytes = self.count(bytes);
        match self.0 {
            Lang::Id => format!("{name} diunduh: {bytes} bita."),
            Lang::En => format!("{name} downloaded: {bytes} bytes."),
        }
    }

    /// After a former state was restored.
    pub fn state_restored(self, time: &str) -> String {
        match self.0 {
            Lang::Id => format!("Isi pada {time} dipulihkan."),
            Lang::En => format!("The state of {time} was restored."),
        }
    }

    /// Why a text in the storage is no draft.
    pub fn draft_problem(self, problem: Option<&ImportError>) -> String {
        match problem {
            None => self.set_aside().to_owned(),
            Some(ImportError::Digest { .. }) => self.damaged().to_owned(),
            Some(problem) => self.import_error(problem),
        }
    }

    /// After a restoration.
    pub fn restored(self, drafts: usize) -> String {
        match self.0 {
            Lang::Id => format!("{drafts} draf dipulihkan."),
            Lang::En if drafts == 1 => "1 draft restored.".into(),
            Lang::En => format!("{drafts} drafts restored."),
        }
    }

    /// Former states cannot be kept or read.
    pub fn no_history(self, error: Option<&StorageError>) -> String {
        let cause = match (self.0, error) {
            (_, Some(error)) => self.cause(error),
            (Lang::Id, None) => "peramban tidak menjawab".into(),
            (Lang::En, None) => "the browser did not answer".into(),
        };
        match self.0 {
            Lang::Id => {
                format!("Riwayat tidak tersedia di peramban ini ({cause}). Draf tetap tersimpan.")
            }
            Lang::En => {
                format!("No history in this browser ({cause}). Drafts are saved all the same.")
            }
        }
    }

    /// A level in a former state, and in the present one.
    pub fn then_and_now(self, then: &str, now: &str) -> String {
        match self.0 {
            Lang::Id => format!("{then} (sekarang {now})"),
            Lang::En => format!("{then} (now {now})"),
        }
    }

    /// Texts of a backup that cannot be read.
    pub fn unreadable_in_backup(self, count: usize) -> String {
        match self.0 {
            Lang::Id => format!("{count} teks yang tidak dapat dibaca ikut disimpan apa adanya."),
            Lang::En if count == 1 => "1 text that cannot be read is kept as it is.".into(),
            Lang::En => format!("{count} texts that cannot be read are kept as they are."),
        }
    }

    /// How many entries differ.
    pub fn entries(self, count: usize) -> String {
        match self.0 {
            Lang::Id => format!("{count} isian"),
            Lang::En if count == 1 => "1 entry".into(),
            Lang::En => format!("{count} entries"),
        }
    }
}
