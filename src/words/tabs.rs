//! What other tabs and other versions of the calculator do.

use super::sentences;

sentences! {
    /// Another tab writes this draft.
    other_tab:
        "Draf ini sedang diisi di tab lain. Di sini hanya dapat dilihat, dan mengikuti isian tab itu.",
        "Another tab is filling in this draft. Here it is read-only and shows what that tab saves.";
    /// Button.
    take_over: "Ambil alih", "Take over";
    /// A newer version has saved this draft.
    newer_draft:
        "Draf ini telah disimpan oleh versi kalkulator yang lebih baru. Di sini hanya dapat dilihat; muat ulang halaman untuk memperbarui kalkulator.",
        "A newer version of the calculator has saved this draft. Here it can only be looked at; reload the page to update the calculator.";
    /// A newer version is at work in another tab.
    newer_program:
        "Versi kalkulator yang lebih baru sedang dipakai di peramban ini. Tab ini tidak menulis lagi; muat ulang halaman untuk melanjutkan.",
        "A newer version of the calculator is in use in this browser. This tab writes no more; reload the page to go on.";
    /// Button.
    reload: "Muat ulang", "Reload";
    /// A newer version has arrived.
    newer_version_waits:
        "Versi baru kalkulator siap dipakai. Isian Anda disimpan dahulu, lalu halaman dimuat ulang.",
        "A new version of the calculator is ready. What you have entered is saved first, then the page is reloaded.";
    /// Another tab has agreed to it.
    newer_version_elsewhere:
        "Kalkulator telah diperbarui di tab lain, sedangkan tab ini masih versi lama. Isian Anda disimpan dahulu, lalu halaman dimuat ulang.",
        "The calculator was updated in another tab; this tab still runs the old version. What you have entered is saved first, then the page is reloaded.";
    /// Button.
    save_and_update: "Simpan dan perbarui", "Save and update";
    /// The update was not done.
    not_updated:
        "Belum diperbarui, sebab ada isian di tab ini yang belum tersimpan. Perbaiki atau unduh isian itu dahulu.",
        "Not updated, because something entered in this tab is not saved. Correct or download it first.";
    /// Status of a draft that cannot be written here.
    only_read: "Hanya dapat dilihat", "For reading only";
    /// The entries of this tab became a draft of their own.
    saved_apart:
        "Draf ini telah diubah di tempat lain. Isian tab ini disimpan sebagai draf tersendiri, dan Anda melanjutkannya di sini; draf yang lain tidak diubah.",
        "This draft was changed somewhere else. The entries of this tab were saved as a draft of their own, which you go on with here; the other draft is unchanged.";
    /// Another page cleared the storage.
    cleared_elsewhere:
        "Penyimpanan peramban dikosongkan oleh halaman lain. Draf yang terbuka telah disimpan kembali; unduh berkasnya.",
        "Another page cleared the browser's storage. The open draft has been saved again; download its file.";
    /// A draft that is to be deleted is open elsewhere.
    open_elsewhere:
        "Draf ini sedang diisi di tab lain. Tutup tab itu dahulu, lalu hapus.",
        "Another tab is filling in this draft. Close that tab first, then delete.";
}
