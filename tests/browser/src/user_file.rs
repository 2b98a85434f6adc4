//! A file on the user's disk: downloaded from the page, or about to be opened in it.

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::failure::Outcome;

/// A file in a folder of its own; gone when it is dropped.
pub struct UserFile {
    folder: TempDir,
    name: String,
}

impl UserFile {
    /// Writes a file.
    pub fn write(name: &str, content: impl AsRef<[u8]>) -> Outcome<Self> {
        let folder = tempfile::Builder::new()
            .prefix("browser-tests-file-")
            .tempdir()?;
        let name = name.to_owned();
        fs::write(folder.path().join(&name), content)?;
        Ok(Self { folder, name })
    }

    /// Takes the one file that has fully arrived in a folder away from it.
    pub(crate) fn arrived_in(downloads: &Path) -> Outcome<Self> {
        let mut names = Vec::new();
        for entry in fs::read_dir(downloads)? {
            names.push(entry?.file_name().to_string_lossy().into_owned());
        }
        let [name] = names.as_slice() else {
            return Err(not_arrived(&names));
        };
        let content = fs::read(downloads.join(name))?;
        // Browsers keep what has not fully arrived under another name, or hold the name with an
        // empty file.
        let unfinished = [".crdownload", ".part"].iter().any(|it| name.ends_with(it));
        if name.starts_with('.') || unfinished || content.is_empty() {
            return Err(not_arrived(&names));
        }
        fs::remove_file(downloads.join(name))?;
        Self::write(name, content)
    }

    /// Its name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Where it is.
    pub fn path(&self) -> PathBuf {
        self.folder.path().join(&self.name)
    }

    /// What it says.
    pub fn text(&self) -> Outcome<String> {
        Ok(fs::read_to_string(self.path())?)
    }
}

fn not_arrived(names: &[String]) -> crate::failure::Failure {
    std::io::Error::other(format!("no single finished download, but {names:?}")).into()
}
