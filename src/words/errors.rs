//! What went wrong, what was not lost, what to do.

use super::{Lang, Words, sentences};
use crate::assessment::{ChangeError, YEARS};
use crate::document::{Allowed, ImportError};
use crate::instrument::format::ScaleValues;

sentences! {
    /// What may stand in a field for a day.
    date_allowed: "tanggal seperti 2026-11-24", "a date such as 2026-11-24";
    /// What may stand in a field for a day that need not be known.
    date_or_none_allowed:
        "tanggal seperti 2026-11-24, atau teks kosong",
        "a date such as 2026-11-24, or an empty text";
    /// A draft is asked for that this browser does not have.
    no_such_draft: "Draf ini tidak ada di peramban ini.", "This draft is not in this browser.";
    /// A file could not be read at all.
    file_unreadable: "Berkas tidak dapat dibaca oleh peramban.", "The browser could not read the file.";
    /// The browser refused a download.
    download_refused:
        "Peramban menolak unduhan. Coba peramban lain pada komputer ini.",
        "The browser refused the download. Try another browser on this computer.";
    /// Nothing was changed by a failed import.
    nothing_changed: "Tidak ada draf yang berubah.", "No draft has been changed.";
}

impl Words {
    /// Why a file is refused.
    pub fn import_error(self, error: &ImportError) -> String {
        match (self.0, error) {
            (Lang::Id, ImportError::TooLarge { given, largest }) => format!(
                "Berkas terlalu besar: {} bita; paling besar {} bita.",
                self.count(*given),
                self.count(*largest)
            ),
            (Lang::En, ImportError::TooLarge { given, largest }) => format!(
                "The file is too large: {} bytes; at most {} bytes.",
                self.count(*given),
                self.count(*largest)
            ),
            (Lang::Id, ImportError::TooMuchMemory { given, most }) => format!(
                "Membaca berkas ini memerlukan terlalu banyak memori: {} bita; paling banyak {} bita.",
                self.count(*given),
                self.count(*most)
            ),
            (Lang::En, ImportError::TooMuchMemory { given, most }) => format!(
                "Reading this file takes too much memory: {} bytes; at most {} bytes.",
                self.count(*given),
                self.count(*most)
            ),
            (Lang::Id, ImportError::NotJson { line, column }) => format!(
                "Baris {line}, kolom {column}: bukan JSON. Berkas mungkin terpotong atau rusak."
            ),
            (Lang::En, ImportError::NotJson { line, column }) => format!(
                "Line {line}, column {column}: not JSON. The file may be cut off or damaged."
            ),
            (Lang::Id, ImportError::Newer { given, known }) => format!(
                "Berkas dibuat oleh kalkulator yang lebih baru (format {given}); versi ini membaca sampai format {known}. Muat ulang halaman untuk memperbarui kalkulator."
            ),
            (Lang::En, ImportError::Newer { given, known }) => format!(
                "A newer calculator made this file (format {given}); this version reads up to format {known}. Reload the page to update the calculator."
            ),
            (Lang::Id, ImportError::Missing { place }) => {
                format!("{place}: tidak ada dalam berkas.")
            }
            (Lang::En, ImportError::Missing { place }) => format!("{place}: missing in the file."),
            (Lang::Id, ImportError::Unexpected { place }) => {
                format!("{place}: bukan bagian dari format ini.")
            }
            (Lang::En, ImportError::Unexpected { place }) => {
                format!("{place}: not part of this format.")
            }
            (
                Lang::Id,
                ImportError::Wrong {
                    place,
                    given,
                    allowed,
                },
            ) => {
                format!(
                    "{place}: tertulis {given}; yang boleh: {}.",
                    self.allowed(allowed)
                )
            }
            (
                Lang::En,
                ImportError::Wrong {
                    place,
                    given,
                    allowed,
                },
            ) => {
                format!(
                    "{place}: given {given}; allowed: {}.",
                    self.allowed(allowed)
                )
            }
            (Lang::Id, ImportError::Edition { problem }) => {
                format!("Edisi di dalam berkas ini tidak dapat dipakai: {problem}")
            }
            (Lang::En, ImportError::Edition { problem }) => {
                format!("The edition inside this file cannot be used: {problem}")
            }
            (Lang::Id, ImportError::Digest { given, computed }) => format!(
                "Isi berkas berubah setelah diekspor: sidik SHA-256 tertulis {given}, dari isinya {computed}. Minta berkas aslinya."
            ),
            (Lang::En, ImportError::Digest { given, computed }) => format!(
                "The content was changed after export: SHA-256 in the file {given}, of its content {computed}. Ask for the original file."
            ),
        }
    }

