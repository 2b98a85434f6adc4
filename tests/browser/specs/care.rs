//! Drafts that exist nowhere but in this browser are spoken of.

use browser_tests::clock::{copy_with_clock, set_forward};
use browser_tests::failure::Outcome;
use browser_tests::pages::start::Start;
use browser_tests::patience::eventually;
use browser_tests::specs;
use browser_tests::tab::Tab;

specs![
    be_reminded_of_a_draft_that_was_not_downloaded_for_a_week,
    be_reminded_no_more_after_a_backup,
];

const DAY: u32 = 24 * 60;

async fn be_reminded_of_a_draft_that_was_not_downloaded_for_a_week(tab: &Tab) -> Outcome {
    let site = copy_with_clock()?;
    let tab = &tab.on(site.serve().await?);
    let form = Start::load(tab).await?.begin("Kota Uji", 2023).await?;
    form.saved().await?;
    set_forward(tab, 6 * DAY).await?;
    let start = Start::go(tab).await?;
    eventually(async || start.waiting().await, ["6 hari"]).await?;
    assert_eq!(start.reminder().await?, "");

    let form = start.open_draft("Kota Uji").await?;
    set_forward(tab, 2 * DAY).await?;
    tab.press("3").await?;
    form.saved().await?;
    Start::go(tab).await?;
    let reminder = "1 draf memuat perubahan yang belum diunduh, sampai 8 hari.";
    eventually(async || start.reminder().await, reminder).await?;

    start.open_draft("Kota Uji").await?.export().await?;
    Start::go(tab).await?;
    eventually(async || start.waiting().await, ["–"]).await?;
    assert_eq!(start.reminder().await?, "");
    start.open_draft("Kota Uji").await?;
    tab.press("4").await?;
    form.saved().await?;
    Start::go(tab).await?;
    eventually(async || start.waiting().await, ["sejak hari ini"]).await
}

async fn be_reminded_no_more_after_a_backup(tab: &Tab) -> Outcome {
    let site = copy_with_clock()?;
    let tab = &tab.on(site.serve().await?);
    for agency in ["Kota Satu", "Kota Dua"] {
        let form = Start::load(tab).await?.begin(agency, 2023).await?;
        form.saved().await?;
    }
    set_forward(tab, 30 * DAY).await?;
    let start = Start::go(tab).await?;
    let reminder = "2 draf memuat perubahan yang belum diunduh, sampai 30 hari.";
    eventually(async || start.reminder().await, reminder).await?;
    start.storage().back_up().await?;
    eventually(async || start.reminder().await, "").await?;
    assert_eq!(start.waiting().await?, ["–", "–"]);
    Ok(())
}
