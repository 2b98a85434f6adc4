//! What is in the single file as a table: part, bytes, bytes inside the file.

use std::fmt;

use super::{BUDGET, NAME, Single};
use crate::grouped::grouped;

impl fmt::Display for Single {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        let mut row = |name: &str, raw: &str, inside: &str| {
            writeln!(out, "{name:<53} {raw:>11} {inside:>11}")
        };
        row("Single file", "bytes", "inside")?;
        for part in &self.parts {
            let name = format!("  {}", part.name);
            row(&name, &grouped(part.size), &grouped(part.block().len()))?;
        }
        let parts: usize = self.parts.iter().map(|part| part.block().len()).sum();
        row(
            "  page, styles and scripts",
            "",
            &grouped(self.html.len() - parts),
        )?;
        row(NAME, "", &grouped(self.html.len()))?;
        row("budget", "", &grouped(BUDGET))
    }
}
