//! Submissions per second of `spbe score FOLDER` and of `jq` on the same files:
//! `cargo bench --bench folder`, with another number of files behind `--`.
//!
//! A folder of a thousand files comes first, so that its memory shows whether that of the large one
//! depends on the number of files.

mod folder {
    pub(super) mod run;
    pub(super) mod submissions;
}

use std::env;
use std::io;
use std::path::Path;
use std::process::Command;

use folder::run::run;
use folder::submissions::Submissions;

const FEW: usize = 1_000;
const MANY: usize = 20_000;

fn main() -> io::Result<()> {
    // `cargo bench` adds an argument of its own.
    let many = env::args().find_map(|argument| argument.parse().ok());
    for files in [FEW, many.unwrap_or(MANY)] {
        let submissions = Submissions::write(files)?;
        let folder = &submissions.folder;
        println!("{files} submissions of {} bytes", submissions.bytes);
        let ours = run(&mut spbe(folder))?;
        print("spbe score", files, ours.seconds);
        if let Some(kilobytes) = ours.peak {
            println!("  spbe score takes {kilobytes} kB of memory at its peak");
        }
        if Command::new("jq").arg("--version").output().is_err() {
            println!("  jq is not installed, so there is nothing to compare with");
            continue;
        }
        let theirs = run(&mut jq(folder))?;
        print("jq .agency", files, theirs.seconds);
        let ratio = theirs.seconds / ours.seconds;
        println!("  spbe score reads {ratio:.2} times as many files per second as jq");
    }
    Ok(())
}

/// Checks every digest, scores every submission.
fn spbe(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_spbe"));
    command.arg("score").arg(folder);
    command
}

/// Reads every submission and prints one field of it.
fn jq(folder: &Path) -> Command {
    let mut command = Command::new("find");
    command.arg(folder).args(["-name", "*.json", "-exec"]);
    command.args(["jq", "-c", ".agency", "{}", "+"]);
    command
}

#[allow(clippy::cast_precision_loss, reason = "a number of files")]
fn print(name: &str, files: usize, seconds: f64) {
    let rate = files as f64 / seconds;
    println!("  {name}  {rate:>7.0} files/s  {seconds:>6.2} s");
}
