//! Workbooks as another program would have saved them: the same parts, some of them changed.

use std::io::{Cursor, Read, Write};

use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

/// The second sheet of the workbook.
pub(crate) const QUESTIONNAIRE: &str = "xl/worksheets/sheet2.xml";

/// The workbook with some of its parts changed.
#[track_caller]
pub(crate) fn altered(workbook: &[u8], parts: &[&str], change: impl Fn(&str) -> String) -> Vec<u8> {
    let mut archive = ZipArchive::new(Cursor::new(workbook)).unwrap();
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..archive.len() {
        let mut file = archive.by_index(index).unwrap();
        let mut text = String::new();
        file.read_to_string(&mut text).unwrap();
        let name = file.name().unwrap().into_owned();
        if parts.contains(&&*name) {
            let changed = change(&text);
            assert_ne!(changed, text, "{name}: nothing to change");
            text = changed;
        }
        writer
            .start_file(name, SimpleFileOptions::default())
            .unwrap();
        writer.write_all(text.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// A sheet with another content of a cell, say `<v>3</v>`, of the given type.
#[track_caller]
pub(crate) fn with_cell(xml: &str, cell: &str, kind: &str, content: &str) -> String {
    let start = xml.find(&format!("<c r=\"{cell}\"")).unwrap();
    let rest = &xml[start..];
    let head = rest.find('>').unwrap();
    let end = if rest[..head].ends_with('/') {
        head + 1
    } else {
        rest.find("</c>").unwrap() + "</c>".len()
    };
    let (before, after) = (&xml[..start], &rest[end..]);
    format!("{before}<c r=\"{cell}\" t=\"{kind}\">{content}</c>{after}")
}
