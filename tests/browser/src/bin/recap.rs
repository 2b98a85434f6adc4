//! How long the roll-up of 1,000 submissions takes in Chromium, how much memory, and how long the page
//! could not answer its user meanwhile: `cargo xtask bench`, on the page that was built before.

use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

use browser_tests::engine::Engine;
use browser_tests::failure::Outcome;
use browser_tests::patience::insist;
use browser_tests::profile::Profile;
use serde::Deserialize;
use spbe::assessment::{Answer, Assessment, Change};
use spbe::exact::Exact;
use spbe::exchange;
use spbe::instrument::{Instrument, editions};
use thirtyfour::By;
use xtask::project;
use xtask::server::Server;

const FILES: usize = 1_000;
/// Characters of each explanation, so that a file has about 30 kB.
const EXPLANATION: usize = 540;
/// The goals: seconds, and bytes of memory.
const MOST_SECONDS: f64 = 2.0;
const MOST_MEMORY: u64 = 300_000_000;

const WATCH: &str = "
    window.recap = { longest: 0 };
    new PerformanceObserver(list => {
        for (const task of list.getEntries()) recap.longest = Math.max(recap.longest, task.duration);
    }).observe({ type: 'longtask' });
    const drawn = document.querySelector(\"[data-testid='drawn']\");
    drawn.addEventListener('change', () => recap.began = performance.now(), { capture: true });
    new MutationObserver(() => {
        const rows = drawn.querySelectorAll('tbody tr').length;
        if (rows >= arguments[0] && !recap.drawn)
            requestAnimationFrame(() => setTimeout(() => recap.drawn ??= performance.now()));
    }).observe(drawn, { childList: true, subtree: true });";

/// What the page measured, in milliseconds.
#[derive(Deserialize)]
struct Measured {
    longest: f64,
    began: f64,
    drawn: f64,
}

fn main() -> ExitCode {
    let outcome = tokio::runtime::Runtime::new()
        .map_err(Into::into)
        .and_then(|runtime| runtime.block_on(measure()));
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("error: {failure}");
            ExitCode::FAILURE
        }
    }
}

async fn measure() -> Outcome {
    let folder = tempfile::tempdir()?;
    let (paths, bytes) = write_files(folder.path())?;
    let server = Server::start(&project::dist(), 0).await?;
    let profile = Profile::start(Engine::Chromium).await?;
    let web = profile.web();
    web.goto(format!("{}/#/recap", server.url())).await?;
    let input = async || Ok(web.find(By::Css("input[data-action='files']")).await?);
    let input = insist(input).await?;
    web.execute(WATCH, vec![FILES.into()]).await?;
    let process = profile.page_process().await?;
    let before = process.peak_memory()?;
    input.send_keys(paths).await?;
    let measured = async || {
        let measured = web.execute("return recap", vec![]).await?;
        Ok(serde_json::from_value::<Measured>(measured.json().clone())?)
    };
    let measured = insist(measured).await?;
    let memory = process.peak_memory()?;
    let seconds = (measured.drawn - measured.began) / 1e3;
    println!("Roll-up of {FILES} submissions, {bytes} bytes each, in Chromium:");
    println!("from choosing the files to the table   {seconds:>6.2} s   (goal {MOST_SECONDS} s)");
    println!(
        "longest task of the page's own thread  {:>6.0} ms",
        measured.longest
    );
    println!(
        "memory of the page's process           {:>6} MB  (before {} MB, goal {} MB)",
        memory / 1_000_000,
        before / 1_000_000,
        MOST_MEMORY / 1_000_000
    );
    Ok(())
}

/// Writes the submissions; their paths as a file field takes them, and the bytes of one.
fn write_files(folder: &Path) -> Outcome<(String, usize)> {
    let Some(instrument) = editions::shipped().first() else {
        return Err(std::io::Error::other("there is no edition").into());
    };
    let (mut paths, mut bytes) = (String::new(), 0);
    for number in 0..FILES {
        let text = submission(instrument, number)?;
        bytes = text.len();
        let path = folder.join(format!("{number}.json"));
        fs::write(&path, text)?;
        let line = if number == 0 { "" } else { "\n" };
        write!(paths, "{line}{}", path.display()).map_err(std::io::Error::other)?;
    }
    Ok((paths, bytes))
}

fn submission(instrument: &Instrument, number: usize) -> Outcome<String> {
    let mut assessment = Assessment::new(instrument, format!("Instansi {number}"), 2023);
    for (row, indicator) in instrument.ids().enumerate() {
        let level = i64::try_from((number * 7 + row * 3) % 5).unwrap_or_default() + 1;
        let answer = Answer {
            value: Some(Exact::whole(level)),
            explanation: "x".repeat(EXPLANATION),
            ..Answer::default()
        };
        let change = Change::SetAnswer {
            indicator: indicator.clone(),
            answer: Box::new(answer),
        };
        let applied = assessment.apply(change, instrument);
        applied.map_err(std::io::Error::other)?;
    }
    Ok(exchange::write(&assessment, instrument).map_err(std::io::Error::other)?)
}
