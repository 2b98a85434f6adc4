//! The release build: `dist/`, and its weight.

mod files;
mod page;
mod program;
mod split;
mod wasm;
mod web;

use std::path::Path;
use std::{fs, io};

pub use wasm::{Bound, bind};

use crate::features::{self, FeaturesError};
use crate::offline::{self, OfflineError};
use crate::project;
use crate::setup::{self, SetupError, WasmToolchain};
use crate::site::{PAGE, SiteError};
use crate::transfer::{Transfer, TransferError};
use web::Kind;

/// Why there is no page to serve, or none that may be published.
#[derive(Debug, thiserror::Error)]
pub enum BundleError {
    /// A tool is missing.
    #[error(transparent)]
    Setup(#[from] SetupError),

    /// A program cannot be compiled; the compiler has said why on the terminal.
    #[error("the program cannot be compiled")]
    Compile(#[source] io::Error),

    /// A program cannot be cut where its source says so.
    #[error("the program cannot be cut into parts: {0}")]
    Split(String),

    /// A program cannot be bound to JavaScript.
    #[error("the program cannot be bound to JavaScript: {0}")]
    Bind(String),

    /// `index.html` cannot be made ready.
    #[error("{PAGE} cannot be made ready: {0}")]
    Page(String),

    /// A script or a style cannot be made ready; esbuild has said why on the terminal.
    #[error("a script or a style cannot be made ready")]
    Web(#[source] io::Error),

    /// A file cannot be read or written, or the optimiser failed.
    #[error("a file of the build cannot be read or written")]
    Files(#[from] io::Error),

    /// What was built cannot be read.
    #[error(transparent)]
    Site(#[from] SiteError),

    /// It cannot be kept for use without the network.
    #[error(transparent)]
    Offline(#[from] OfflineError),

    /// The page is too heavy, or cannot be weighed.
    #[error(transparent)]
    Transfer(#[from] TransferError),

    /// An older browser would not run it.
    #[error(transparent)]
    Features(#[from] FeaturesError),
}

/// `cargo xtask build`.
pub fn run() -> Result<(), BundleError> {
    build(&setup::build_tools()?)?;
    weigh()?;
    Ok(features::check()?)
}

/// Builds `dist/` anew. A build that fails leaves the one before.
pub(crate) fn build(toolchain: &WasmToolchain) -> Result<(), BundleError> {
    let site = project::root().join("target/site");
    files::empty(&site)?;
    let names = program::first(toolchain, &site)?;
    program::second(toolchain, &site)?;
    let source = project::root();
    let style = web::bundle(toolchain, &source.join("style/page.css"), &Kind::Module)?;
    let page = page::ready(&fs::read_to_string(source.join(PAGE))?, &style, &names)?;
    fs::write(site.join(PAGE), page)?;
    files::copy(&site)?;
    offline::write(&site)?;
    take_the_place(&site, &project::dist())
}

/// Puts the new site where the one before is, which goes only when the new one is there.
fn take_the_place(new: &Path, place: &Path) -> Result<(), BundleError> {
    let before = project::root().join("target/site-before");
    files::empty(&before)?;
    if place.exists() {
        fs::rename(place, before.join("dist"))?;
    }
    fs::rename(new, place)?;
    Ok(fs::remove_dir_all(before)?)
}

/// Prints what a first visit transfers and holds it against the budget.
pub(crate) fn weigh() -> Result<(), BundleError> {
    let transfer = Transfer::measure(&project::dist())?;
    println!("{transfer}");
    Ok(transfer.within_budget()?)
}
