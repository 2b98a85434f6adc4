//! Runs checks one after the other, shows their output as it comes, times and counts them.

use std::error::Error;
use std::io::{self, BufRead, BufReader, Write};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use duct::Expression;

use crate::duration;
use crate::explain::explain;
use crate::tally::Tally;

/// What ran so far.
#[derive(Default)]
pub(super) struct Runner {
    finished: Vec<Check>,
}

struct Check {
    name: &'static str,
    tally: Tally,
    time: Duration,
}

impl Runner {
    /// A step that passes or fails as a whole; what it makes when it passes.
    pub(super) fn check<T, E: Error>(
        &mut self,
        name: &'static str,
        step: impl FnOnce() -> Result<T, E>,
    ) -> Option<T> {
        self.timed(name, || match step() {
            Ok(made) => (Tally::PASSED, Some(made)),
            Err(error) => {
                println!("{}", explain(&error));
                (Tally::FAILED, None)
            }
        })
    }

    /// A command that passes when it ends well.
    pub(super) fn command(&mut self, name: &'static str, command: &Expression) {
        self.check(name, || command.run());
    }

    /// A command that runs tests and prints their results as cargo's test programs do.
    pub(super) fn tests(&mut self, name: &'static str, command: &Expression) {
        self.timed(name, || match count(command) {
            Ok(tally) => (tally, ()),
            Err(error) => {
                println!("{}", explain(&error));
                (Tally::FAILED, ())
            }
        });
    }

    /// Prints every check with its time; the last line is the sum.
    pub(super) fn conclude(self) -> ExitCode {
        let mut sum = Tally::default();
        println!();
        for Check { name, tally, time } in self.finished {
            println!(
                "{name:<16} {:>24}   {:>6}",
                tally.to_string(),
                duration::in_words(time)
            );
            sum += tally;
        }
        println!("{sum}");
        if sum.failed == 0 {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        }
    }

    fn timed<T>(&mut self, name: &'static str, step: impl FnOnce() -> (Tally, T)) -> T {
        println!("\n== {name}");
        let start = Instant::now();
        let (tally, made) = step();
        let time = start.elapsed();
        println!("== {name}: {tally}, {}", duration::in_words(time));
        self.finished.push(Check { name, tally, time });
        made
    }
}

/// Passes the output on line by line and adds up its results. A command that fails without a
/// failed test, for example because it does not compile, is one failure.
fn count(command: &Expression) -> io::Result<Tally> {
    let output = command.unchecked().reader()?;
    let mut lines = BufReader::new(&output);
    let mut tally = Tally::default();
    let mut line = Vec::new();
    while lines.read_until(b'\n', &mut line)? > 0 {
        io::stdout().write_all(&line)?;
        tally += Tally::of_line(&String::from_utf8_lossy(&line));
        line.clear();
    }
    let ended_well = output
        .try_wait()?
        .is_some_and(|ended| ended.status.success());
    if !ended_well && tally.failed == 0 {
        tally += Tally::FAILED;
    }
    Ok(tally)
}
