//! The weights as a table: part, file, bytes, bytes after brotli.

use std::fmt;

use super::{BUDGET, Transfer, Weight};
use crate::grouped::grouped;

impl fmt::Display for Transfer {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        let raw = self.first.iter().map(|file| file.raw).sum();
        row(out, "First visit", "", "bytes", "brotli")?;
        rows(out, &self.first)?;
        row(out, "total", "", &grouped(raw), &grouped(self.total()))?;
        row(out, "budget", "", "", &grouped(BUDGET))?;
        if !self.later.is_empty() {
            writeln!(out, "When needed")?;
            rows(out, &self.later)?;
        }
        Ok(())
    }
}

fn rows(out: &mut fmt::Formatter, files: &[Weight]) -> fmt::Result {
    files.iter().try_for_each(|file| {
        row(
            out,
            part(&file.name),
            &file.name,
            &grouped(file.raw),
            &grouped(file.brotli),
        )
    })
}

fn row(out: &mut fmt::Formatter, part: &str, name: &str, raw: &str, brotli: &str) -> fmt::Result {
    writeln!(out, "{part:<12} {name:<40} {raw:>11} {brotli:>11}")
}

/// What a file is to the page, by its ending.
fn part(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("wasm") => "  wasm",
        Some("js") => "  JS",
        Some("css") => "  CSS",
        Some("html") => "  HTML",
        Some("json" | "csv") => "  data",
        _ => "  other",
    }
}
