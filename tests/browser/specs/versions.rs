//! Drafts of the release before come over whole, and those of a newer one are left alone.

use browser_tests::failure::Outcome;
use browser_tests::pages::form::Form;
use browser_tests::pages::frame::Frame;
use browser_tests::pages::start::Start;
use browser_tests::patience::{Containing, eventually};
use browser_tests::site::Copy;
use browser_tests::tab::Tab;
use browser_tests::{specs, stored};
use serde_json::json;

specs![
    go_on_with_a_draft_of_release_0_1,
    only_look_at_a_draft_that_a_newer_calculator_has_saved,
    be_asked_to_reload_when_a_newer_calculator_is_in_use,
];

async fn go_on_with_a_draft_of_release_0_1(tab: &Tab) -> Outcome {
    const KEY: &str = "spbe/draft/19a3f0c2b71-2f1";
    const DRAFT: &str = include_str!("../../golden/drafts/v1-spbe-2020.json");
    const EXPORT: &str = include_str!("../../golden/drafts/v1-spbe-2020.export.json");
    let draft = DRAFT.trim_end();
    Start::load(tab).await?;
    stored::put(tab, KEY, draft).await?;
    let start = Start::load(tab).await?;
    let form = start.open_draft("Kota Bandar Lampung").await?;
    assert_eq!(form.export().await?.text()?, EXPORT);
    tab.reload().await?;
    Form::shown(tab).await?;
    let kept = stored::all(tab).await?;
    assert_eq!(kept.get(KEY).map(String::as_str), Some(draft));

    let before = form.index_card().progress().await?;
    tab.press("5").await?;
    let now = async || Ok(form.index_card().progress().await? != before);
    eventually(now, true).await?;
    let progress = form.index_card().progress().await?;
    let gone = async || Ok(!stored::all(tab).await?.contains_key(KEY));
    eventually(gone, true).await?;
    tab.reload().await?;
    let there = async || form.index_card().progress().await;
    eventually(there, progress).await
}

async fn only_look_at_a_draft_that_a_newer_calculator_has_saved(tab: &Tab) -> Outcome {
    const NEWER: &str = r#"{"format":"spbe-draft","version":3,"counter":99,"entries":{}}"#;
    let form = Start::load(tab).await?.begin("Kota Uji", 2023).await?;
    tab.press("2").await?;
    form.saved().await?;
    let [_, older] = stored::slots(tab).await?;
    stored::put(tab, &older, NEWER).await?;
    tab.reload().await?;
    let form = Form::shown(tab).await?;
    let refusal = "Draf ini telah disimpan oleh versi kalkulator yang lebih baru.";
    eventually(async || form.access().refusal().await, Containing(refusal)).await?;
    assert_eq!(form.save_status().await?, "Hanya dapat dilihat");
    assert_eq!(form.level().await?.as_deref(), Some("2"));

    let before = stored::all(tab).await?;
    tab.press("4").await?;
    form.choose(5).await?;
    form.explain("Tidak boleh tersimpan.").await?;
    form.paste_explanation("Tidak boleh tersimpan.").await?;
    tab.press_with_control('z').await?;
    // Leaving saves at once whatever waits for it.
    tab.reload().await?;
    Form::shown(tab).await?;
    assert_eq!(stored::all(tab).await?, before);
    assert_eq!(form.level().await?.as_deref(), Some("2"));
    Ok(())
}

/// Nothing is saved by itself after a while, only where something asks for it.
const NOT_BY_ITSELF: &str = "
    const later = window.setTimeout;
    window.setTimeout = (work, delay, ...rest) =>
        100 < delay && delay < 300 ? 0 : later(work, delay, ...rest);";
/// The other tab signs as the next version when it is told to.
const SIGN_WHEN_TOLD: &str = "
    new BroadcastChannel('update').onmessage = () => localStorage.setItem('spbe/version', '3');";
const TYPE_AND_TELL: &str = "
    const field = document.getElementById('explanation');
    field.value = arguments[0];
    field.dispatchEvent(new Event('input', { bubbles: true }));
    new BroadcastChannel('update').postMessage('');";

async fn be_asked_to_reload_when_a_newer_calculator_is_in_use(tab: &Tab) -> Outcome {
    let site = Copy::with_script(NOT_BY_ITSELF)?;
    let tab = &tab.on(site.serve().await?);
    let newer = tab.second().await?;
    newer.load("#/help").await?;
    newer.script::<()>(SIGN_WHEN_TOLD, vec![]).await?;
    let form = Start::load(tab).await?.begin("Kota Uji", 2023).await?;
    form.saved().await?;
    let typed = json!("Diketik sebelum pembaruan.");
    tab.script::<()>(TYPE_AND_TELL, vec![typed]).await?;
    let told = Containing("Tab ini tidak menulis lagi; muat ulang halaman");
    eventually(async || Frame::of(tab).newer_program().await, told).await?;
    stored::slots(tab).await?;

    let before = stored::all(tab).await?;
    tab.press("4").await?;
    form.choose(5).await?;
    form.paste_explanation("Tidak boleh tersimpan.").await?;
    Frame::of(tab).load_newer_program().await?;
    let kept = async || form.explanation().await;
    eventually(kept, "Diketik sebelum pembaruan.").await?;
    assert_eq!(stored::all(tab).await?, before);
    assert_eq!(form.level().await?, None);
    Ok(())
}
