//! Sentences about a workbook that is not read.

use spbe::document::LARGEST;
use spbe::words::{Lang, Words};

use crate::workbook::error::{Allowed, WorkbookError};

/// How fine a value between the levels may be: values are added exactly.
const FINE_ID: &str = " dengan paling banyak 4 desimal, atau pecahan seperti 7/6";
const FINE_EN: &str = " with at most 4 decimals, or a fraction such as 7/6";

/// Why a workbook was not read, and what to do.
pub(in crate::workbook) fn refusal(words: Words, error: &WorkbookError) -> String {
    let megabytes = LARGEST / (1024 * 1024);
    match (words.0, error) {
        (Lang::Id, WorkbookError::NotZip(_) | WorkbookError::Damaged(_)) => {
            "Bukan buku kerja XLSX, atau berkasnya terpotong. Simpan ulang sebagai .xlsx, lalu coba lagi.".into()
        }
        (Lang::En, WorkbookError::NotZip(_) | WorkbookError::Damaged(_)) => {
            "Not an XLSX workbook, or the file is cut off. Save it again as .xlsx and try once more.".into()
        }
        (Lang::Id, WorkbookError::TooLarge { .. }) => format!(
            "Isi buku kerja melebihi {megabytes} MB; kuesioner yang terisi penuh jauh lebih kecil."
        ),
        (Lang::En, WorkbookError::TooLarge { .. }) => format!(
            "The workbook holds more than {megabytes} MB; a questionnaire that is filled in is far smaller."
        ),
        (Lang::Id, WorkbookError::Foreign) => {
            "Bukan buku kerja dari kalkulator ini: lembar Sampul tidak ada atau telah diubah. Ekspor buku kerja dari kalkulator, lalu isi berkas itu.".into()
        }
        (Lang::En, WorkbookError::Foreign) => {
            "Not a workbook of this calculator: the sheet Cover is missing or was changed. Export a workbook from the calculator and fill in that one.".into()
        }
        (Lang::Id, WorkbookError::NoSheet { sheet }) => {
            let sheet = sheet(words);
            format!("Lembar {sheet} tidak ada. Kembalikan nama lembar seperti semula.")
        }
        (Lang::En, WorkbookError::NoSheet { sheet }) => {
            let sheet = sheet(words);
            format!("There is no sheet {sheet}. Give the sheet its name back.")
        }
        (Lang::Id, WorkbookError::NoColumn { sheet, column }) => {
            let column = column(words);
            format!("Lembar {sheet}: kolom {column} tidak ada. Kembalikan judul kolom seperti semula.")
        }
        (Lang::En, WorkbookError::NoColumn { sheet, column }) => {
            let column = column(words);
            format!("Sheet {sheet}: there is no column {column}. Give the column its title back.")
        }
        (Lang::Id, WorkbookError::Wrong { place, given, allowed }) => {
            format!("Sel {place}: {given}; yang boleh: {}.", said(words, allowed))
        }
        (Lang::En, WorkbookError::Wrong { place, given, allowed }) => {
            format!("Cell {place}: {given}; allowed: {}.", said(words, allowed))
        }
    }
}

fn said(words: Words, allowed: &Allowed) -> String {
    match (words.0, allowed) {
        (Lang::Id, Allowed::OneOf(texts)) => format!("salah satu dari {}", texts.join(", ")),
        (Lang::En, Allowed::OneOf(texts)) => format!("one of {}", texts.join(", ")),
        (Lang::Id, Allowed::Revision { edition }) => {
            format!("sidik revisi {edition} yang ada di sini; muat dahulu berkas edisinya")
        }
        (Lang::En, Allowed::Revision { edition }) => format!(
            "the digest of a revision of {edition} that is here; load its edition file first"
        ),
        (Lang::Id, Allowed::Name { longest }) => {
            format!("nama yang tidak kosong, paling panjang {longest} karakter")
        }
        (Lang::En, Allowed::Name { longest }) => {
            format!("a name, not blank, of at most {longest} characters")
        }
        (Lang::Id, Allowed::Text { longest }) => {
            format!("teks paling panjang {} karakter", words.count(*longest))
        }
        (Lang::En, Allowed::Text { longest }) => {
            format!("a text of at most {} characters", words.count(*longest))
        }
        (Lang::Id, Allowed::Year { first, last }) => format!("tahun {first} sampai {last}"),
        (Lang::En, Allowed::Year { first, last }) => format!("a year from {first} to {last}"),
        (
            Lang::Id,
            Allowed::Level {
                lowest,
                highest,
                whole,
            },
        ) => {
            let kind = if *whole { "tingkat bulat" } else { "nilai" };
            let form = if *whole { "" } else { FINE_ID };
            format!("{kind} {lowest} sampai {highest}{form}, atau kosong bila belum dijawab")
        }
        (
            Lang::En,
            Allowed::Level {
                lowest,
                highest,
                whole,
            },
        ) => {
            let kind = if *whole { "a whole level" } else { "a value" };
            let form = if *whole { "" } else { FINE_EN };
            format!("{kind} from {lowest} to {highest}{form}, or nothing while unanswered")
        }
        (Lang::Id, Allowed::Indicator) => {
            "nomor indikator dari kuesioner, di lembar Kuesioner masing-masing satu kali".into()
        }
        (Lang::En, Allowed::Indicator) => {
            "the number of an indicator, on the sheet Questionnaire each once".into()
        }
        (Lang::Id, Allowed::Evidence { most }) => {
            format!("paling banyak {most} data dukung untuk satu indikator")
        }
        (Lang::En, Allowed::Evidence { most }) => {
            format!("at most {most} pieces of evidence for an indicator")
        }
        (Lang::Id, Allowed::Date) => "tanggal seperti 2026-11-24, atau kosong".into(),
        (Lang::En, Allowed::Date) => "a date such as 2026-11-24, or nothing".into(),
    }
}
