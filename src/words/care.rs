//! Sentences about the storage as a whole: room, permission, backup, former states, deleting all.

use super::{Lang, Words, sentences};

sentences! {
    /// Heading.
    storage: "Penyimpanan di komputer ini", "Storage on this computer";
    /// Name of the meter.
    room_used: "Ruang terpakai", "Room in use";
    /// The browser keeps the data.
    persisted:
        "Peramban berjanji tidak menghapus data ini tanpa diminta.",
        "The browser has promised not to delete these data unasked.";
    /// The browser may delete the data.
    not_persisted:
        "Peramban boleh menghapus data ini bila kekurangan ruang atau lama tidak dibuka. Unduh cadangan secara berkala.",
        "The browser may delete these data when it runs out of room or is not used for long. Download a backup from time to time.";
    /// The browser cannot tell.
    persistence_unknown:
        "Peramban tidak menyatakan berapa lama data ini disimpan. Unduh cadangan secara berkala.",
        "The browser does not say how long it keeps these data. Download a backup from time to time.";
    /// Button.
    ask_to_persist: "Minta peramban menjaga data ini", "Ask the browser to keep these data";
    /// A private window forgets.
    private_window:
        "Jendela penyamaran dan komputer bersama dapat melupakan draf saat ditutup.",
        "Private windows and shared computers may forget drafts when they are closed.";
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
        "Hapus semua draf, riwayat, dan pengaturan kalkulator ini dari peramban? Ini tidak dapat diurungkan. Unduh cadangan dahulu bila masih diperlukan.",
        "Delete all drafts, former states and settings of this calculator from the browser? This cannot be undone. Download a backup first if they are still needed.";
    /// Button.
    erase_confirm: "Ya, hapus semuanya", "Yes, delete everything";
    /// Done.
    erased: "Semua data kalkulator ini telah dihapus dari peramban.", "All data of this calculator have been deleted from the browser.";
    /// Not all of it.
    not_all_erased:
        "Belum semua data terhapus. Coba lagi, atau hapus data situs ini melalui pengaturan peramban.",
        "Not all data have been deleted. Try again, or clear the data of this site in the browser's settings.";
    /// Column.
    downloaded: "Belum diunduh", "Not downloaded";
    /// Nothing has changed since the last download.
    all_downloaded: "–", "–";
    /// Link and heading.
    former_states: "Riwayat", "History";
    /// What the history is.
    former_states_hint:
        "Keadaan draf ini pada menit-menit sebelumnya, paling banyak 50, di peramban ini saja. Memulihkan salah satunya dapat diurungkan.",
        "States of this draft in former minutes, 50 at most, in this browser only. Restoring one can be undone.";
    /// Empty list.
    no_former_states: "Belum ada riwayat.", "No history yet.";
    /// While they are fetched.
    looking: "Memuat…", "Loading…";
    /// Button.
    restore_state: "Pulihkan", "Restore";
    /// Column.
    state_of: "Keadaan pada", "State of";
    /// Column.
    differences: "Berbeda dari sekarang", "Different from now";
    /// Button of a backup.
    restore_all: "Pulihkan", "Restore";
    /// Column.
    fate: "Yang terjadi", "What happens";
    /// A draft of a backup comes back.
    fate_added: "ditambahkan", "added";
    /// A draft of a backup comes beside the present one.
    fate_beside: "ditambahkan di samping yang ada", "added beside the present one";
    /// A draft of a backup is here.
    fate_same: "sudah ada, tidak berubah", "already here, unchanged";
    /// Button.
    undo_restore: "Urungkan pemulihan", "Undo the restoration";
    /// A text that was set aside can be read.
    set_aside:
        "Keadaan ini disisihkan karena tempatnya diperlukan. Unduh berkasnya, lalu buka.",
        "This state was set aside because its place was needed. Download the file, then open it.";
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
                format!("{drafts} draf memuat perubahan yang sudah {days} hari belum diunduh.")
            }
            Lang::En if drafts == 1 => {
                format!("1 draft has changes that were not downloaded for {days} days.")
            }
            Lang::En => {
                format!("{drafts} drafts have changes that were not downloaded for {days} days.")
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

    /// After a restoration.
    pub fn restored(self, drafts: usize) -> String {
        match self.0 {
            Lang::Id => format!("{drafts} draf dipulihkan."),
            Lang::En if drafts == 1 => "1 draft restored.".into(),
            Lang::En => format!("{drafts} drafts restored."),
        }
    }

    /// Former states cannot be kept or read.
    pub fn no_history(self, cause: &str) -> String {
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
