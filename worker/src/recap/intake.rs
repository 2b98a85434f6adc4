//! Taking files in: submissions, and archives full of them.

use std::collections::BTreeSet;
use std::io::{Cursor, Read};

use spbe::exchange::{ImportError, LARGEST};
use zip::ZipArchive;

use super::row::Row;
use crate::desk::GivenFile;

/// The most that the entries of one archive may unpack to, in bytes: a national set of 10,000
/// submissions is about 300 MB.
const MOST_UNPACKED: u64 = 1 << 30;
/// The most entries of one archive.
const MOST_ENTRIES: usize = 100_000;

/// Why a file has no row.
#[derive(Debug, Clone)]
pub(super) enum Refusal {
    /// It is not a submission.
    Import(ImportError),
    /// It is no text in UTF-8.
    NotText,
    /// It is called an archive, and is none or a damaged one.
    NotAnArchive,
    /// The archive, or one of its entries, is too large.
    TooLarge,
}

/// What was taken in.
#[derive(Debug, Default)]
pub(super) struct Intake {
    pub rows: Vec<Row>,
    /// Files and why they were refused.
    pub refused: Vec<(String, Refusal)>,
    /// Files that are in the table already.
    pub repeated: usize,
    /// Entries of archives that are no JSON.
    pub skipped: usize,
    known: BTreeSet<String>,
}

impl Intake {
    /// Takes a file in.
    pub(super) fn take(&mut self, file: GivenFile) {
        let GivenFile { name, bytes } = file;
        if has_end(&name, ".zip") {
            if let Err(refusal) = self.unpack(&name, &bytes) {
                self.refused.push((name, refusal));
            }
        } else {
            self.add(name, &bytes);
        }
    }

    fn add(&mut self, name: String, bytes: &[u8]) {
        let row = std::str::from_utf8(bytes)
            .map_err(|_| Refusal::NotText)
            .and_then(|text| Row::read(text).map_err(Refusal::Import));
        match row {
            Err(refusal) => self.refused.push((name, refusal)),
            Ok(row) if self.known.insert(row.digest.clone()) => self.rows.push(row),
            Ok(row) => {
                self.repeated += 1;
                self.prefer(row);
            }
        }
    }

    /// The digest covers neither score nor signature: of two files with one content the sound one
    /// stays, and of two sound ones the signed one.
    fn prefer(&mut self, row: Row) {
        if let Some(known) = self.rows.iter_mut().find(|it| it.digest == row.digest)
            && row.trust() > known.trust()
        {
            *known = row;
        }
    }

    fn unpack(&mut self, archive: &str, bytes: &[u8]) -> Result<(), Refusal> {
        let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Refusal::NotAnArchive)?;
        if zip.len() > MOST_ENTRIES {
            return Err(Refusal::TooLarge);
        }
        let mut unpacked = 0;
        let mut content = Vec::new();
        for at in 0..zip.len() {
            // One entry that cannot be read, as one with a password, does not hide the others.
            let Ok(entry) = zip.by_index(at) else {
                self.refused
                    .push((format!("{archive}/{}", at + 1), Refusal::NotAnArchive));
                continue;
            };
            if entry.is_dir() {
                continue;
            }
            let name = entry.name().unwrap_or_default().into_owned();
            if !has_end(&name, ".json") {
                self.skipped += 1;
                continue;
            }
            let name = format!("{archive}/{name}");
            content.clear();
            // What an entry says of its size is not to be trusted.
            let mut limited = entry.take(LARGEST as u64 + 1);
            let read = limited.read_to_end(&mut content);
            // A damaged entry has been unpacked as well.
            unpacked += content.len() as u64;
            if unpacked > MOST_UNPACKED {
                return Err(Refusal::TooLarge);
            }
            if read.is_err() {
                self.refused.push((name, Refusal::NotAnArchive));
            } else if content.len() > LARGEST {
                self.refused.push((name, Refusal::TooLarge));
            } else {
                self.add(name, &content);
            }
        }
        Ok(())
    }
}

fn has_end(name: &str, end: &str) -> bool {
    let start = name.len().saturating_sub(end.len());
    name.get(start..)
        .is_some_and(|last| last.eq_ignore_ascii_case(end))
}
