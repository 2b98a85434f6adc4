//! The audit command, run as an auditor runs it.

use std::process::{Command, Output};

/// The command in the folder of the test files and in a locale.
pub(crate) fn spbe(locale: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_spbe"));
    command
        .current_dir("tests/files")
        .args(arguments)
        .env("LC_ALL", locale);
    command
}

pub(crate) fn run(arguments: &[&str]) -> Output {
    spbe("C", arguments).output().unwrap()
}

pub(crate) fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

/// What the command prints when nothing is wrong.
#[track_caller]
pub(crate) fn printed(arguments: &[&str]) -> String {
    let output = run(arguments);
    assert_eq!((output.status.code(), text(&output.stderr)), (Some(0), ""));
    text(&output.stdout).to_owned()
}

/// The command refuses a file, prints nothing, and says why: in every one of these parts.
#[track_caller]
pub(crate) fn refused(arguments: &[&str], parts: &[&str]) {
    let output = run(arguments);
    assert_eq!((output.status.code(), text(&output.stdout)), (Some(2), ""));
    let message = text(&output.stderr);
    for part in parts {
        assert!(message.contains(part), "{part:?} is not in {message:?}");
    }
}
