//! A screen without a monitor, for an engine that draws on nothing else.

use std::io::{self, BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use crate::failure::Outcome;

/// Larger than any window of the specs.
const SIZE: &str = "1920x1200x24";

/// A running Xvfb on a display that was free; ends when it is dropped.
pub(crate) struct Screen {
    process: Child,
    display: String,
}

impl Screen {
    /// Starts it and waits until it has found a free display.
    pub(crate) fn start(program: &Path) -> Outcome<Self> {
        let mut process = Command::new(program)
            .args(["-displayfd", "1", "-nolisten", "tcp", "-screen", "0", SIZE])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let mut number = String::new();
        if let Some(output) = process.stdout.take() {
            BufReader::new(output).read_line(&mut number)?;
        }
        let display = format!(":{}", number.trim());
        let screen = Self { process, display };
        if number.is_empty() {
            return Err(io::Error::other("Xvfb ended before it had found a free display").into());
        }
        Ok(screen)
    }

    /// What programs that draw on it find in `DISPLAY`.
    pub(crate) fn display(&self) -> &str {
        &self.display
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        // Both fail only when it has ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
