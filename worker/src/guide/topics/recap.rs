//! Many submissions in one table.

use crate::guide::topic::Topic;
use crate::words::sentences;

sentences! {
    title: "Rekap", "Roll-up";
    about: "Banyak berkas penyerahan menjadi satu tabel.", "Many submissions in one table.";
    choose: "Di “Rekap” pilih atau seret berkas JSON, ratusan sekaligus, atau ZIP berisi berkas itu.", "On “Roll-up” choose or drop JSON files, hundreds at a time, or a ZIP full of them.";
    check: "Setiap berkas diperiksa: keutuhan, tanda tangan, dan nilainya dihitung ulang. Yang ditolak disebut alasannya.", "Every file is checked: integrity, signature, and the score is calculated anew. Refused ones come with the reason.";
    take: "Tabelnya diunduh sebagai XLSX atau CSV, atau dicetak.", "The table is downloaded as XLSX or CSV, or printed.";
    kept: "Tidak ada yang disimpan: setelah halaman ditutup, pilih berkasnya lagi.", "Nothing is stored: once the page is closed, choose the files again.";
}

pub(super) const TOPIC: Topic = Topic {
    word: "recap",
    pages: &["recap"],
    title,
    about,
    steps: &[choose, check, take],
    notes: &[kept],
    terms: &["submission", "digest", "fingerprint"],
};
