//! Where the program cannot run there is a sentence, and the drafts can still be saved.

use browser_tests::failure::Outcome;
use browser_tests::pages::rescue::Rescue;
use browser_tests::pages::start::Start;
use browser_tests::site::{Copy, Site};
use browser_tests::specs;
use browser_tests::tab::Tab;

specs![
    save_the_drafts_in_a_browser_without_webassembly,
    save_the_drafts_when_the_program_does_not_arrive,
];

async fn save_the_drafts_in_a_browser_without_webassembly(tab: &Tab) -> Outcome {
    let site = Copy::new()?;
    site.keep_nothing()?;
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
    site.keep_nothing()?;
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
    let file = rescue.download_all().await?;
    let elsewhere = &tab.on(Site::built().await?);
    let backup = Start::load(elsewhere)
        .await?
        .open_backup(&file.path())
        .await?;
    assert_eq!(backup.fates().await?, ["ditambahkan"]);
    let form = backup.restore().await?.open_draft("Kota Uji").await?;
    assert_eq!(form.explanation().await?, "Jangan hilang");
    Ok(())
}
