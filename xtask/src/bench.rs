//! `cargo xtask bench`: how fast the engine, plans, the page and the roll-up are, natively and in the
//! browser.

use std::io;
use std::path::{self, Path};

use crate::bundle::{self, BundleError};
use crate::project;
use crate::setup::{self, SetupError};
use crate::site::PAGE;

/// Why a measurement did not come to its end.
#[derive(Debug, thiserror::Error)]
pub enum BenchError {
    /// A tool is missing.
    #[error(transparent)]
    Setup(#[from] SetupError),

    /// There is no page to measure.
    #[error(transparent)]
    Bundle(#[from] BundleError),

    /// There is no former release where one was said to be.
    #[error("{folder} is no folder with a built page")]
    Beside {
        /// What was given.
        folder: String,
    },

    /// A measuring program failed; it has said why on the terminal.
    #[error("the measurement failed")]
    Measure(#[from] io::Error),
}

/// Measures first natively, then in the browser; the page also beside a former release, when the folder
/// with its files is given.
pub fn run(beside: Option<&Path>) -> Result<(), BenchError> {
    // Looked at first: the measurements before it take minutes.
    let beside = beside.map(former).transpose()?;
    let toolchain = setup::build_tools()?;
    setup::chromium()?;
    for bench in ["engine", "plan", "folder"] {
        project::command("cargo", ["bench", "-p", "spbe", "--bench", bench]).run()?;
    }
    let measure = |bin, beside: Option<&str>| {
        let cargo = [
            "run",
            "--release",
            "-p",
            "browser-tests",
            "--bin",
            bin,
            "--",
        ];
        toolchain
            .command("cargo", cargo.into_iter().chain(beside))
            .run()
    };
    measure("bench", None)?;
    bundle::build(&toolchain)?;
    measure("page", beside.as_deref())?;
    measure("recap", None)?;
    Ok(())
}

/// The whole path of a folder with a built page: the programs start in another folder.
fn former(folder: &Path) -> Result<String, BenchError> {
    let whole = path::absolute(folder)?;
    if whole.join(PAGE).is_file() {
        Ok(whole.to_string_lossy().into_owned())
    } else {
        Err(BenchError::Beside {
            folder: folder.display().to_string(),
        })
    }
}