    fn allowed(self, allowed: &Allowed) -> String {
        match (self.0, allowed) {
            (_, Allowed::Word(word)) => format!("\"{word}\""),
            (Lang::Id, Allowed::Words(words)) => format!("salah satu dari {}", words.join(", ")),
            (Lang::En, Allowed::Words(words)) => format!("one of {}", words.join(", ")),
            (Lang::Id, Allowed::Once(words)) => {
                format!(
                    "salah satu dari {}, masing-masing satu kali",
                    words.join(", ")
                )
            }
            (Lang::En, Allowed::Once(words)) => format!("one of {}, each once", words.join(", ")),
            (_, Allowed::Index { lowest, highest }) => self.indices_from(*lowest, *highest),
            (Lang::Id, Allowed::Text { longest }) => {
                format!(
                    "teks yang tidak kosong, paling panjang {} karakter",
                    self.count(*longest)
                )
            }
            (Lang::En, Allowed::Text { longest }) => {
                format!(
                    "a text, not blank, of at most {} characters",
                    self.count(*longest)
                )
            }
            (Lang::Id, Allowed::List { most }) => format!("daftar paling banyak {most} butir"),
            (Lang::En, Allowed::List { most }) => format!("a list of at most {most} entries"),
            (Lang::Id, Allowed::Object) => "objek JSON dengan isian bernama".into(),
            (Lang::En, Allowed::Object) => "a JSON object with named fields".into(),
            (_, Allowed::Date) => self.date_allowed().to_owned(),
            (_, Allowed::DateOrNone) => self.date_or_none_allowed().to_owned(),
            (Lang::Id, Allowed::Hexadecimal { digits }) => {
                format!("{digits} digit heksadesimal dalam huruf kecil")
            }
            (Lang::En, Allowed::Hexadecimal { digits }) => {
                format!("{digits} lower-case hexadecimal digits")
            }
            (Lang::Id, Allowed::Fingerprint) => "SHA-256 dari public_key".into(),
            (Lang::En, Allowed::Fingerprint) => "the SHA-256 of public_key".into(),
            (Lang::Id, Allowed::Truth) => "true atau false".into(),
            (Lang::En, Allowed::Truth) => "true or false".into(),
            (Lang::Id, Allowed::Exact) => {
                r#"bilangan sebagai teks, misalnya "1.30" atau "10/3""#.into()
            }
            (Lang::En, Allowed::Exact) => r#"a number as text, such as "1.30" or "10/3""#.into(),
            (Lang::Id, Allowed::Whole { lowest, highest }) => {
                format!("bilangan bulat {lowest} sampai {highest}")
            }
            (Lang::En, Allowed::Whole { lowest, highest }) => {
                format!("a whole number from {lowest} to {highest}")
            }
            (
                _,
                Allowed::Level {
                    lowest,
                    highest,
                    whole,
                },
            ) => {
                let values = if *whole {
                    ScaleValues::Integer
                } else {
                    ScaleValues::Decimal
                };
                let allowed = self.values_from(values, *lowest, *highest);
                match self.0 {
                    Lang::Id => format!("{allowed}, atau null bila belum dijawab"),
                    Lang::En => format!("{allowed}, or null when unanswered"),
                }
            }
            (Lang::Id, Allowed::Indicator { edition }) => {
                format!("nomor indikator {edition}, masing-masing satu kali")
            }
            (Lang::En, Allowed::Indicator { edition }) => {
                format!("the number of an indicator of {edition}, each once")
            }
            (Lang::Id, Allowed::Revision { edition }) => {
                format!("sidik revisi {edition} yang ada di sini; muat dahulu berkas edisinya")
            }
            (Lang::En, Allowed::Revision { edition }) => {
                format!(
                    "the digest of a revision of {edition} that is here; load its edition file first"
                )
            }
            (_, Allowed::Before { edition }) => self.not_waiting(edition),
            (_, Allowed::Between { range, decimals }) => self.between(range, *decimals),
            (Lang::Id, Allowed::NamedEdition) => {
                "berkas edisi dari revisi yang disebut isi berkas ini".into()
            }
            (Lang::En, Allowed::NamedEdition) => {
                "the edition file of the revision that the content of this file names".into()
            }
            (Lang::Id, Allowed::Rows { rows }) => format!("tepat {rows} nilai"),
            (Lang::En, Allowed::Rows { rows }) => format!("exactly {rows} values"),
        }
    }

