//! How an indicator is answered.

use crate::guide::topic::Topic;
use crate::words::sentences;

sentences! {
    title: "Menjawab indikator", "Answering an indicator";
    about: "Satu tingkat atau nilai, penjelasannya, dan data dukungnya.", "One level or value, its explanation and its evidence.";
    read:
        "Baca pertanyaan dan kriteria tiap tingkat. “Penjelasan indikator” menyebut apa yang dinilai dan contoh buktinya.",
        "Read the question and the criterion of each level. “About this indicator” says what is judged and names examples of evidence.";
    level:
        "Pilih tingkat tertinggi yang kriterianya, dan kriteria semua tingkat di bawahnya, sudah terpenuhi.",
        "Choose the highest level whose criterion is met, with those of all levels below it.";
    tick:
        "Ragu? “Tandai kriteria per tingkat”. Bila kriteria dan bukti mendukung tingkat lain dari pilihan Anda, itu tertulis di bawahnya; pilihan tetap pada Anda.",
        "In doubt? “Tick the criteria level by level”. Where criteria and evidence support another level than yours, it stands below; the choice stays yours.";
    explain:
        "Tulis “Penjelasan”: faktanya (dokumen, nomor, pasal, halaman), lalu analisis untuk tingkat yang dipilih.",
        "Write the “Explanation”: the facts (document, number, article, page), then the analysis for the chosen level.";
    evidence:
        "“Tambah data dukung” mencatat judul, jenis, nomor atau tautan, halaman, dan tanggal. Berkas buktinya tetap Anda simpan sendiri.",
        "“Add evidence” notes title, kind, number or link, page and date. The files themselves stay with you.";
    next: "“Berikutnya” membuka indikator berikut. Daftar di samping dapat dibatasi dengan “Hanya yang belum dijawab”.", "“Next” opens the next indicator. The list beside it can show “Unanswered only”.";
    decimal:
        "Edisi dengan nilai pecahan (Pemdi 2026): isi “Nilai indikator”, misalnya 1,26, atau tekan “Pilih cepat”; kriteria tidak ditandai.",
        "Editions with fractions (Pemdi 2026): enter the “Value of the indicator”, such as 1.26, or press a “Quick choice”; no criteria are ticked.";
    open: "Belum dijawab bukan tingkat terendah. “Hapus jawaban” mengosongkannya lagi.", "Unanswered is not the lowest level. “Clear answer” makes it unanswered again.";
    draft:
        "Pada instrumen 2020, rancangan kebijakan mendukung tingkat 1 saja; indikator proses tingkat 4 ke atas umumnya meminta laporan reviu yang belum berumur dua tahun.",
        "In the 2020 instrument a draft policy supports level 1 only; process indicators from level 4 on mostly ask for a report of a review that is not yet two years old.";
}

pub(super) const TOPIC: Topic = Topic {
    word: "answer",
    pages: &[],
    title,
    about,
    steps: &[read, level, tick, explain, evidence, next],
    notes: &[decimal, open, draft],
    terms: &[
        "indicator",
        "level",
        "criterion",
        "explanation",
        "evidence",
        "respondent",
    ],
};
