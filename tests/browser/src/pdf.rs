//! The page on paper: printed to PDF by the browser, read by another program.

use std::io::Write;
use std::process::{Command, Stdio};

use thirtyfour::common::print::PrintParameters;

use crate::failure::Outcome;
use crate::tab::Tab;

/// Prints the page and gives the text of the paper.
pub async fn print(tab: &Tab) -> Outcome<String> {
    tab.profile().engine().prints()?;
    let pdf = tab
        .web()
        .await?
        .print_page(PrintParameters::default())
        .await?;
    read(&pdf)
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
