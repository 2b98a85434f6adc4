//! Taking files in: what can be shown, and why the rest is not.

pub(super) use super::file::Refusal;
use super::file::YearFile;
use crate::desk::GivenFile;

/// Files that were taken in.
#[derive(Debug, Default)]
pub(super) struct Intake {
    /// In the order in which they came.
    pub(super) files: Vec<YearFile>,
    /// Names as those of the files, and why these are not shown.
    pub(super) refused: Vec<(Option<String>, Refusal)>,
}

impl Intake {
    /// Takes a draft of this browser in.
    pub(super) fn take_draft(&mut self, file: &GivenFile) {
        self.add(None, &file.bytes);
    }

    /// Takes a file of the user's in; one that was mended takes the place of the faulty one.
    pub(super) fn take(&mut self, file: GivenFile) {
        let name = Some(file.name);
        self.refused.retain(|(refused, _)| *refused != name);
        self.add(name, &file.bytes);
    }

    /// The same content counts once.
    fn add(&mut self, name: Option<String>, bytes: &[u8]) {
        // What is not text is not JSON either, and the reader says so.
        match YearFile::read(name.clone(), &String::from_utf8_lossy(bytes)) {
            Ok(file) => {
                self.files.retain(|known| known.digest != file.digest);
                self.files.push(file);
            }
            Err(refusal) => self.refused.push((name, refusal)),
        }
    }
}
