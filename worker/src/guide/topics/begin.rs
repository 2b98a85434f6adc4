//! How an assessment is begun.

use crate::guide::topic::Topic;
use crate::words::sentences;

sentences! {
    title: "Memulai penilaian", "Beginning an assessment";
    about: "Instansi, tahun, dan instrumen, lalu kuesioner terbuka.", "Agency, year and instrument, then the questionnaire opens.";
    new: "Di beranda tekan “Penilaian baru”.", "On the home page press “New assessment”.";
    agency:
        "Pilih instansi dari daftar resmi atau ketik namanya, lalu isi tahun penilaian. Instrumen mengikuti tahun itu.",
        "Choose the agency from the official list or type its name, then enter the evaluation year. The instrument follows that year.";
    begin: "Tekan “Mulai penilaian”. Drafnya langsung ada di daftar beranda.", "Press “Begin the assessment”. Its draft is in the list on the home page at once.";
    file:
        "Sudah punya berkas? “Buka berkas…” menampilkan isinya dahulu; draf dibuat setelah Anda menyimpannya.",
        "Have a file already? “Open file…” shows what it holds first; it becomes a draft when you keep it.";
    example:
        "Selama belum ada draf, “Lihat contoh terisi” membuka hasil Kota Bandar Lampung 2023 yang diterbitkan.",
        "While there is no draft, “See a filled-in example” opens the published result of Kota Bandar Lampung 2023.";
    correct: "Instansi dan tahun dapat diperbaiki kemudian dengan “Ubah instansi atau tahun”.", "Agency and year can be corrected later with “Correct agency or year”.";
}

pub(super) const TOPIC: Topic = Topic {
    word: "begin",
    pages: &[],
    title,
    about,
    steps: &[new, agency, begin],
    notes: &[file, example, correct],
    terms: &["instrument", "draft", "revision"],
};
