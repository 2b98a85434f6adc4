//! The audit command: recomputes assessments without a browser, from the files that agencies hand
//! in.
//!
//! `spbe score` prints JSON for programs, `spbe trace` the calculation for people, `spbe verify`
//! whether a file is what it was. Exit code 0: all files read and sound; 1: the output could not be written; 2: a file, or the command itself, is wrong.

mod problem;
mod score;
mod source;
mod submission;
mod trace;
mod verify;

use std::env;
use std::io;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use spbe::words::{Lang, Words};

use problem::Problem;
use source::Source;
use submission::Submission;

/// Exit code for input that is refused; `clap` uses the same for a wrong command line.
const REFUSED: u8 = 2;

/// Recomputes the SPBE Index from exported assessments.
#[derive(Parser)]
#[command(name = "spbe", version, after_help = FILES)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Prints index, predicate, aspects and domains as JSON
    ///
    /// One file gives one object. Several files, or a folder, give one line for each file (JSON
    /// Lines) with its name in "file".
    #[command(after_help = FILES)]
    Score {
        /// File or folder; - is standard input
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
    },
    /// Says whether files are intact, their scores right, and their signatures sound
    #[command(after_help = VERIFIED)]
    Verify {
        /// File exported by the calculator; - is standard input
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
    },
    /// Prints the calculation of every aspect, every domain and the index, line by line
    #[command(after_help = FILES)]
    Trace {
        /// File; - is standard input
        file: PathBuf,
    },
}

const FILES: &str = r#"A FILE is an assessment exported by the calculator, or a short form:
  {"edition": "spbe-2020", "values": [3, null, ...], "year": 2023}
with one value or null for each row of the edition: 47 in spbe-2020; 37 in spbe-2018, where
indicator 35 has three rows. "year" may be left out and is then the last year of the edition; it
decides whether the exact or the shown index is compared with the bounds of the predicates.
Of a folder, every file whose name ends in .json is read, in the order in which the system gives
them, which is not that of the names.

Exit code 2 means that a file was refused; the message names the file, the place in it, what was
given and what is allowed. Messages are in Indonesian when LC_ALL, LC_MESSAGES or LANG says so."#;

const VERIFIED: &str = "\
Prints for each file whether its content is the one of its digest (SHA-256), whether the score in it
is the one that is computed now and where it is not, and by which key it was signed. Compare the
fingerprint of the key with the one that the signer has told you in another way.

Exit code 2 means that something is wrong with a file; messages are in Indonesian when LC_ALL,
LC_MESSAGES or LANG says so.";

/// Runs the command that the process was started with.
pub(crate) fn run() -> ExitCode {
    let words = Words(language());
    let printed = match Arguments::parse().command {
        Command::Score { files } => score::print(&files, words),
        Command::Verify { files } => verify::print(&files, words),
        Command::Trace { file } => trace::print(&file, words),
    };
    match printed {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(REFUSED),
        // Whoever reads the output has seen enough, as `head` does after ten lines.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Indonesian where the locale is; English everywhere else, also in the locale `C` of servers.
fn language() -> Lang {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .find_map(|name| env::var(name).ok().filter(|locale| !locale.is_empty()));
    locale
        .and_then(|locale| Lang::of(&locale))
        .unwrap_or(Lang::En)
}

/// Reads a submission, or says on standard error why it is refused.
fn read_or_report(source: &Source, words: Words) -> Option<Submission> {
    let read = source.text().and_then(|text| Submission::read(&text));
    read.map_err(|problem| report(&problem, &source.name(), words))
        .ok()
}

fn report(problem: &Problem, name: &str, words: Words) {
    eprintln!(
        "{}",
        harmless(&format!("{name}: {}", problem.sentence(words)))
    );
}

/// A line without what a terminal obeys: files and their names can hold it.
fn harmless(line: &str) -> String {
    line.replace(char::is_control, "\u{fffd}")
}
