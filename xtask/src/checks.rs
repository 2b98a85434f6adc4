//! `cargo xtask test`: every check, the cheapest first, and how many passed.
//!
//! A failed check does not stop the ones that can still run. What needs a tool or a build that is
//! not there is left out; the missing thing has then counted as failed itself.

mod runner;

use std::process::ExitCode;

use crate::setup::{self, WasmToolchain};
use crate::{bundle, features, lighthouse, project, single};
use runner::Runner;

/// Runs every check; the last line printed is `N passed, N failed`.
pub fn run() -> ExitCode {
    let mut runner = Runner::default();
    let tools = runner.check("build tools", setup::build_tools);
    let browsers = runner.check("browsers", setup::browsers);
    let judge = runner.check("programs that check", setup::check_programs);
    native(&mut runner);
    if let Some(toolchain) = tools
        && page(&mut runner, &toolchain)
        && let Some(chromium) = browsers
    {
        if let Some(judge) = judge {
            runner.check("lighthouse", || lighthouse::run(&judge, &chromium));
        }
        runner.tests(
            "tests, browser",
            &toolchain.command("cargo", words("test -p browser-tests --no-fail-fast")),
        );
    }
    runner.conclude()
}

fn native(runner: &mut Runner) {
    let cargo = |arguments| project::command("cargo", words(arguments));
    runner.command("format", &cargo("fmt --all --check"));
    runner.command(
        "lints, native",
        &cargo("clippy --workspace --all-targets -- -D warnings"),
    );
    runner.tests(
        "tests, native",
        &cargo("test -p spbe -p spbe-worker -p xtask --no-fail-fast"),
    );
}

/// True when there is a page to test.
fn page(runner: &mut Runner, toolchain: &WasmToolchain) -> bool {
    let lints =
        "clippy --target wasm32-unknown-unknown -p spbe -p spbe-worker --lib --bins -- -D warnings";
    runner.command("lints, browser", &toolchain.command("cargo", words(lints)));
    let built = runner.check("build", || bundle::build(toolchain)).is_some();
    if built {
        runner.check("size budget", bundle::weigh);
        runner.check("older browsers", features::check);
        runner.check("single file", single::write);
    }
    built
}

fn words(line: &str) -> impl Iterator<Item = &str> {
    line.split(' ')
}
