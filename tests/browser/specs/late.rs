//! What arrives after the first page: an answer does not wait for it, and its failure harms nothing.

use browser_tests::failure::Outcome;
use browser_tests::pages::start::Start;
use browser_tests::patience::{Containing, eventually};
use browser_tests::site::Copy;
use browser_tests::specs;
use browser_tests::tab::{Tab, button, marked};

specs![
    answer_while_the_rest_cannot_be_fetched_and_try_again,
    be_told_the_time_of_the_last_save_after_the_rest,
];

/// What the page puts off for about a second it does when `onwards()` says so.
const HELD: &str = "
    const later = window.setTimeout, held = [];
    window.setTimeout = (work, delay, ...rest) =>
        500 < delay && delay < 2000 ? held.push(work) : later(work, delay, ...rest);
    window.onwards = () => held.splice(0).forEach(work => work());";

async fn answer_while_the_rest_cannot_be_fetched_and_try_again(tab: &Tab) -> Outcome {
    let site = Copy::new()?;
    site.keep_nothing()?;
    let part = site.later_part()?;
    site.take_away(&part)?;
    let tab = &tab.on(site.serve().await?);
    let form = Start::load(tab).await?.begin("Kota Uji", 2023).await?;
    form.choose(3).await?;
    // Level 3 of indicator 1, whose weight is 1.30 of 100, and 1 to 5 for all others.
    eventually(async || form.index_card().index().await, "1,03–4,97").await?;
    form.saved().await?;
    let told = async || tab.text(marked("late-failed")).await;
    eventually(told, Containing("Isian Anda aman.")).await?;
    // One notice is enough for one page.
    assert_eq!(tab.count(marked("late-failed")).await?, 1);
    site.bring_back(&part)?;
    tab.click(button("Coba lagi")).await?;
    let failures = async || tab.count(marked("late-failed")).await;
    eventually(failures, 0).await?;
    let focused = async || {
        tab.script::<String>("return document.activeElement.id", vec![])
            .await
    };
    eventually(focused, "place".to_owned()).await?;
    form.explain("Perwal 15 Tahun 2023").await?;
    assert_eq!(form.level().await?.as_deref(), Some("3"));
    // What does not arrive is an error, which is expected here.
    tab.profile().console_errors().await.map(drop)
}

async fn be_told_the_time_of_the_last_save_after_the_rest(tab: &Tab) -> Outcome {
    tab.profile().engine().speaks_for_all()?;
    let site = Copy::with_script(HELD)?;
    let tab = &tab.on(site.serve().await?);
    let form = Start::load(tab).await?.begin("Kota Uji", 2023).await?;
    let status = async || form.save_status().await;
    eventually(status, "Tersimpan").await?;
    tab.reload().await?;
    eventually(status, "Tersimpan").await?;
    tab.script::<()>("onwards()", vec![]).await?;
    form.saved().await
}
