//! How much memory thousands of edits leave behind.

use browser_tests::failure::{Failure, Outcome};
use browser_tests::program_memory::{BYTES, NOTED};
use serde_json::json;

use crate::browser::Browser;
use crate::pages::Page;

const SCRIPT: &str = include_str!("scripts/edits.js");
/// Edits on each question in a row, as `edits.js` has them.
const IN_A_ROW: usize = 10;
/// Edits that are waited for at once: a driver gives a script half a minute.
const AT_ONCE: usize = 250;

/// Bytes that are in use.
#[derive(Clone, Copy)]
pub(crate) struct Heap {
    /// In JavaScript, after what nothing refers to was collected.
    pub(crate) script: f64,
    /// In WebAssembly, which gives nothing back: the most that it has needed.
    pub(crate) program: f64,
}

impl Heap {
    pub(crate) fn total(self) -> f64 {
        self.script + self.program
    }
}

/// The heap of each page after every question was edited once, and after `edits` more.
pub(crate) async fn measure(
    pages: &[Page],
    rows: usize,
    edits: usize,
) -> Outcome<Vec<(Heap, Heap)>> {
    let mut measured = Vec::new();
    for page in pages {
        let browser = Browser::open(page, &[NOTED, SCRIPT].concat(), false).await?;
        let first = rows * IN_A_ROW;
        edit(&browser, rows, 0, first).await?;
        let before = look(&browser).await?;
        edit(&browser, rows, first, first + edits).await?;
        measured.push((before, look(&browser).await?));
    }
    Ok(measured)
}

async fn edit(browser: &Browser, rows: usize, from: usize, to: usize) -> Outcome {
    for from in (from..to).step_by(AT_ONCE) {
        let to = to.min(from + AT_ONCE);
        let edit = "edit(arguments[0], arguments[1], arguments[2])";
        let values = vec![json!(rows), json!(from), json!(to)];
        browser.result::<()>(edit, values).await?;
    }
    Ok(())
}

async fn look(browser: &Browser) -> Outcome<Heap> {
    let program = browser.result(BYTES, vec![]).await?;
    let collect = "HeapProfiler.collectGarbage";
    browser.tell(collect, json!({})).await?;
    let ask = "Runtime.getHeapUsage";
    let said = browser.tell(ask, json!({})).await?;
    let script = said["usedSize"].as_f64();
    let script = script.ok_or_else(|| Failure::Answer {
        question: ask,
        answer: said.to_string(),
    })?;
    Ok(Heap { script, program })
}
