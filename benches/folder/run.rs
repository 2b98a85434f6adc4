//! A program that reads many files: how long it takes, and how much memory.

use std::fs;
use std::io;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// How often the system is asked for the memory of the program.
const INTERVAL: Duration = Duration::from_millis(2);

/// What was measured.
pub(crate) struct Run {
    pub(crate) seconds: f64,
    /// The most memory that it has had, in kB of 1,024 bytes; `None` where the system does not say.
    pub(crate) peak: Option<u64>,
}

/// Runs a program to its end. What it prints is thrown away.
pub(crate) fn run(command: &mut Command) -> io::Result<Run> {
    let start = Instant::now();
    let mut child = command.stdout(Stdio::null()).spawn()?;
    let mut peak = None;
    let status = loop {
        if let Some(status) = child.try_wait()? {
            break status;
        }
        peak = peak.max(peak_memory(&child));
        thread::sleep(INTERVAL);
    };
    let seconds = start.elapsed().as_secs_f64();
    if status.success() {
        Ok(Run { seconds, peak })
    } else {
        Err(io::Error::other(format!("{command:?}: {status}")))
    }
}

fn peak_memory(child: &Child) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{}/status", child.id())).ok()?;
    let peak = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    peak.trim().strip_suffix(" kB")?.parse().ok()
}
