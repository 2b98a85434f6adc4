//! What a first visit transfers: `index.html` and every file that it loads, compressed with
//! brotli as a web server sends them.
//!
//! A file that the program fetches at its start counts only when `index.html` preloads it.

mod page;
mod table;

use std::io;
use std::path::Path;

use crate::compressed::compress;
use crate::site::{self, PAGE, SiteError};

/// The most bytes that a first visit may transfer, so that no change makes it heavier unseen. The
/// goal is 120 000; CONTRIBUTING.md says what has been tried.
pub const BUDGET: usize = 286_000;

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
    /// The site cannot be read.
    #[error(transparent)]
    Site(#[from] SiteError),

    /// The compressor refuses a file.
    #[error("cannot compress {name}")]
    Compress {
        /// Its path below the folder.
        name: String,
        /// What it says.
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
        let html = site::read(site, PAGE)?;
        let mut loaded = page::loaded_files(&html);
        loaded.insert(PAGE.to_owned());

        let (mut first, mut later) = (Vec::new(), Vec::new());
        for name in site::files(site)? {
            let content = site::read(site, &name)?;
            let brotli = compress(&content).map_err(|source| TransferError::Compress {
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
                brotli: brotli.len(),
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
