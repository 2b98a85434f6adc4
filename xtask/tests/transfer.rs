//! A first visit is the page and what it loads: neither less nor more.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::{Path, PathBuf};

use xtask::transfer::{BUDGET, Transfer, TransferError};

/// A site of these files, anew for each test.
fn site(name: &str, files: &[(&str, &str)]) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    for (file, content) in files {
        let path = folder.join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }
    folder
}

fn total(name: &str, files: &[(&str, &str)]) -> usize {
    Transfer::measure(&site(name, files)).unwrap().total()
}

const PAGE: (&str, &str) = ("index.html", "<script src='./app.js'></script>");

#[test]
fn a_file_that_the_page_loads_counts() {
    let short = total("short", &[PAGE, ("app.js", "start()")]);
    let long = total("long", &[PAGE, ("app.js", "start(); then(); and_so_on()")]);
    assert!(long > short);
}

#[test]
fn a_file_that_only_lies_there_does_not_count() {
    let alone = total("alone", &[PAGE, ("app.js", "start()")]);
    let beside = total(
        "beside",
        &[PAGE, ("app.js", "start()"), ("data/results.csv", "a;b;c")],
    );
    assert_eq!(alone, beside);
}

#[test]
fn a_file_that_the_page_loads_but_nobody_built_is_an_error() {
    let error = Transfer::measure(&site("missing", &[PAGE])).err();
    assert!(matches!(error, Some(TransferError::Missing { name }) if name == "app.js"));
}

#[test]
fn incompressible_files_above_the_budget_are_too_heavy() {
    // Digits of a linear congruential generator: brotli saves a little over half of them.
    let mut state = 1_u32;
    let noise: String = (0..3 * BUDGET)
        .map(|_| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            char::from(b'0' + u8::try_from(state >> 24).unwrap() % 10)
        })
        .collect();
    let heavy = Transfer::measure(&site("heavy", &[PAGE, ("app.js", &noise)])).unwrap();
    assert!(
        matches!(heavy.within_budget(), Err(TransferError::OverBudget { bytes }) if bytes > BUDGET)
    );
}
