//! The files of a built site.

use std::path::Path;
use std::{fs, io};

use walkdir::WalkDir;

/// The page that a visit begins with.
pub(crate) const PAGE: &str = "index.html";

/// Why a site cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum SiteError {
    /// The folder cannot be listed.
    #[error("cannot list the built site")]
    List(#[from] walkdir::Error),

    /// A file cannot be read.
    #[error("cannot read {name} of the built site")]
    Read {
        /// Its path below the folder.
        name: String,
        /// What the system says.
        source: io::Error,
    },
}

/// The paths of all files below `site`, with slashes, in order.
pub(crate) fn files(site: &Path) -> Result<Vec<String>, SiteError> {
    let mut names = Vec::new();
    for entry in WalkDir::new(site).sort_by_file_name() {
        let entry = entry?;
        if entry.file_type().is_file() {
            let path = entry.path().strip_prefix(site).unwrap_or(entry.path());
            let parts: Vec<_> = path.iter().map(|part| part.to_string_lossy()).collect();
            names.push(parts.join("/"));
        }
    }
    Ok(names)
}

/// Is one of them compiled program?
pub(crate) fn is_module(name: &str) -> bool {
    name.rsplit('.').next() == Some("wasm")
}

/// The content of one of them.
pub(crate) fn read(site: &Path, name: &str) -> Result<Vec<u8>, SiteError> {
    fs::read(site.join(name)).map_err(|source| SiteError::Read {
        name: name.to_owned(),
        source,
    })
}
