//! However deep a file is nested, reading it takes less stack than a browser gives.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, from_str, json};
use spbe::exchange::{self, ImportError, LARGEST};
use spbe::instrument::Instrument;
use spbe::instrument::check::Fault;

/// Half of what `wasm-ld` gives; a program without optimization takes more of it than one with.
const STACK: usize = 512 * 1024;

/// Long enough for a slow machine, and far too short for anything that grows with the square.
const LONGEST: Duration = Duration::from_secs(20);

/// Does something on a small stack, in time; an overflow ends the test program.
#[track_caller]
fn on_a_small_stack<T: Send + 'static>(run: impl FnOnce() -> T + Send + 'static) -> T {
    let start = Instant::now();
    let thread = thread::Builder::new().stack_size(STACK).spawn(run);
    let result = thread.unwrap().join().unwrap();
    let time = start.elapsed();
    assert!(time < LONGEST, "{time:?}");
    result
}

#[track_caller]
fn refused(part: &'static str) {
    let file = part.repeat(LARGEST / part.len());
    let error = on_a_small_stack(move || exchange::read(&file).unwrap_err());
    assert!(
        matches!(error, ImportError::NotJson { line: 1, column } if column < 1000),
        "{error}"
    );
}

#[test]
fn a_file_of_brackets_is_refused_near_its_beginning() {
    refused("[");
    refused("{\"\":");
    refused("[{\"a\":");
}

/// Levels of nesting that `serde_json` reads.
const DEEPEST: usize = 127;

#[test]
fn the_deepest_score_is_read() {
    let mut file: Value = from_str(include_str!("files/bandar-lampung-2023.json")).unwrap();
    let mut with_score = |levels| {
        file["score"] = (1..levels).fold(json!([]), |inner, _| json!([inner]));
        file.to_string()
    };
    let (deepest, deeper) = (with_score(DEEPEST - 1), with_score(DEEPEST));
    let read = on_a_small_stack(move || exchange::read(&deepest));
    assert!(!read.unwrap().score_faults.is_empty());
    let read = on_a_small_stack(move || exchange::read(&deeper));
    assert!(matches!(read, Err(ImportError::NotJson { .. })));
}

#[test]
fn the_deepest_edition_is_read() {
    let mut file: Value = from_str(include_str!("../data/editions/spbe-2018.json")).unwrap();
    // A node takes two levels, the list of children and itself.
    let node = |below: &Value| {
        let name = json!({ "id": "a", "en": "a" });
        json!({
            "tier": "domain", "no": "1", "name": name, "weight": "100", "confidence": "high",
            "sources": ["a"], "children": [below],
        })
    };
    let leaf = file["tree"][0]["children"][0]["children"][0].clone();
    let levels = (DEEPEST - 2) / 2;
    file["tree"] = json!([(5..levels).fold(leaf, |below, _| node(&below))]);
    let faults = on_a_small_stack(move || Instrument::read(&file.to_string())).unwrap_err();
    let unreadable = |fault: &Fault| matches!(fault, Fault::Unreadable(_));
    assert!(!faults.iter().any(unreadable), "{faults:?}");
}
