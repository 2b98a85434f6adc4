//! The release build: `dist/`, with a hash of its content in the program's names, and its weight.

use std::io;

use crate::offline::{self, OfflineError};
use crate::project;
use crate::setup::{self, SetupError, WasmToolchain};
use crate::transfer::{Transfer, TransferError};

/// Why there is no page to serve, or none that may be published.
#[derive(Debug, thiserror::Error)]
pub enum BundleError {
    /// A tool is missing.
    #[error(transparent)]
    Setup(#[from] SetupError),

    /// trunk failed; it has said why on the terminal.
    #[error("the page cannot be built")]
    Trunk(#[source] io::Error),

    /// It cannot be kept for use without the network.
    #[error(transparent)]
    Offline(#[from] OfflineError),

    /// The page is too heavy, or cannot be weighed.
    #[error(transparent)]
    Transfer(#[from] TransferError),
}

/// `cargo xtask build`.
pub fn run() -> Result<(), BundleError> {
    build(&setup::build_tools()?)?;
    weigh()
}

/// Builds `dist/` anew.
pub(crate) fn build(toolchain: &WasmToolchain) -> Result<(), BundleError> {
    // Offline: a tool that the set-up did not provide is an error, not a download.
    let trunk = toolchain.command("trunk", ["build", "--release", "--offline"]);
    // trunk takes NO_COLOR for an option of its own, which must then be `true` or `false`.
    trunk
        .env_remove("NO_COLOR")
        .run()
        .map_err(BundleError::Trunk)?;
    Ok(offline::write(&project::dist())?)
}

/// Prints what a first visit transfers and holds it against the budget.
pub(crate) fn weigh() -> Result<(), BundleError> {
    let transfer = Transfer::measure(&project::dist())?;
    println!("{transfer}");
    Ok(transfer.within_budget()?)
}
