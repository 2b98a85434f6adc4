//! Sentences about handing an assessment over.

use spbe::assessment::ready::Gap;
use spbe::words::{Lang, Words};

use crate::words::sentences;

sentences! {
    /// Heading.
    title: "Serahkan penilaian", "Hand the assessment over";
    /// Link.
    back: "Kembali ke kuesioner", "Back to the questionnaire";
    /// Heading.
    missing: "Yang harus dilengkapi", "What has to be completed";
    /// Nothing is missing.
    complete:
        "Lengkap: semua indikator berisi tingkat, penjelasan, dan data dukung yang diperlukan.",
        "Complete: every indicator has a level, an explanation and the evidence that it needs.";
    /// Heading.
    doubts: "Yang mungkin dipertanyakan asesor", "What an assessor may question";
    /// Below that heading.
    doubts_hint:
        "Peringatan tidak menghalangi penyerahan.",
        "Warnings do not keep you from handing over.";
    /// Heading.
    file: "Berkas penyerahan", "The submission";
    /// What it is.
    file_hint:
        "Berkas JSON ini memuat seluruh isian, nilainya, dan sidik isinya. Siapa pun dapat memeriksanya kembali.",
        "This JSON file holds all entries, their score and the digest of the content. Anybody can check it.";
    /// Button.
    download: "Unduh berkas penyerahan", "Download the submission";
    /// Button.
    sign: "Unduh berkas bertanda tangan", "Download it signed";
    /// The submission is refused.
    refused:
        "Penilaian belum dapat diserahkan. Lengkapi dahulu yang tercantum di bawah.",
        "The assessment cannot be handed over yet. First complete what is listed below.";
    /// Heading.
    signature: "Tanda tangan", "Signature";
    /// What it is for.
    signature_hint:
        "Tanda tangan membuktikan bahwa berkas dibuat dengan kunci di peramban ini. Kunci dibuat satu kali, tidak dapat disalin keluar, dan hilang bila data peramban dihapus. Beritahukan sidik kunci kepada penerima lewat jalur lain, misalnya telepon atau surat.",
        "A signature shows that the file was made with the key in this browser. The key is made once, cannot be copied out of it, and is gone when the browser's data are deleted. Tell the receiver the fingerprint in another way, by telephone or letter.";
    /// There is no key.
    no_key: "Peramban ini belum mempunyai kunci.", "This browser has no key yet.";
    /// Button.
    make_key: "Buat kunci", "Make a key";
    /// Button.
    forget_key: "Hapus kunci ini…", "Delete this key…";
    /// Before it is deleted.
    forget_key_question:
        "Kunci ini tidak dapat dikembalikan. Tanda tangan yang sudah dibuat tetap dapat diperiksa, tetapi yang berikutnya memakai kunci dan sidik yang lain.",
        "This key cannot be brought back. Signatures made with it can still be checked; later ones will have another key and fingerprint.";
    /// Button.
    forget_key_now: "Ya, hapus kunci", "Yes, delete the key";
    /// Fingerprint of the key.
    fingerprint: "Sidik kunci", "Fingerprint of the key";
    /// The browser cannot sign.
    cannot_sign:
        "Peramban ini tidak dapat menandatangani: perlu peramban keluaran 2025 ke atas dan alamat https. Berkas tanpa tanda tangan tetap sah.",
        "This browser cannot sign: that takes a browser of 2025 or later and an https address. An unsigned file is still valid.";
    /// The browser has signed with another key than it showed.
    not_signed:
        "Peramban tidak menandatangani berkas ini. Coba lagi.",
        "The browser did not sign this file. Try again.";
    /// Heading.
    other_forms: "Bentuk lain", "Other forms";
    /// Button.
    workbook: "Unduh buku kerja XLSX", "Download the XLSX workbook";
    /// Button.
    table: "Unduh tabel CSV", "Download the CSV table";
    /// Link.
    report: "Laporan, Berita Acara, dan Pernyataan", "Report and documents to sign";
    /// Heading.
    share: "Bagikan tingkat saja", "Share the levels alone";
    /// Text alternative of the code.
    code_of_link: "Kode QR berisi tautan itu", "QR code with that link";
    /// Link.
    merge: "Bagi ke unit dan gabungkan berkas", "Divide among units and merge files";
}

/// What is missing or may be doubted.
pub(super) fn gap(words: Words, gap: &Gap) -> String {
    match (words.0, gap) {
        (Lang::Id, Gap::Part { unit }) => {
            format!("ini hanya bagian untuk unit {unit}, bukan kuesioner seluruhnya")
        }
        (Lang::En, Gap::Part { unit }) => {
            format!("this is only the part for the unit {unit}, not the whole questionnaire")
        }
        (Lang::Id, Gap::Unanswered) => "belum dijawab".into(),
        (Lang::En, Gap::Unanswered) => "not answered".into(),
        (_, Gap::Pending) => words.pending().into(),
        (Lang::Id, Gap::NoExplanation) => "tingkat belum dijelaskan".into(),
        (Lang::En, Gap::NoExplanation) => "the level has no explanation".into(),
        (Lang::Id, Gap::NoEvidence) => "belum ada data dukung".into(),
        (Lang::En, Gap::NoEvidence) => "there is no evidence".into(),
        (_, Gap::Limited(limit)) => words.limit(limit),
        (Lang::Id, Gap::Criteria { level, chosen }) => {
            let chosen = words.exact(*chosen);
            format!("kriteria yang ditandai mendukung tingkat {level}, yang dipilih {chosen}")
        }
        (Lang::En, Gap::Criteria { level, chosen }) => {
            let chosen = words.exact(*chosen);
            format!("the ticked criteria support level {level}, chosen is {chosen}")
        }
        (_, Gap::Alike(doubt)) => words.alike(doubt),
        (Lang::Id, Gap::FutureDate { number, date }) => {
            format!("data dukung nomor {number} bertanggal {date}, setelah hari ini")
        }
        (Lang::En, Gap::FutureDate { number, date }) => {
            format!("evidence number {number} is dated {date}, after today")
        }
        (Lang::Id, Gap::Unnamed { number }) => {
            format!("data dukung nomor {number} tidak berjudul, bernomor, atau bertautan")
        }
        (Lang::En, Gap::Unnamed { number }) => {
            format!("evidence number {number} has neither title nor number nor link")
        }
    }
}

/// How many things are missing.
pub(super) fn count(words: Words, count: usize) -> String {
    let count = words.count(count);
    match words.0 {
        Lang::Id => format!("{count} hal"),
        Lang::En => format!("{count} item(s)"),
    }
}
