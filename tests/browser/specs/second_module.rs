//! The second module arrives when it is needed, and its failure harms nothing.

use browser_tests::failure::Outcome;
use browser_tests::pages::drawn::Drawn;
use browser_tests::pages::start::Start;
use browser_tests::patience::{Containing, eventually};
use browser_tests::site::Copy;
use browser_tests::specs;
use browser_tests::tab::{Tab, button, marked};

specs![be_told_that_a_part_cannot_be_loaded_and_try_again,];

async fn be_told_that_a_part_cannot_be_loaded_and_try_again(tab: &Tab) -> Outcome {
    for part in ["worker-start.js", "worker.js", "worker_bg.wasm"] {
        let site = Copy::new()?;
        site.take_away(part)?;
        let tab = &tab.on(site.serve().await?);
        Start::load(tab).await?;
        tab.load("#/recap").await?;
        let told = async || tab.text(marked("drawn-failed")).await;
        eventually(told, Containing("Isian Anda aman.")).await?;
        site.bring_back(part)?;
        tab.click(button("Coba lagi")).await?;
        let failures = async || tab.count(marked("drawn-failed")).await;
        eventually(failures, 0).await?;
        Drawn::shown(tab).await?;
    }
    // What does not arrive is an error, which is expected here.
    tab.profile().console_errors().await.map(drop)
}
