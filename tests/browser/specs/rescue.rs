//! Where the program cannot run there is a sentence, and the drafts can still be saved.

use browser_tests::failure::Outcome;
use browser_tests::pages::rescue::Rescue;
use browser_tests::pages::start::Start;
use browser_tests::site::Copy;
use browser_tests::specs;
use browser_tests::tab::Tab;
use serde_json::Value;

specs![
    save_the_drafts_in_a_browser_without_webassembly,
    save_the_drafts_when_the_program_does_not_arrive,
];

async fn save_the_drafts_in_a_browser_without_webassembly(tab: &Tab) -> Outcome {
    let site = Copy::new()?;
    let tab = &tab.on(site.serve().await?);
    begin_a_draft(tab).await?;
    site.run_first("delete window.WebAssembly")?;
    tab.reload().await?;
    the_draft_can_be_saved(tab).await?;
    // Whatever the page tried, its failure is expected here.
    tab.profile().console_errors().await.map(drop)
}

async fn save_the_drafts_when_the_program_does_not_arrive(tab: &Tab) -> Outcome {
    let site = Copy::new()?;
    let tab = &tab.on(site.serve().await?);
    begin_a_draft(tab).await?;
    site.remove_program()?;
    tab.reload().await?;
    the_draft_can_be_saved(tab).await?;
    // What does not arrive is an error, which is expected here.
    tab.profile().console_errors().await.map(drop)
}

async fn begin_a_draft(tab: &Tab) -> Outcome {
    let form = Start::load(tab).await?.begin("Kota Uji", 2023).await?;
    form.explain("Jangan hilang").await?;
    form.saved().await
}

async fn the_draft_can_be_saved(tab: &Tab) -> Outcome {
    let rescue = Rescue::shown(tab).await?;
    let text = rescue.text().await?;
    assert!(text.contains("Kalkulator tidak dapat berjalan"), "{text}");
    assert!(
        text.contains("Isian yang sudah tersimpan masih ada di peramban ini."),
        "{text}"
    );
    let file: Value = serde_json::from_str(&rescue.download_all().await?.text()?)?;
    let mut drafts = file["stored"].as_object().unwrap().iter();
    let draft = drafts
        .find(|(key, _)| key.starts_with("spbe/draft/"))
        .unwrap()
        .1;
    let draft: Value = serde_json::from_str(draft.as_str().unwrap())?;
    assert_eq!(draft["assessment"]["agency"], "Kota Uji");
    assert_eq!(
        draft["assessment"]["answers"][0]["explanation"],
        "Jangan hilang"
    );
    Ok(())
}
