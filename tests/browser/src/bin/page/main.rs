//! How fast the built page is on a slow machine and a slow line, and what it keeps in memory, beside the
//! same questionnaire as a plain JavaScript page and, where it is given, a former release:
//! `cargo xtask bench`. `docs/performance.md` says how each figure is measured.

mod browser;
mod clicks;
mod draft;
mod figures;
mod heap;
mod loading;
mod pages;

use std::path::PathBuf;
use std::process::ExitCode;

use browser_tests::failure::Outcome;
use spbe::instrument::editions;

use figures::Samples;
use pages::Page;

const LOADS: usize = 7;
const EDITS: usize = 5_000;
/// The goals: times the plain page, and per cent of growth.
const PAINTED: f64 = 1.3;
const ANSWERED: f64 = 2.5;
const CLICKED: f64 = 1.5;
const GROWN: f64 = 10.0;

fn main() -> ExitCode {
    let beside = std::env::args_os().nth(1).map(PathBuf::from);
    let outcome = tokio::runtime::Runtime::new()
        .map_err(Into::into)
        .and_then(|runtime| runtime.block_on(measure(beside)));
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("error: {failure}");
            ExitCode::FAILURE
        }
    }
}

async fn measure(beside: Option<PathBuf>) -> Outcome {
    let Some(instrument) = editions::of_year(2023) else {
        return Err(std::io::Error::other("there is no edition of 2023").into());
    };
    let rows = instrument.rows().len();
    let folder = tempfile::tempdir()?;
    let pages = pages::all(instrument, folder.path(), beside.as_deref())?;

    println!(
        "In Chromium, processor 4 × slower, 1.6 Mbit/s, 150 ms, nothing in the cache, {LOADS} loads in turns:"
    );
    let loading = loading::measure(&pages, LOADS).await?;
    let painted = loading.iter().map(|loading| &loading.painted);
    print("first paint", PAINTED, &pages, painted);
    let answered = loading.iter().map(|loading| &loading.answered);
    print("first answer possible", ANSWERED, &pages, answered);

    let clicks = clicks::measure(&pages, rows).await?;
    let title = format!(
        "click to painted index, {} clicks, processor 4 × slower",
        rows * clicks::CLICKS
    );
    print(&title, CLICKED, &pages, clicks.iter());

    println!("memory after {EDITS} edits, in MB: JavaScript + WebAssembly");
    let heaps = heap::measure(&pages, rows, EDITS).await?;
    for (page, (before, after)) in pages.iter().zip(heaps) {
        println!(
            "  {:<16} {:.2} + {:.2} before, {:.2} + {:.2} after   {:+.1} %  (goal {GROWN} %)",
            page.name,
            before.script / 1e6,
            before.program / 1e6,
            after.script / 1e6,
            after.program / 1e6,
            (after.total() / before.total() - 1.0) * 100.0,
        );
    }
    Ok(())
}

fn print<'a>(
    title: &str,
    goal: f64,
    pages: &'a [Page],
    samples: impl Iterator<Item = &'a Samples>,
) {
    let names = pages.iter().map(|page| page.name);
    let pages: Vec<_> = names.zip(samples).collect();
    figures::print(title, goal, &pages);
}
