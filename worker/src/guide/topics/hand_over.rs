//! How an assessment is checked and handed over.

use crate::guide::topic::Topic;
use crate::words::sentences;

sentences! {
    title: "Memeriksa dan menyerahkan", "Checking and handing over";
    about: "Dari pemeriksaan kelengkapan sampai berkas dan dokumen penyerahan.", "From the check of completeness to the submission and its documents.";
    check:
        "“Serahkan” menyebut yang harus dilengkapi: indikator tanpa tingkat, penjelasan, atau data dukung yang diperlukan menghalangi penyerahan. Peringatan tidak menghalangi.",
        "“Hand over” lists what has to be completed: indicators without a level, an explanation or the evidence they need keep you from handing over. Warnings do not.";
    print:
        "“Laporan, Berita Acara, dan Pernyataan” dicetak ke kertas A4 atau PDF; Koordinator SPBE menandatangani Berita Acara dan Pernyataan Persetujuan Publikasi.",
        "“Report and documents to sign” are printed on A4 or as PDF; the SPBE coordinator signs the record (Berita Acara) and the consent to publication.";
    file: "“Unduh berkas penyerahan” memberi berkas JSON dengan sidik isinya.", "“Download the submission” gives a JSON file with the digest of its content.";
    sign:
        "Bila diminta bertanda tangan: “Buat kunci”, lalu “Unduh berkas bertanda tangan”. Beritahukan sidik kunci kepada penerima lewat jalur lain.",
        "If it is to be signed: “Make a key”, then “Download it signed”. Tell the receiver the fingerprint of the key in another way.";
    mark: "Di “Jadwal dan koreksi” tekan “Tandai sudah diserahkan”; perubahan sesudahnya dicatat beserta alasannya.", "On “Calendar and corrections” press “Mark as submitted”; later changes are recorded with their reason.";
    sends: "Kalkulator tidak mengirim apa pun: berkas dan dokumen Anda serahkan sendiri menurut petunjuk kementerian.", "The calculator sends nothing: you hand file and documents over yourself, as the ministry asks.";
    sheet: "Buku kerja XLSX memuat rumus hidup dan dapat dibuka kembali di sini.", "The XLSX workbook has live formulas and can be opened here again.";
}

pub(super) const TOPIC: Topic = Topic {
    word: "hand-over",
    pages: &["submission", "report"],
    title,
    about,
    steps: &[check, print, file, sign, mark],
    notes: &[sends, sheet],
    terms: &[
        "submission",
        "digest",
        "fingerprint",
        "minutes",
        "consent",
        "coordinator",
    ],
};
