//! Sentences around the topics of the guide.

use crate::words::sentences;

sentences! {
    /// Heading.
    guide: "Panduan", "Guide";
    /// Below it.
    guide_hint:
        "Setiap tugas mempunyai halamannya sendiri. Untuk pertama kali, cukup ikuti turnya atau cetak panduan dua halaman.",
        "Each task has a page of its own. For the first time, take the tour or print the two-page guide.";
    /// Link back.
    contents: "Daftar isi panduan", "Contents of the guide";
    /// Heading of the topics that are printed too.
    first: "Yang utama", "The main tasks";
    /// Heading of the other topics.
    more: "Tugas lain", "Other tasks";
    /// Heading.
    good_to_know: "Perlu diketahui", "Good to know";
    /// Heading.
    terms_here: "Istilah di halaman ini", "Terms on this page";
    /// Link.
    next_topic: "Selanjutnya", "Next";
    /// Link above a page.
    guide_to_this: "Panduan halaman ini", "Guide to this page";
    /// Heading and link.
    paper: "Panduan dua halaman", "Two-page guide";
    /// What it is.
    paper_about: "Untuk dicetak pada A4 dan dibagikan.", "To be printed on A4 and handed round.";
    /// Button.
    print: "Cetak panduan", "Print the guide";
    /// Name on the paper.
    paper_title: "Kalkulator Indeks SPBE: panduan dua halaman", "SPBE Index Calculator: guide on two pages";
    /// At the foot of the paper.
    not_official:
        "Hasil kalkulator ini bukan nilai resmi; nilai resmi ditetapkan Kementerian PANRB.",
        "Results of this calculator are not official; the official ones are set by the ministry (PANRB).";
}
