//! What is kept where, and how to remove it.

use super::sentences;

sentences! {
    /// Heading of the help page.
    where_data_are: "Tempat data disimpan", "Where data are kept";
    /// Before the list of places.
    where_data_are_text:
        "Data tidak dikirim ke mana pun, kecuali Anda sendiri mengekspor dan membagikan berkasnya. Yang tersimpan di peramban ini, di komputer ini:",
        "Nothing is sent anywhere unless you export and share the file yourself. What this browser keeps on this computer:";
    /// In the local storage.
    kept_in_storage:
        "Penyimpanan lokal: draf, edisi yang Anda tambahkan, dan bahasa.",
        "Local storage: drafts, editions that you have added, and the language.";
    /// In the database.
    kept_in_database:
        "IndexedDB: riwayat draf dan kunci tanda tangan.",
        "IndexedDB: the history of drafts and the signing key.";
    /// In the storage of the tab.
    kept_in_tab:
        "Penyimpanan tab, sampai tab ditutup: peran Anda dan salinan edisi yang sedang diubah.",
        "Storage of the tab, until it is closed: your role and the copy of an edition that you are changing.";
    /// In the cache.
    kept_in_cache:
        "Tembolok: kalkulatornya sendiri beserta data resmi, tanpa isian Anda.",
        "Cache: the calculator itself with the official data, and none of your entries.";
    /// The program is in the cache.
    opens_offline:
        "Kalkulator ini dapat dibuka tanpa internet. Melalui menu peramban ia juga dapat dipasang seperti aplikasi.",
        "This calculator opens without internet. The browser's menu can also install it like an app.";
    /// It is not.
    does_not_open_offline:
        "Kalkulator ini belum dapat dibuka tanpa internet. Peramban menyimpannya sendiri sesaat setelah halaman dimuat, bila alamatnya diawali https.",
        "This calculator does not open without internet yet. The browser keeps it by itself soon after the page is loaded, when the address begins with https.";
    /// How all of it is removed.
    how_to_remove:
        "“Hapus semua data di komputer ini” di beranda menghapus semuanya kecuali kalkulatornya. Menghapus data situs ini dalam pengaturan peramban menghapus semuanya, termasuk draf; unduh cadangan secara berkala.",
        "“Delete all data on this computer” on the home page removes everything but the calculator itself. Clearing the data of this site in the browser's settings removes everything, drafts too; download a backup from time to time.";
}
