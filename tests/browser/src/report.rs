//! What came of the specs in each engine, as a table, and what could not be tried.

use std::fmt;
use std::time::Duration;

use libtest_mimic::Conclusion;

use crate::engine::Engine;

/// The table.
#[derive(Default)]
pub struct Report {
    rows: Vec<Row>,
}

struct Row {
    engine: Engine,
    conclusion: Conclusion,
    time: Duration,
    skipped: Vec<Skipped>,
}

/// A spec that an engine's driver cannot run.
#[derive(Clone)]
pub struct Skipped {
    /// The spec.
    pub spec: &'static str,
    /// Why it was skipped.
    pub reason: &'static str,
}

impl Report {
    /// Adds what came of the specs in an engine.
    pub fn add(
        &mut self,
        engine: Engine,
        conclusion: Conclusion,
        time: Duration,
        skipped: Vec<Skipped>,
    ) {
        self.rows.push(Row {
            engine,
            conclusion,
            time,
            skipped,
        });
    }

    /// Has no spec failed in any engine?
    pub fn is_good(&self) -> bool {
        self.rows.iter().all(|row| !row.conclusion.has_failed())
    }
}

impl fmt::Display for Report {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        writeln!(
            out,
            "{:<10}{:>8}{:>8}{:>9}{:>10}",
            "engine", "passed", "failed", "skipped", "seconds"
        )?;
        for row in &self.rows {
            let it = &row.conclusion;
            writeln!(
                out,
                "{:<10}{:>8}{:>8}{:>9}{:>10.0}",
                row.engine.name(),
                it.num_passed,
                it.num_failed,
                it.num_ignored,
                row.time.as_secs_f64()
            )?;
        }
        for row in &self.rows {
            for Skipped { spec, reason } in &row.skipped {
                writeln!(out, "skipped in {}: {spec}: {reason}", row.engine.name())?;
            }
        }
        Ok(())
    }
}
