//! What is kept where, and how nothing is lost.

use spbe::words::Words;

use crate::guide::topic::Topic;
use crate::words::sentences;

sentences! {
    title: "Menyimpan dan mencadangkan", "Keeping and backing up";
    about: "Draf ada di peramban ini saja; cadangan ada pada Anda.", "Drafts are in this browser only; backups are with you.";
    saved: "Setiap perubahan tersimpan sendiri; statusnya tertulis di atas kuesioner.", "Every change is saved by itself; how it stands is written above the questionnaire.";
    undo: "“Urungkan” mengembalikan perubahan terakhir. “Riwayat” menyimpan sampai 50 keadaan sebelumnya.", "“Undo” takes the last change back. “History” keeps up to 50 former states.";
    export: "“Ekspor JSON” membuat berkas satu draf; “Buka berkas…” membacanya kembali, juga di komputer lain.", "“Export JSON” makes a file of one draft; “Open file…” reads it again, on another computer too.";
    backup: "“Unduh cadangan semua draf” di beranda membuat satu berkas. Lakukan secara berkala, sebab peramban boleh menghapus datanya.", "“Download a backup of all drafts” on the home page makes one file. Do so from time to time, as a browser may delete its data.";
    shared: "Di komputer bersama, “Hapus semua data di komputer ini…” menghapus draf, riwayat, pengaturan, dan kunci tanda tangan.", "On a shared computer, “Delete all data on this computer…” deletes drafts, history, settings and signing keys.";
    tabs: "Satu draf diisi di satu tab; tab kedua hanya melihat, sampai Anda menekan “Ambil alih”.", "One tab fills in a draft; a second one only looks, until you press “Take over”.";
}

pub(super) const TOPIC: Topic = Topic {
    word: "keep",
    pages: &[],
    title,
    about,
    steps: &[saved, undo, export, backup, shared],
    // As the help page says it.
    notes: &[
        Words::kept_in_storage,
        Words::kept_in_database,
        Words::kept_in_tab,
        Words::kept_in_cache,
        tabs,
    ],
    terms: &["draft", "digest"],
};
