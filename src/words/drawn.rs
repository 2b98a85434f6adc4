//! Sentences around the pages that the second module draws.

use super::{Lang, Words, sentences};

sentences! {
    /// Page and link.
    submission: "Serahkan", "Hand over";
    /// Page and link.
    printed_report: "Laporan cetak", "Printed report";
    /// Page and link.
    units_and_merging: "Unit dan penggabungan", "Units and merging";
    /// Page and link.
    recap: "Rekap", "Roll-up";
    /// Page and link.
    guide: "Panduan", "Guide";
    /// Link.
    tour: "Lihat tur (4 langkah)", "Take the tour (4 steps)";
    /// The page is being drawn.
    working: "Sedang menyiapkan…", "Working…";
    /// The module cannot be fetched.
    module_failed:
        "Bagian ini tidak dapat dimuat atau berhenti karena kesalahan. Isian Anda aman. Periksa sambungan, lalu coba lagi.",
        "This part cannot be loaded, or has stopped because of an error. Your entries are safe. Check the connection and try again.";
    /// No picture could be made of a drawing.
    no_picture:
        "Peramban ini tidak dapat membuat gambar PNG. Unduh grafiknya sebagai SVG.",
        "This browser cannot make a PNG picture. Download the chart as SVG.";
    /// Button.
    try_again: "Coba lagi", "Try again";
}

impl Words {
    /// While files are read.
    pub fn files_read(self, done: usize, all: usize) -> String {
        let (done, all) = (self.count(done), self.count(all));
        match self.0 {
            Lang::Id => format!("{done} dari {all} berkas dibaca"),
            Lang::En => format!("{done} of {all} files read"),
        }
    }

    /// A file was handed out.
    pub fn downloaded(self, name: &str, bytes: usize) -> String {
        let bytes = self.count(bytes);
        match self.0 {
            Lang::Id => format!("{name} diunduh: {bytes} bita."),
            Lang::En => format!("{name} downloaded: {bytes} bytes."),
        }
    }

    /// A picture was handed out.
    pub fn picture_downloaded(self, name: &str) -> String {
        match self.0 {
            Lang::Id => format!("{name} diunduh."),
            Lang::En => format!("{name} downloaded."),
        }
    }

    /// A text was copied, or the browser did not allow it.
    pub fn copied(self, done: bool) -> &'static str {
        match (self.0, done) {
            (Lang::Id, true) => "Disalin.",
            (Lang::En, true) => "Copied.",
            (Lang::Id, false) => {
                "Peramban tidak mengizinkan penyalinan. Pilih teksnya dan salin sendiri."
            }
            (Lang::En, false) => {
                "The browser does not allow copying. Select the text and copy it yourself."
            }
        }
    }
}
