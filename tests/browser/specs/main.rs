//! What users want to do, each in a real browser: `cargo test -p browser-tests`.

#![allow(
    clippy::unwrap_used,
    reason = "a spec that cannot go on has failed, and unwrap says where"
)]

mod accessible;
mod backup;
mod calendar;
mod care;
mod carry;
mod compare;
mod corrected_edition;
mod criteria;
mod damage;
mod drafts;
mod editions;
mod evaluation;
mod forced_colours;
mod former_states;
mod full;
mod guide;
mod history;
mod import;
mod keyboard;
mod killed;
mod language;
mod late;
mod memory;
mod merging;
mod national;
mod offline;
mod own_edition;
mod pemdi;
mod places;
mod plan;
mod printing;
mod privacy;
mod rescue;
mod roles;
mod roll_up;
mod saving;
mod scoring;
mod screens;
mod second_module;
mod shared_computer;
mod sharing;
mod single;
mod spoken;
mod stages;
mod storage;
mod submission;
mod trace;
mod two_tabs;
mod unanswered;
mod versions;
mod without_mouse;
mod workbook;
mod years;

use std::process::ExitCode;
use std::sync::Arc;
use std::time::Instant;

use browser_tests::engine::Engine;
use browser_tests::failure::Outcome;
use browser_tests::report::Report;
use browser_tests::stage::{Spec, Stage};
use libtest_mimic::{Arguments, Trial};

const SPECS: &[&[Spec]] = &[
    scoring::SPECS,
    keyboard::SPECS,
    without_mouse::SPECS,
    unanswered::SPECS,
    saving::SPECS,
    history::SPECS,
    drafts::SPECS,
    import::SPECS,
    trace::SPECS,
    editions::SPECS,
    language::SPECS,
    storage::SPECS,
    full::SPECS,
    damage::SPECS,
    versions::SPECS,
    two_tabs::SPECS,
    shared_computer::SPECS,
    sharing::SPECS,
    backup::SPECS,
    care::SPECS,
    former_states::SPECS,
    rescue::SPECS,
    killed::SPECS,
    privacy::SPECS,
    offline::SPECS,
    single::SPECS,
    screens::SPECS,
    accessible::SPECS,
    forced_colours::SPECS,
    spoken::SPECS,
    guide::SPECS,
    second_module::SPECS,
    late::SPECS,
    memory::SPECS,
    submission::SPECS,
    merging::SPECS,
    criteria::SPECS,
    evaluation::SPECS,
    calendar::SPECS,
    plan::SPECS,
    printing::SPECS,
    workbook::SPECS,
    roll_up::SPECS,
    years::SPECS,
    compare::SPECS,
    carry::SPECS,
    stages::SPECS,
    roles::SPECS,
    pemdi::SPECS,
    own_edition::SPECS,
    corrected_edition::SPECS,
    national::SPECS,
];

fn main() -> ExitCode {
    let mut arguments = Arguments::from_args();
    // All specs of an engine share a browser.
    arguments.test_threads = Some(1);
    let mut report = Report::default();
    for engine in Engine::ALL {
        if let Err(failure) = run(engine, &arguments, &mut report) {
            eprintln!("error: {failure}");
            return ExitCode::FAILURE;
        }
    }
    if !arguments.list {
        println!("{report}");
    }
    if report.is_good() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// Runs all specs in an engine. Its name chooses it: `cargo test -p browser-tests -- firefox`.
fn run(engine: Engine, arguments: &Arguments, report: &mut Report) -> Outcome {
    let stage = Arc::new(Stage::of(engine)?);
    let mut trials = Vec::new();
    for &spec in SPECS.iter().copied().flatten() {
        let stage = Arc::clone(&stage);
        let trial = Trial::ignorable_test(spec.name, move || stage.run(spec));
        trials.push(trial.with_kind(engine.name()));
    }
    let start = Instant::now();
    let conclusion = libtest_mimic::run(arguments, trials);
    report.add(engine, conclusion, start.elapsed(), stage.noted());
    Ok(())
}
