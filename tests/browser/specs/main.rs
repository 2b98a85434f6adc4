//! What users want to do, each in a real browser: `cargo test -p browser-tests`.

#![allow(
    clippy::unwrap_used,
    reason = "a spec that cannot go on has failed, and unwrap says where"
)]

mod drafts;
mod editions;
mod history;
mod import;
mod keyboard;
mod language;
mod places;
mod privacy;
mod rescue;
mod saving;
mod scoring;
mod screens;
mod storage;
mod trace;
mod unanswered;

use std::process::ExitCode;
use std::sync::Arc;

use browser_tests::engine::Engine;
use browser_tests::stage::{Spec, Stage};
use libtest_mimic::{Arguments, Trial};

const SPECS: &[&[Spec]] = &[
    scoring::SPECS,
    keyboard::SPECS,
    unanswered::SPECS,
    saving::SPECS,
    history::SPECS,
    drafts::SPECS,
    import::SPECS,
    trace::SPECS,
    editions::SPECS,
    language::SPECS,
    storage::SPECS,
    rescue::SPECS,
    privacy::SPECS,
    screens::SPECS,
];

fn main() -> ExitCode {
    let mut arguments = Arguments::from_args();
    // All specs of an engine share a browser.
    arguments.test_threads = Some(1);
    let stage = match Stage::new() {
        Ok(stage) => Arc::new(stage),
        Err(failure) => {
            eprintln!("error: {failure}");
            return ExitCode::FAILURE;
        }
    };
    let mut trials = Vec::new();
    for engine in Engine::ALL {
        for &spec in SPECS.iter().copied().flatten() {
            let stage = Arc::clone(&stage);
            let trial = Trial::test(spec.name, move || stage.run(engine, spec));
            trials.push(trial.with_kind(engine.name()));
        }
    }
    libtest_mimic::run(&arguments, trials).exit_code()
}
