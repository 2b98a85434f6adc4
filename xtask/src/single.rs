//! The calculator as one file, which opens from a disk on a machine that never saw a network.
//!
//! It is the built page with all that it would load inside: [`page`] replaces the tags that load
//! something, [`part`] carries what the program would fetch, `carried.js` answers the program from these
//! parts, [`policy`] has the browser forbid every connection. [`program`] alone knows how the page starts
//! its program.

mod page;
mod part;
mod policy;
mod program;
mod script;
mod table;

use std::path::{Path, PathBuf};
use std::{fs, io};

use crate::bundle::{self, BundleError};
use crate::project;
use crate::setup::{self, Inflate, SetupError};
use crate::site::{self, PAGE, SiteError};

use page::Page;
use part::Part;
use program::Program;

/// Its name beside the page.
pub const NAME: &str = "spbe.html";

/// The most bytes that it may have: it is sent by mail and kept on sticks.
pub const BUDGET: usize = 1_000_000;

/// What only the second module is made of or asks for: with it the file would be above the budget.
const LEFT_OUT: [&str; 2] = ["worker_bg.wasm", "data/national-results.csv"];

/// The file.
pub struct Single {
    html: String,
    parts: Vec<Part>,
}

/// Why there is no such file, or none that may be handed out.
#[derive(Debug, thiserror::Error)]
pub enum SingleError {
    /// A tool is missing.
    #[error(transparent)]
    Setup(#[from] SetupError),

    /// There is no page to make it from.
    #[error(transparent)]
    Bundle(#[from] BundleError),

    /// The site cannot be read.
    #[error(transparent)]
    Site(#[from] SiteError),

    /// A file that becomes part of the page is not text.
    #[error("{name} is not text in UTF-8")]
    NotText {
        /// Its path below the folder.
        name: String,
    },

    /// The page loads something in a way that is not known here.
    #[error("{PAGE} loads {tag}, and nothing says how the single file carries that")]
    UnknownTag {
        /// The tag.
        tag: String,
    },

    /// The page lacks what something is to be put beside.
    #[error("{PAGE} has no {what}")]
    NoPlace {
        /// What is looked for.
        what: &'static str,
    },

    /// The program cannot be put into a page.
    #[error("{name} {problem}")]
    Program {
        /// The module.
        name: String,
        /// What is wrong with it.
        problem: &'static str,
    },

    /// A part cannot be packed.
    #[error("cannot pack {name}")]
    Pack {
        /// Its path below the folder.
        name: String,
        /// What the compressor says.
        source: io::Error,
    },

    /// The program that unpacks the parts cannot be read, or the file not be written.
    #[error("cannot read or write {}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },

    /// It is above the budget.
    #[error("{NAME} has {bytes} bytes, at most {BUDGET} are allowed")]
    OverBudget {
        /// What it has.
        bytes: usize,
    },
}

/// `cargo xtask single`.
pub fn run() -> Result<(), SingleError> {
    bundle::build(&setup::build_tools()?)?;
    write()
}

/// Makes the file from the page in `dist/`, puts it there, prints its size and holds it against the
/// budget.
pub(crate) fn write() -> Result<(), SingleError> {
    let single = Single::of(&project::dist(), &setup::inflate()?)?;
    println!("{single}");
    single.within_budget()?;
    let path = project::dist().join(NAME);
    fs::write(&path, &single.html).map_err(|source| SingleError::File { path, source })
}

impl Single {
    /// Makes the file from a built site.
    pub fn of(site: &Path, inflate: &Inflate) -> Result<Self, SingleError> {
        let mut page = Page::of(site)?;
        let program = Program::of(site, &page)?;
        let parts = carried(site)?;
        page.add(parts.iter().map(Part::block).collect());
        page.add_script("", &script::answering(inflate)?);
        page.add_script(&program.attributes, &program.module);
        Ok(Self {
            html: page.finished()?,
            parts,
        })
    }

    /// The page with everything inside.
    pub fn html(&self) -> &str {
        &self.html
    }

    /// An error when it has more than [`BUDGET`] bytes.
    pub fn within_budget(&self) -> Result<(), SingleError> {
        within_budget(self.html.len())
    }
}

fn within_budget(bytes: usize) -> Result<(), SingleError> {
    if bytes <= BUDGET {
        Ok(())
    } else {
        Err(SingleError::OverBudget { bytes })
    }
}

/// What the program fetches: its own further parts, and data.
fn carried(site: &Path) -> Result<Vec<Part>, SingleError> {
    let is_fetched = |name: &String| {
        let is_ours = name.starts_with("data/") || site::is_module(name);
        is_ours && !LEFT_OUT.contains(&name.as_str())
    };
    let names = site::files(site)?.into_iter().filter(is_fetched);
    names
        .map(|name| {
            let content = site::read(site, &name)?;
            Part::packed(name, &content)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{BUDGET, within_budget};

    #[test]
    fn a_file_above_the_budget_is_an_error_that_says_both_sizes() {
        assert!(within_budget(BUDGET).is_ok());
        let error = within_budget(BUDGET + 1).map_err(|error| error.to_string());
        let said = "spbe.html has 1000001 bytes, at most 1000000 are allowed".to_owned();
        assert_eq!(error, Err(said));
    }
}
