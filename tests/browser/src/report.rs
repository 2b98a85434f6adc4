//! What came of the specs in each engine, as a table, what could not be tried, and what passed only when
//! it was asked again.

use std::fmt;
use std::time::Duration;

use libtest_mimic::Conclusion;

use crate::engine::Engine;

/// Most specs of an engine that may pass only when asked again: of 136, a slow machine makes one or two
/// miss a moment; a calculator that works every other time makes many.
const MOST_UNSTEADY: usize = 3;

/// The table.
#[derive(Default)]
pub struct Report {
    rows: Vec<Row>,
}

struct Row {
    engine: Engine,
    conclusion: Conclusion,
    time: Duration,
    notes: Notes,
}

/// What is noted about the specs in an engine beside their outcomes.
#[derive(Clone, Default)]
pub struct Notes {
    /// What could not be tried.
    pub skipped: Vec<Skipped>,
    /// What failed, and passed when a new browser was asked.
    pub unsteady: Vec<&'static str>,
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
    pub fn add(&mut self, engine: Engine, conclusion: Conclusion, time: Duration, notes: Notes) {
        self.rows.push(Row {
            engine,
            conclusion,
            time,
            notes,
        });
    }

    /// Has no spec failed in any engine, and have nearly all passed at once?
    pub fn is_good(&self) -> bool {
        let is_good =
            |row: &Row| !row.conclusion.has_failed() && row.notes.unsteady.len() <= MOST_UNSTEADY;
        self.rows.iter().all(is_good)
    }
}

impl fmt::Display for Report {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        writeln!(
            out,
            "{:<10}{:>8}{:>8}{:>9}{:>10}{:>10}",
            "engine", "passed", "failed", "skipped", "unsteady", "seconds"
        )?;
        for row in &self.rows {
            let it = &row.conclusion;
            writeln!(
                out,
                "{:<10}{:>8}{:>8}{:>9}{:>10}{:>10.0}",
                row.engine.name(),
                it.num_passed,
                it.num_failed,
                it.num_ignored,
                row.notes.unsteady.len(),
                row.time.as_secs_f64()
            )?;
        }
        for Row { engine, notes, .. } in &self.rows {
            let engine = engine.name();
            for Skipped { spec, reason } in &notes.skipped {
                writeln!(out, "skipped in {engine}: {spec}: {reason}")?;
            }
            for spec in &notes.unsteady {
                writeln!(
                    out,
                    "unsteady in {engine}: {spec}: passed when asked again, see above"
                )?;
            }
            if notes.unsteady.len() > MOST_UNSTEADY {
                writeln!(
                    out,
                    "too many in {engine}: at most {MOST_UNSTEADY} may be unsteady"
                )?;
            }
        }
        Ok(())
    }
}
