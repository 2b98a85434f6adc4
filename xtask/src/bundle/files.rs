//! The files that are shipped as they are.

use std::path::Path;
use std::{fs, io};

use super::BundleError;
use crate::project;
use crate::site;

/// Folders and files of the workspace, each with its place in the site. The copy of `public/sw.js` is
/// replaced by the one with the list of what was built.
const SHIPPED: [(&str, &str); 5] = [
    ("public", ""),
    ("data/agencies.txt", "data/agencies.txt"),
    ("data/example.json", "data/example.json"),
    // Fetched when the page about the national results is opened.
    ("data/national-results.csv", "data/national-results.csv"),
    // The English of longer texts is read from these when someone reads English.
    ("data/editions", "data/editions"),
];

/// Copies them into a site.
pub(super) fn copy(site: &Path) -> Result<(), BundleError> {
    for (from, to) in SHIPPED {
        let (from, to) = (project::root().join(from), site.join(to));
        if from.is_file() {
            copy_file(&from, &to)?;
            continue;
        }
        for name in site::files(&from)? {
            copy_file(&from.join(&name), &to.join(&name))?;
        }
    }
    Ok(())
}

fn copy_file(from: &Path, to: &Path) -> io::Result<()> {
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::copy(from, to).map(drop)
}

/// A folder with nothing in it.
pub(super) fn empty(folder: &Path) -> io::Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder)
}
