//! `cargo xtask bench`: how fast the engine, plans and the roll-up are, natively and in the browser.

use std::io;

use crate::bundle::{self, BundleError};
use crate::project;
use crate::setup::{self, SetupError};

/// Why a measurement did not come to its end.
#[derive(Debug, thiserror::Error)]
pub enum BenchError {
    /// A tool is missing.
    #[error(transparent)]
    Setup(#[from] SetupError),

    /// There is no page to measure.
    #[error(transparent)]
    Bundle(#[from] BundleError),

    /// A measuring program failed; it has said why on the terminal.
    #[error("the measurement failed")]
    Measure(#[from] io::Error),
}

/// Measures first natively, then in the browser.
pub fn run() -> Result<(), BenchError> {
    let toolchain = setup::build_tools()?;
    setup::chromium()?;
    for bench in ["engine", "plan", "folder"] {
        project::command("cargo", ["bench", "-p", "spbe", "--bench", bench]).run()?;
    }
    toolchain
        .command(
            "cargo",
            ["run", "--release", "-p", "browser-tests", "--bin", "bench"],
        )
        .run()?;
    bundle::build(&toolchain)?;
    let recap = ["run", "--release", "-p", "browser-tests", "--bin", "recap"];
    toolchain.command("cargo", recap).run()?;
    Ok(())
}
