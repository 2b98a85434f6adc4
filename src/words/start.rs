//! Sentences of the frame, the start page and the page of a new assessment.

use super::{Lang, Words, sentences};
use crate::instrument::format::{EditionFile, LegalBasis, Years};

/// Evaluation year from which Permen PANRB 8/2026 governs.
const SUCCESSOR_FROM: u16 = 2026;

sentences! {
    /// Name of the calculator.
    title: "Kalkulator Indeks SPBE", "SPBE Index Calculator";
    /// Link past the head of the page.
    skip_to_content: "Langsung ke isi", "Skip to content";
    /// Label of the switch of languages.
    language: "Bahasa", "Language";
    /// Link to the start page.
    start: "Beranda", "Home";
    /// Link to the explanations.
    help: "Bantuan", "Help";
    /// Where data are.
    data_stay_here:
        "Semua isian tersimpan hanya di peramban ini dan tidak dikirim ke mana pun.",
        "All entries are kept in this browser only and are not sent anywhere.";
    /// Button.
    new_assessment: "Penilaian baru", "New assessment";
    /// Button.
    open_file: "Buka berkas…", "Open file…";
    /// Heading of the list.
    drafts: "Draf di peramban ini", "Drafts in this browser";
    /// Empty list.
    no_drafts:
        "Belum ada draf. Mulai dengan penilaian baru, atau buka berkas yang pernah diekspor.",
        "No drafts yet. Begin a new assessment, or open a file exported before.";
    /// Button.
    see_example: "Lihat contoh terisi", "See a filled-in example";
    /// Column.
    agency: "Instansi", "Agency";
    /// Column.
    year: "Tahun penilaian", "Evaluation year";
    /// Column.
    edition_column: "Instrumen", "Instrument";
    /// Column.
    progress: "Terjawab", "Answered";
    /// Column.
    index: "Indeks", "Index";
    /// Column.
    last_saved: "Terakhir disimpan", "Last saved";
    /// Column.
    actions: "Tindakan", "Actions";
    /// Button.
    delete: "Hapus", "Delete";
    /// Button.
    cancel: "Batal", "Cancel";
    /// Button of the confirmation.
    delete_confirm: "Ya, hapus draf", "Yes, delete the draft";
    /// Button.
    undo_delete: "Urungkan penghapusan", "Undo deletion";
    /// Heading of the list of damaged texts.
    unreadable_drafts: "Draf yang tidak dapat dibaca", "Drafts that cannot be read";
    /// What happens to them.
    unreadable_kept:
        "Isinya dibiarkan apa adanya. Unduh dan simpan berkasnya sebelum menghapus.",
        "Their content is left as it is. Download and keep the file before you delete it.";
    /// Button.
    download: "Unduh", "Download";
    /// Hint of the field.
    agency_hint:
        "Pilih dari daftar resmi hasil evaluasi, atau ketik namanya.",
        "Choose from the official list of results, or type the name.";
    /// The list of agencies could not be fetched.
    agencies_missing:
        "Daftar resmi instansi tidak dapat dimuat; ketik nama instansi.",
        "The official list of agencies could not be loaded; type the name.";
    /// Legend of the choice.
    choose_edition: "Instrumen penilaian", "Instrument";
    /// Button.
    begin: "Mulai penilaian", "Begin the assessment";
    /// A rule that needs a word in 2026.
    replaced_2026:
        "Permen PANRB 8/2026 (Indeks Pemerintah Digital) telah menggantikan Permen PANRB 59/2020 sejak Juni 2026. Untuk evaluasi 2026 pilih Pemdi 2026; instrumen lama hanya untuk pembanding, audit, dan riwayat.",
        "Permen PANRB 8/2026 (Digital Government Index) has replaced Permen PANRB 59/2020 since June 2026. For the evaluation of 2026 choose Pemdi 2026; the older instruments serve for comparison, audit and history only.";
    /// The edition was not made for the chosen year.
    edition_not_of_year:
        "Instrumen ini tidak dipakai dalam evaluasi tahun tersebut.",
        "This instrument was not used in the evaluation of that year.";
    /// Where an unsaved assessment is.
    unsaved_open: "Penilaian ini belum tersimpan", "This assessment is not saved";
    /// Link.
    back_to_it: "Kembali ke penilaian", "Back to the assessment";
    /// Another draft cannot be opened now.
    unsaved_first:
        "Penilaian yang terbuka belum tersimpan. Unduh berkasnya dahulu, lalu buka yang lain.",
        "The open assessment is not saved. Download its file first, then open another.";
    /// Button.
    leave_without_saving: "Buang isian yang belum tersimpan", "Discard the unsaved entries";
    /// First paragraph of the help page.
    what_it_is:
        "Kalkulator ini menghitung Indeks SPBE dari tingkat kematangan setiap indikator, seluruhnya di dalam peramban. Angka dihitung tepat dan baru dibulatkan ke dua desimal saat ditampilkan. Hasilnya bukan nilai resmi; nilai resmi ditetapkan Kementerian PANRB.",
        "This calculator works out the SPBE Index from the maturity level of each indicator, entirely in the browser. Numbers are exact and only rounded to two decimals when shown. The result is not official; the official one is set by the Ministry of Administrative and Bureaucratic Reform.";
    /// Link to a page that does not exist.
    no_such_page: "Halaman ini tidak ada.", "This page does not exist.";
}

impl Words {
    /// Question before a deletion.
    pub fn ask_delete(self, title: &str) -> String {
        match self.0 {
            Lang::Id => format!("Hapus {title} beserta riwayatnya dari peramban ini?"),
            Lang::En => format!("Delete {title} and its history from this browser?"),
        }
    }

    /// After a deletion.
    pub fn deleted(self, title: &str) -> String {
        match self.0 {
            Lang::Id => format!("Draf {title} telah dihapus."),
            Lang::En => format!("The draft {title} has been deleted."),
        }
    }

    /// Size of an edition and the years it was made for.
    pub fn rows_and_years(self, rows: usize, years: Years) -> String {
        let years = match years.last {
            Some(last) => format!("{}–{last}", years.first),
            None => format!("{}–", years.first),
        };
        match self.0 {
            Lang::Id => format!("{rows} isian, evaluasi {years}"),
            Lang::En => format!("{rows} entries, evaluations {years}"),
        }
    }

    /// Name of an action on one draft, for those who hear it without its row.
    pub fn action_on(self, action: &str, title: &str) -> String {
        format!("{action}: {title}")
    }

    /// What is known of a regulation's force.
    pub fn force(self, legal: &LegalBasis) -> Option<String> {
        let since = legal.in_force.as_ref()?;
        Some(match (self.0, &legal.revoked_from) {
            (Lang::Id, None) => format!("Berlaku sejak {since}."),
            (Lang::En, None) => format!("In force since {since}."),
            (Lang::Id, Some(until)) => format!("Berlaku sejak {since}, dicabut sejak {until}."),
            (Lang::En, Some(until)) => format!("In force since {since}, revoked from {until}."),
        })
    }

    /// What a user should know about an edition in an evaluation year.
    pub fn remark_on_year(self, edition: &EditionFile, year: u16) -> Option<&'static str> {
        if edition.years.contains(year) {
            None
        } else if year >= SUCCESSOR_FROM {
            Some(self.replaced_2026())
        } else {
            Some(self.edition_not_of_year())
        }
    }

    /// How many rows are answered.
    pub fn answered_of(self, answered: usize, rows: usize) -> String {
        match self.0 {
            Lang::Id => format!("{answered} dari {rows}"),
            Lang::En => format!("{answered} of {rows}"),
        }
    }
}