    /// Why a change was not made.
    pub fn change_error(self, error: &ChangeError) -> String {
        let (first, last) = (YEARS.start(), YEARS.end());
        match (self.0, error) {
            (Lang::Id, ChangeError::TooLong { given, longest }) => format!(
                "Terlalu panjang: {} karakter, paling banyak {}. Perubahan terakhir belum tersimpan.",
                self.count(*given),
                self.count(*longest)
            ),
            (Lang::En, ChangeError::TooLong { given, longest }) => format!(
                "Too long: {} characters, at most {}. The latest change is not saved.",
                self.count(*given),
                self.count(*longest)
            ),
            (
                _,
                ChangeError::OffScale {
                    indicator,
                    given,
                    lowest,
                    highest,
                    values,
                },
            ) => {
                let allowed = self.values_from(*values, *lowest, *highest);
                match self.0 {
                    Lang::Id => {
                        format!("Indikator {indicator}: nilai {given}; yang boleh {allowed}.")
                    }
                    Lang::En => {
                        format!("Indicator {indicator}: value {given}; allowed is {allowed}.")
                    }
                }
            }
            (
                _,
                ChangeError::NotAnIndex {
                    indicator: row,
                    given,
                    range,
                },
            ) => self.not_an_index(row.as_str(), &self.exact(*given), range.0, range.1),
            (Lang::Id, ChangeError::UnknownIndicator { indicator, edition }) => {
                format!("Indikator {indicator} tidak ada dalam {edition}.")
            }
            (Lang::En, ChangeError::UnknownIndicator { indicator, edition }) => {
                format!("Indicator {indicator} is not part of {edition}.")
            }
            (Lang::Id, ChangeError::NoSuchEvidence { most, .. }) => {
                format!("Data dukung paling banyak {most} butir.")
            }
            (Lang::En, ChangeError::NoSuchEvidence { most, .. }) => {
                format!("At most {most} pieces of evidence.")
            }
            (Lang::Id, ChangeError::TooMany { given, most }) => {
                format!("{given} butir: paling banyak {most}.")
            }
            (Lang::En, ChangeError::TooMany { given, most }) => {
                format!("{given} entries: at most {most}.")
            }
            (
                Lang::Id,
                ChangeError::NoSuchLevel {
                    given,
                    lowest,
                    highest,
                    ..
                },
            ) => format!("Tingkat {given} tidak ada: hanya {lowest} sampai {highest}."),
            (
                Lang::En,
                ChangeError::NoSuchLevel {
                    given,
                    lowest,
                    highest,
                    ..
                },
            ) => format!("There is no level {given}: only {lowest} to {highest}."),
            (Lang::Id, ChangeError::BadDate { given }) => {
                format!("{given} bukan tanggal; tulis seperti 2026-11-24.")
            }
            (Lang::En, ChangeError::BadDate { given }) => {
                format!("{given} is not a date; write it like 2026-11-24.")
            }
            (Lang::Id, ChangeError::OtherEdition { given, allowed }) => {
                format!("Instrumen {given}: yang boleh hanya {allowed}.")
            }
            (Lang::En, ChangeError::OtherEdition { given, allowed }) => {
                format!("Instrument {given}: only {allowed} is allowed.")
            }
            (_, ChangeError::Plan { given, allowed }) => self.not_planned(given, allowed),
            (Lang::Id, ChangeError::NoAgency) => "Isi nama instansi.".into(),
            (Lang::En, ChangeError::NoAgency) => "Enter the name of the agency.".into(),
            (Lang::Id, ChangeError::BadYear { given }) => {
                format!("Tahun {given}: isi {first} sampai {last}.")
            }
            (Lang::En, ChangeError::BadYear { given }) => {
                format!("Year {given}: enter {first} to {last}.")
            }
        }
    }
}
