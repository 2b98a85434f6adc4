//! Gets the tools that the other commands need: each of a pinned version, each only once.
//!
//! A part that is found is left alone; one that is not is installed and looked for again. What
//! cannot be had ends the command with a sentence that says what is missing and how to get it.

mod apt;
mod axe;
mod check_programs;
mod chromium;
mod debian;
mod firefox;
mod inflate;
mod lighthouse;
mod npm;
mod program;
mod steps;
mod wasm;
mod webkit;

use std::io;

pub use axe::Axe;
pub use chromium::Chromium;
pub use firefox::Firefox;
pub use inflate::Inflate;
pub use lighthouse::Lighthouse;
pub use wasm::WasmToolchain;
pub use webkit::WebKit;

use program::Program;
use steps::Steps;

/// What every part of the set-up can say about itself.
trait Part {
    /// What the commands get when the part is there.
    type Found;

    /// Name and version, as a person knows them.
    fn name(&self) -> String;

    /// The commands that cannot run without it.
    fn needed_by(&self) -> &'static str;

    /// What a person does where the installation fails.
    fn by_hand(&self) -> String;

    /// The part as it is on this machine now.
    fn find(&self) -> Option<Self::Found>;

    /// Installs the part; its progress goes to the terminal.
    fn install(&self) -> io::Result<()>;
}

/// Why the set-up could not give a command what it needs.
#[derive(Debug, thiserror::Error)]
pub enum SetupError {
    /// A part is not there and its installation failed.
    #[error(
        "{name} is missing: {cause}; cargo xtask {needed_by} cannot run without it; by hand: {by_hand}"
    )]
    Missing {
        /// The part and its version.
        name: String,
        /// The commands that need it.
        needed_by: &'static str,
        /// How to install it without this tool.
        by_hand: String,
        /// What went wrong.
        cause: io::Error,
    },

    /// The environment asks for a toolchain that does not exist.
    #[error("SPBE_WASM_TOOLCHAIN is {given:?}; it is either unset or \"debian\"")]
    UnknownToolchain {
        /// The value of the variable.
        given: String,
    },
}

/// What every command needs that builds the page.
pub fn build_tools() -> Result<WasmToolchain, SetupError> {
    let mut steps = Steps::of(3);
    let toolchain = steps.ensure(&wasm::StandardLibrary::chosen()?)?;
    steps.ensure(&Program::esbuild())?;
    steps.ensure(&Program::wasm_opt())?;
    Ok(toolchain)
}

/// What every command needs that opens the page in one browser.
pub fn chromium() -> Result<Chromium, SetupError> {
    Steps::of(1).ensure(&chromium::Package)
}

/// What the browser tests need, which open the page in three engines.
pub fn browsers() -> Result<Chromium, SetupError> {
    let mut steps = Steps::of(5);
    steps.ensure(&axe::PACKAGE)?;
    let chromium = steps.ensure(&chromium::Package)?;
    // Firefox is found when it has its driver.
    steps.ensure(&Program::geckodriver())?;
    steps.ensure(&firefox::Package)?;
    steps.ensure(&webkit::Packages)?;
    Ok(chromium)
}

/// What the single file needs beside the page.
pub fn inflate() -> Result<Inflate, SetupError> {
    Steps::of(1).ensure(&inflate::PACKAGE)
}

/// What the native tests need that open workbooks, printed reports and submissions with programs
/// of others, and what judges the page.
pub fn check_programs() -> Result<Lighthouse, SetupError> {
    let mut steps = Steps::of(2);
    steps.ensure(&check_programs::Packages)?;
    steps.ensure(&lighthouse::PACKAGE)
}
