//! Assessments per second of the engine in a browser, beside a plain JavaScript loop over floats in
//! the same page: `cargo xtask bench`.

use std::fs;
use std::process::{Command, ExitCode};

use browser_tests::engine::Engine;
use browser_tests::failure::Outcome;
use browser_tests::patience::insist;
use browser_tests::profile::Profile;
use serde::Deserialize;
use xtask::bundle::{Bound, bind};
use xtask::project;
use xtask::server::Server;

const PAGE: &str = include_str!("../../../../benches/engine-wasm/page.html");
const SCRIPT: &str = include_str!("../../../../benches/engine-wasm/page.js");
const TARGET: &str = "wasm32-unknown-unknown";

/// What the page measured: assessments per second, and milliseconds for a plan.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Measured {
    /// All results were the same.
    equal: bool,
    /// The index alone.
    index: f64,
    /// The index alone, in plain JavaScript.
    plain: f64,
    /// The full report.
    report: f64,
    /// The median of the plans to 300 targets.
    plan: f64,
    /// The slowest of them.
    slowest_plan: f64,
}

fn main() -> ExitCode {
    let runtime = match tokio::runtime::Runtime::new() {
        Ok(runtime) => runtime,
        Err(error) => {
            eprintln!("error: {error}");
            return ExitCode::FAILURE;
        }
    };
    match runtime.block_on(measure()) {
        Ok(measured) => print(&measured),
        Err(failure) => {
            eprintln!("error: {failure}");
            ExitCode::FAILURE
        }
    }
}

async fn measure() -> Outcome<Measured> {
    let site = build()?;
    let server = Server::start(&site, 0).await?;
    let profile = Profile::start(Engine::Chromium).await?;
    profile.web().goto(server.url()).await?;
    let title = async || Ok(serde_json::from_str(&profile.web().title().await?)?);
    insist(title).await
}

/// Builds the engine for the browser, with the profile of the page's own program.
fn build() -> Outcome<std::path::PathBuf> {
    let target = project::root().join("target");
    let site = target.join("bench-in-browser");
    run(Command::new("cargo")
        .args([
            "build",
            "--release",
            "-p",
            "engine-wasm",
            "--target",
            TARGET,
        ])
        .arg("--target-dir")
        .arg(&target))?;
    let program = target.join(TARGET).join("release/engine_wasm.wasm");
    bind(&program, &Bound::Module, "engine_wasm", &site).map_err(std::io::Error::other)?;
    fs::write(site.join("index.html"), PAGE)?;
    fs::write(site.join("page.js"), SCRIPT)?;
    Ok(site)
}

fn run(command: &mut Command) -> Outcome {
    let status = command.current_dir(project::root()).status()?;
    if status.success() {
        Ok(())
    } else {
        Err(std::io::Error::other(format!("{command:?} ended with {status}")).into())
    }
}

fn print(measured: &Measured) -> ExitCode {
    let Measured {
        equal,
        index,
        plain,
        report,
        plan,
        slowest_plan,
    } = measured;
    let line = |name: &str, value: f64| {
        println!(
            "{name:<42} {:>8.1} million/s  {:>5.2} ×",
            value / 1e6,
            value / plain
        );
    };
    println!("In the browser, assessments per second, and the ratio to plain JavaScript:");
    line("index alone, plain JavaScript over floats", *plain);
    line("index alone, engine", *index);
    line("values checked and full report, engine", *report);
    println!(
        "cheapest plan to any of 300 targets: median {plan:.1} ms, slowest {slowest_plan:.1} ms, of 5 allowed"
    );
    if *equal {
        ExitCode::SUCCESS
    } else {
        eprintln!("error: engine and JavaScript do not agree");
        ExitCode::FAILURE
    }
}
