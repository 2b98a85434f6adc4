//! `cargo xtask build | single | serve | test | bench | setup`: the only commands a person types.

use std::error::Error;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use xtask::explain::explain;
use xtask::{bench, bundle, checks, serve, setup, single};

/// Builds, serves, tests and measures the calculator.
///
/// Every command first installs what it needs and does not find: into `.tools/` where that is
/// possible, with rustup or apt-get (as root or through sudo) where it is not.
#[derive(Parser)]
#[command(
    bin_name = "cargo xtask",
    after_help = "Environment:\n  \
        SPBE_WASM_TOOLCHAIN=debian  compile for wasm32 with Debian's rustc-web even where rustup has the target"
)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Build the release app into dist/ and print what a first visit transfers
    Build,
    /// Build, then make dist/spbe.html, the calculator as one file to carry
    Single,
    /// Build, then serve dist/ on localhost and print the address
    Serve,
    /// Run every check: format, lints, tests, size budget, browsers
    Test,
    /// Measure the engine natively and in the browser, and the page beside a plain one
    Bench {
        /// A formerly built dist/, to be measured beside this one
        #[arg(long, value_name = "FOLDER")]
        beside: Option<PathBuf>,
    },
    /// Install what the other commands need, and nothing else
    Setup,
}

fn main() -> ExitCode {
    match Arguments::parse().command {
        Command::Build => ended(bundle::run()),
        Command::Single => ended(single::run()),
        Command::Serve => ended(serve::run()),
        Command::Test => checks::run(),
        Command::Bench { beside } => ended(bench::run(beside.as_deref())),
        Command::Setup => ended(
            setup::build_tools()
                .and_then(|_| setup::inflate())
                .and_then(|_| setup::browsers())
                .and_then(|_| setup::check_programs()),
        ),
    }
}

fn ended<T, E: Error>(outcome: Result<T, E>) -> ExitCode {
    match outcome {
        Ok(_) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {}", explain(&error));
            ExitCode::FAILURE
        }
    }
}
