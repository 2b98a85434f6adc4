//! `cargo xtask bench`: how fast the engine is, natively and compiled for the browser.

use std::io;

use crate::project;
use crate::setup::{self, SetupError};

/// Why a measurement did not come to its end.
#[derive(Debug, thiserror::Error)]
pub enum BenchError {
    /// A tool is missing.
    #[error(transparent)]
    Setup(#[from] SetupError),

    /// A measuring program failed; it has said why on the terminal.
    #[error("the measurement failed")]
    Measure(#[from] io::Error),
}

/// Measures first natively, then in the browser.
pub fn run() -> Result<(), BenchError> {
    let toolchain = setup::build_tools()?;
    setup::chromium()?;
    project::command("cargo", ["bench", "-p", "spbe", "--bench", "engine"]).run()?;
    toolchain
        .command(
            "cargo",
            ["run", "--release", "-p", "browser-tests", "--bin", "bench"],
        )
        .run()?;
    Ok(())
}
