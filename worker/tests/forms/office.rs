//! `LibreOffice` without a screen, told to recalculate whatever it opens.

use std::fs;
use std::path::Path;
use std::process::Command;

use calamine::{Data, Reader, Xlsx, open_workbook};
use tempfile::TempDir;

use crate::altered::altered;

/// What a spreadsheet has found.
#[derive(Debug, PartialEq)]
pub(crate) struct Recalculated {
    pub(crate) index: Option<f64>,
    pub(crate) shown: Option<f64>,
    pub(crate) predicate: String,
}

/// Recalculate always: without it the program trusts the results that a file brings along.
const SETTINGS: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode"><value>0</value></prop></item></oor:items>"#;

/// The sheets with formulas: cover, scores, recap, radar.
const CALCULATED: [&str; 4] = [
    "xl/worksheets/sheet1.xml",
    "xl/worksheets/sheet4.xml",
    "xl/worksheets/sheet5.xml",
    "xl/worksheets/sheet6.xml",
];

/// The workbook with every result of a formula replaced by 777.
pub(crate) fn with_wrong_results(workbook: &[u8]) -> Vec<u8> {
    let wrong = |xml: &str| {
        let mut parts = xml.split("</f><v>");
        let mut text = parts.next().unwrap().to_owned();
        for part in parts {
            let (_, rest) = part.split_once("</v>").unwrap();
            text.push_str("</f><v>777</v>");
            text.push_str(rest);
        }
        text
    };
    altered(workbook, &CALCULATED, wrong)
}

/// Opens workbooks, recalculates and saves them, and reads what stands in them then.
pub(crate) fn recalculated(workbooks: &[&[u8]]) -> Vec<Recalculated> {
    let folder = converted(workbooks, "xlsx");
    let saved = |number| folder.path().join(format!("saved/{number}.xlsx"));
    (0..workbooks.len())
        .map(|number| found(&saved(number)))
        .collect()
}

/// The text of a workbook printed to PDF.
pub(crate) fn printed(workbook: &[u8]) -> String {
    let folder = converted(&[workbook], "pdf");
    let mut reader = Command::new("pdftotext");
    text_of(
        reader
            .arg("-layout")
            .arg(folder.path().join("saved/0.pdf"))
            .arg("-"),
    )
}

/// A folder with the workbooks in another format, as `saved/0.xlsx` and so on.
fn converted(workbooks: &[&[u8]], format: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let profile = folder.path().join("profile");
    fs::create_dir_all(profile.join("user")).unwrap();
    fs::write(profile.join("user/registrymodifications.xcu"), SETTINGS).unwrap();
    let mut office = Command::new("soffice");
    office
        .arg(format!(
            "-env:UserInstallation=file://{}",
            profile.display()
        ))
        .args(["--headless", "--convert-to", format, "--outdir"])
        .arg(folder.path().join("saved"));
    for (number, bytes) in workbooks.iter().enumerate() {
        let file = folder.path().join(format!("{number}.xlsx"));
        fs::write(&file, bytes).unwrap();
        office.arg(file);
    }
    text_of(&mut office);
    folder
}

/// What a program says when it ends well.
fn text_of(command: &mut Command) -> String {
    let output = command
        .output()
        .unwrap_or_else(|error| panic!("{command:?}: {error}; cargo xtask setup installs it"));
    assert!(output.status.success(), "{command:?}: {output:?}");
    String::from_utf8(output.stdout).unwrap()
}

/// The index stands in the first row of the scores, the predicate on top of the recap.
fn found(file: &Path) -> Recalculated {
    let mut workbook: Xlsx<_> = open_workbook(file).unwrap();
    let mut cell = |sheet: &str, row, column| {
        let cells = workbook.worksheet_range(sheet).unwrap();
        cells.get_value((row, column)).cloned().unwrap_or_default()
    };
    let number = |value| match value {
        Data::Float(number) => Some(number),
        _ => None,
    };
    let (index, shown) = (cell("Skor", 3, 7), cell("Skor", 3, 8));
    assert_eq!(cell("Sampul", 6, 1), shown, "cover and scores");
    assert_eq!(cell("Rekap", 2, 1), cell("Sampul", 7, 1), "cover and recap");
    Recalculated {
        index: number(index),
        shown: number(shown),
        predicate: cell("Rekap", 2, 1).to_string(),
    }
}
