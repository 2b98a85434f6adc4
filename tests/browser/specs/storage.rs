//! A storage that is blocked, full or damaged loses nothing that can be kept.

use browser_tests::failure::Outcome;
use browser_tests::pages::frame::Frame;
use browser_tests::pages::start::Start;
use browser_tests::patience::{Containing, eventually};
use browser_tests::published::Published;
use browser_tests::site::Copy;
use browser_tests::tab::{Tab, marked};
use browser_tests::{specs, stored};
use serde_json::json;

use crate::full::goes_on_until_there_is_room;

specs![
    score_and_export_where_the_storage_is_blocked,
    be_warned_until_a_full_storage_has_room_again,
    keep_the_text_of_a_draft_that_cannot_be_read,
    be_told_that_a_draft_is_not_here,
];

const BLOCKED: &str = "
    Object.defineProperty(window, 'localStorage', {
        get() { throw new DOMException('The operation is insecure.', 'SecurityError') },
    });";

async fn score_and_export_where_the_storage_is_blocked(tab: &Tab) -> Outcome {
    let site = Copy::with_script(BLOCKED)?;
    let tab = &tab.on(site.serve().await?);
    let case = Published::case("LHE-BANDARLAMPUNG-2023")?;
    let start = Start::load(tab).await?;
    let form = start.begin(&case.agency, case.year).await?;
    form.type_through(&case.levels).await?;
    form.index_card().shows(&case).await?;
    let blocked = "Tidak dapat menyimpan di peramban ini: penyimpanan diblokir.";
    eventually(async || form.save_status().await, blocked).await?;
    let error = Frame::of(tab).save_error().await?.unwrap_or_default();
    assert!(error.contains(blocked), "{error}");
    let file = form.export().await?.text()?;
    assert!(file.contains("4309/2000"), "{file}");
    Ok(())
}

async fn be_warned_until_a_full_storage_has_room_again(tab: &Tab) -> Outcome {
    let site = Copy::with_script(stored::FULL)?;
    let tab = &tab.on(site.serve().await?);
    let form = Start::load(tab).await?.begin("Kota Uji", 2023).await?;
    form.saved().await?;

    tab.script::<()>("window.full = true", vec![]).await?;
    goes_on_until_there_is_room(tab, &form, "window.full = false").await
}

async fn keep_the_text_of_a_draft_that_cannot_be_read(tab: &Tab) -> Outcome {
    const KEY: &str = "spbe/draft/rusak";
    const CUT_OFF: &str = r#"{"format":"spbe-draft","version":1,"counter":7,"saved":"2024-"#;
    Start::load(tab).await?;
    let write = "localStorage.setItem(...arguments)";
    tab.script::<()>(write, vec![json!(KEY), json!(CUT_OFF)])
        .await?;
    let start = Start::load(tab).await?;
    let sentences = async || -> Outcome<String> { Ok(start.unreadable().await?.concat()) };
    eventually(async || Ok(sentences().await?.contains("bukan JSON")), true).await?;
    start.download_unreadable().await?;
    assert_eq!(tab.downloaded().await?.text()?, CUT_OFF);

    // Work goes on beside it, and its text stays as it is.
    let form = start.begin("Kota Uji", 2023).await?;
    tab.press("3").await?;
    form.saved().await?;
    tab.load("#/draft/rusak").await?;
    let told = async || tab.text(marked("not-shown")).await;
    eventually(told, Containing("bukan JSON")).await?;
    let read = "return localStorage.getItem(arguments[0])";
    assert_eq!(tab.script::<String>(read, vec![json!(KEY)]).await?, CUT_OFF);
    assert_eq!(Start::go(tab).await?.agencies().await?, ["Kota Uji"]);
    Ok(())
}

async fn be_told_that_a_draft_is_not_here(tab: &Tab) -> Outcome {
    tab.load("#/draft/tidak-ada/3").await?;
    let told = async || tab.text(marked("not-shown")).await;
    eventually(told, "Draf ini tidak ada di peramban ini.").await?;
    Start::go(tab).await.map(drop)
}
