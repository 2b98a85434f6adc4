//! Files and links that are opened.

use crate::guide::topic::Topic;
use crate::words::sentences;

sentences! {
    title: "Berkas dan tautan", "Files and links";
    about: "Membuka yang pernah diekspor, dan membagikan hasil sebagai tautan.", "Opening what was exported, and sharing a result as a link.";
    open: "“Buka berkas…” menerima berkas JSON, buku kerja XLSX dari kalkulator ini, cadangan, dan berkas edisi.", "“Open file…” takes JSON files, XLSX workbooks of this calculator, backups and edition files.";
    look: "Isinya diperiksa dan ditampilkan dahulu. JSON yang berubah atau rusak ditolak dengan alasannya; buku kerja memang boleh disunting, dan sel yang salah disebut.", "The content is checked and shown first. JSON that was changed or damaged is refused with the reason; a workbook may be edited, and its wrong cells are named.";
    keep: "“Simpan sebagai draf baru”, atau “Terapkan ke draf ini” setelah membaca perbedaannya.", "“Keep as a new draft”, or “Put into this draft” after reading the differences.";
    link: "Tautan di halaman hasil memuat instrumen, tahun, dan tingkat saja; siapa pun yang memegangnya dapat melihat hasilnya.", "The link on the page of the result holds instrument, year and levels alone; whoever has it can see the result.";
}

pub(super) const TOPIC: Topic = Topic {
    word: "files",
    pages: &[],
    title,
    about,
    steps: &[open, look, keep, link],
    notes: &[],
    terms: &["digest", "draft"],
};
