//! The page on paper: printed to PDF by the browser, read by another program.

use std::io::Write;
use std::process::{Command, Stdio};

use thirtyfour::common::print::{PrintPage, PrintParameters};

use crate::failure::Outcome;
use crate::tab::Tab;

/// A sheet of A4, in centimetres, with the margins that browsers leave.
const A4: PrintPage = PrintPage {
    width: 21.0,
    height: 29.7,
};

/// Prints the page and gives the text of the paper.
pub async fn print(tab: &Tab) -> Outcome<String> {
    print_on(tab, PrintParameters::default()).await
}

/// Prints the page on A4 and gives the texts of the sheets.
pub async fn sheets(tab: &Tab) -> Outcome<Vec<String>> {
    let paper = PrintParameters {
        page: A4,
        ..PrintParameters::default()
    };
    let text = print_on(tab, paper).await?;
    Ok(text.split_terminator('\u{c}').map(str::to_owned).collect())
}

async fn print_on(tab: &Tab, paper: PrintParameters) -> Outcome<String> {
    tab.profile().engine().prints()?;
    read(&tab.web().await?.print_page(paper).await?)
}

fn read(pdf: &[u8]) -> Outcome<String> {
    let file = tempfile::NamedTempFile::new()?;
    file.as_file().write_all(pdf)?;
    let output = Command::new("pdftotext")
        .arg("-layout")
        .args([file.path(), "-".as_ref()])
        .stderr(Stdio::inherit())
        .output()?;
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// A text without the spaces and line ends that paper breaks it with.
pub fn without_spaces(text: &str) -> String {
    text.split_whitespace().collect()
}
