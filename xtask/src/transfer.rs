//! What a first visit transfers: `index.html` and every file that it loads, compressed with
//! brotli as a web server sends them.
//!
//! A file that the program fetches at its start counts only when `index.html` preloads it.

mod page;
mod table;

use std::path::Path;
use std::{fs, io};

use brotli::enc::BrotliEncoderParams;
use walkdir::WalkDir;

/// The most bytes that a first visit may transfer, so that no change makes it heavier unseen. The
/// goal is 150 000; CONTRIBUTING.md says what has been tried.
pub const BUDGET: usize = 360_000;

/// The page that a visit begins with.
const PAGE: &str = "index.html";

/// A built site, weighed.
pub struct Transfer {
    first: Vec<Weight>,
    later: Vec<Weight>,
}

/// One file of the site.
struct Weight {
    name: String,
    raw: usize,
    brotli: usize,
}

/// Why a site cannot be weighed, or is too heavy.
#[derive(Debug, thiserror::Error)]
pub enum TransferError {
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

    /// The page loads a file that was not built.
    #[error("{PAGE} loads {name}, which is not in the built site")]
    Missing {
        /// The path that the page gives.
        name: String,
    },

    /// The first visit is above the budget.
    #[error("a first visit transfers {bytes} bytes, at most {BUDGET} are allowed")]
    OverBudget {
        /// What it transfers, compressed.
        bytes: usize,
    },
}

impl Transfer {
    /// Weighs every file of a built site.
    pub fn measure(site: &Path) -> Result<Self, TransferError> {
        let html = read(site, PAGE)?;
        let mut loaded = page::loaded_files(&html);
        loaded.insert(PAGE.to_owned());

        let (mut first, mut later) = (Vec::new(), Vec::new());
        for name in files(site)? {
            let content = read(site, &name)?;
            let brotli = compressed(&content).map_err(|source| TransferError::Read {
                name: name.clone(),
                source,
            })?;
            let part = if loaded.remove(&name) {
                &mut first
            } else {
                &mut later
            };
            part.push(Weight {
                name,
                raw: content.len(),
                brotli,
            });
        }
        match loaded.pop_first() {
            Some(name) => Err(TransferError::Missing { name }),
            None => Ok(Self { first, later }),
        }
    }

    /// The compressed bytes of a first visit.
    pub fn total(&self) -> usize {
        self.first.iter().map(|file| file.brotli).sum()
    }

    /// An error when the first visit transfers more than [`BUDGET`] bytes.
    pub fn within_budget(&self) -> Result<(), TransferError> {
        let bytes = self.total();
        if bytes <= BUDGET {
            Ok(())
        } else {
            Err(TransferError::OverBudget { bytes })
        }
    }
}

/// The paths of all files below `site`, with slashes, in order.
fn files(site: &Path) -> Result<Vec<String>, TransferError> {
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

fn read(site: &Path, name: &str) -> Result<Vec<u8>, TransferError> {
    fs::read(site.join(name)).map_err(|source| TransferError::Read {
        name: name.to_owned(),
        source,
    })
}

/// The length after brotli at its highest quality, as files that are compressed once are stored.
fn compressed(mut content: &[u8]) -> io::Result<usize> {
    let highest = BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        size_hint: content.len(),
        ..Default::default()
    };
    brotli::BrotliCompress(&mut content, &mut io::sink(), &highest)
}

#[cfg(test)]
mod tests {
    use super::compressed;

    /// The expected length is the one that Node's zlib, the original library in C, gives at
    /// quality 11; lower qualities give others.
    #[test]
    fn a_length_is_that_of_brotli_at_its_highest_quality() {
        let numbers: Vec<_> = (0..1000).map(|number: u32| number.to_string()).collect();
        assert_eq!(compressed(numbers.join(" ").as_bytes()).ok(), Some(1329));
    }
}
