//! The report on paper: Chromium prints it, poppler reads the sheets.
//!
//! No row is cut: of each row the heading, the first words of the explanation and the last document
//! carry its number, and all three stand on one sheet. Every row here is shorter than a sheet.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "forms/assessed.rs"]
mod assessed;
#[path = "forms/case.rs"]
mod case;

use std::fs;
use std::process::Command;
use std::sync::LazyLock;

use spbe::assessment::Assessment;
use spbe::exchange::digest;
use spbe::instrument::Instrument;
use spbe::words::{Lang, Words};

use assessed::{edition, long_answer, page, published, shown};

/// The styles that the page stands in.
const AROUND: &str = concat!(
    include_str!("../../style/tokens.css"),
    include_str!("../../style/base.css"),
    include_str!("../../style/print.css"),
);

static REPORT: LazyLock<Vec<String>> = LazyLock::new(|| sheets("report"));

fn bandar_lampung() -> Assessment {
    assessed::assessed(&published("LHE-BANDARLAMPUNG-2023"), long_answer)
}

/// A text without white space: line ends on paper are nobody's.
fn dense(text: &str) -> String {
    text.chars()
        .filter(|letter| !letter.is_whitespace())
        .collect()
}

/// The texts of the sheets of a document, dense.
fn sheets(document: &str) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    let html = page(&bandar_lampung(), document, "id");
    let html = format!(
        "<!doctype html><html lang=\"id\"><meta charset=\"utf-8\"><style>{AROUND}</style><body><main>{html}</main>"
    );
    fs::write(path("page.html"), html).unwrap();
    let printed = Command::new("chromium")
        .args(["--headless", "--no-sandbox", "--no-pdf-header-footer"])
        .arg(format!("--user-data-dir={}", path("profile").display()))
        .arg(format!("--print-to-pdf={}", path("page.pdf").display()))
        .arg(path("page.html"))
        .output()
        .unwrap();
    assert!(printed.status.success(), "chromium: {printed:?}");
    // In the order of the page: the cells of a row one after the other.
    let text = Command::new("pdftotext")
        .args(["-raw", "-enc", "UTF-8"])
        .args([path("page.pdf").as_path(), "-".as_ref()])
        .output()
        .unwrap();
    assert!(text.status.success(), "pdftotext: {text:?}");
    let text = String::from_utf8(text.stdout).unwrap();
    text.split_terminator('\u{c}').map(dense).collect()
}

#[track_caller]
fn has(text: &str, part: &str) {
    assert!(text.contains(&dense(part)), "{part:?} is missing");
}

/// The only sheet with this text.
#[track_caller]
fn sheet_of(part: &str) -> usize {
    let with: Vec<usize> = (0..REPORT.len())
        .filter(|&sheet| REPORT[sheet].contains(&dense(part)))
        .collect();
    match with[..] {
        [sheet] => sheet,
        _ => panic!("{part:?} is on the sheets {with:?}"),
    }
}

fn name(instrument: &Instrument, row: usize) -> &str {
    &instrument.node(instrument.rows()[row]).name.id
}

#[test]
fn the_paper_names_every_indicator() {
    let instrument = edition("spbe-2020");
    assert_eq!(instrument.rows().len(), 47);
    for row in 0..47 {
        sheet_of(&format!("Indikator {}: {}", row + 1, name(instrument, row)));
    }
}

#[test]
fn no_row_is_cut() {
    let instrument = edition("spbe-2020");
    for row in 0..47 {
        let number = row + 1;
        let heading = sheet_of(&format!("Indikator {number}: {}", name(instrument, row)));
        let (first, last) = (
            sheet_of(&format!("Awal {number}.")),
            sheet_of(&format!("Akhir {number}.")),
        );
        assert_eq!((heading, first), (last, last), "indicator {number}");
    }
}

#[test]
fn the_paper_has_every_published_figure() {
    let case = published("LHE-BANDARLAMPUNG-2023");
    let (instrument, words) = (edition("spbe-2020"), Words(Lang::Id));
    let paper = REPORT.concat();
    for (tier, parts) in [("domain", "domains"), ("aspect", "aspects")] {
        for index in instrument.tier(tier) {
            let node = instrument.node(index);
            let key = format!("{}{}", &parts[..1].to_uppercase(), node.no);
            let value = shown(&case[parts][&key]);
            let (part, weight) = (words.numbered(instrument, node), words.exact(node.weight));
            has(&paper, &format!("{part} {} {weight} {value}", node.name.id));
        }
    }
    has(&REPORT[0], "Indeks SPBE 2,15 Predikat: Cukup");
    has(&paper, "Nilai tepat 4309/2000 = 2,1545 Ditampilkan 2,15");
}

#[test]
fn every_sheet_says_which_it_is_and_of_what() {
    let digits = digest(&bandar_lampung(), edition("spbe-2020"));
    has(&REPORT[0], &digits);
    for (number, sheet) in REPORT.iter().enumerate() {
        has(sheet, &format!("Halaman {} / {}", number + 1, REPORT.len()));
        has(sheet, &digits[..16]);
    }
}

#[test]
fn the_screen_stays_behind() {
    let paper = REPORT.concat();
    assert!(!paper.contains(&dense("Cetak atau simpan sebagai PDF")));
}

#[test]
fn a_document_is_printed_with_its_digest_and_nothing_of_the_screen() {
    let digits = digest(&bandar_lampung(), edition("spbe-2020"));
    for document in ["minutes", "consent"] {
        let paper = sheets(document).concat();
        has(&paper, &digits);
        has(&paper, "2,15");
        has(&paper, "Koordinator SPBE");
        assert!(
            !paper.contains(&dense("contoh resmi tidak ditemukan")),
            "{document}"
        );
    }
}
