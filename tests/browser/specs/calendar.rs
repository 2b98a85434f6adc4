//! Dates, what is due until then, and corrections after the submission.

use browser_tests::complete;
use browser_tests::failure::Outcome;
use browser_tests::pages::calendar::CalendarPage;
use browser_tests::pages::start::Start;
use browser_tests::patience::{Containing, eventually};
use browser_tests::specs;
use browser_tests::tab::{Tab, link};
use thirtyfour::By;

specs![
    set_a_date_and_see_what_is_due,
    give_a_reason_for_a_correction_after_the_submission,
    record_one_correction_and_keep_what_is_typed_elsewhere,
];

async fn set_a_date_and_see_what_is_due(tab: &Tab) -> Outcome {
    let form = Start::load(tab).await?.begin("Kota Uji", 2023).await?;
    tab.press("3").await?;
    form.saved().await?;
    let page = CalendarPage::open(tab).await?;
    page.add("Isian", "2020-08-02", "2020-08-01").await?;
    eventually(
        async || page.refusal().await,
        Containing("Isian: mulai 2 Agustus 2020, padahal berakhir 1 Agustus 2020."),
    )
    .await?;
    page.add("Isian", "", "2020-08-01").await?;
    eventually(async || page.dates().await, vec!["Isian".to_owned()]).await?;
    // One indicator has a level and lacks the rest, 46 have none; the day is long past.
    let due = page.due("").await?;
    assert!(due.contains("46: 2, 3,") && due.contains("1: 1"), "{due}");
    assert!(
        due.contains("1 Agustus 2020") && due.contains("lewat"),
        "{due}"
    );

    page.undo().await?;
    eventually(async || Ok(page.dates().await?.len()), 0).await?;
    tab.click(By::Css("[data-testid='due'] a[href$='/46']"))
        .await?;
    eventually(async || form.number().await, "46").await
}

async fn give_a_reason_for_a_correction_after_the_submission(tab: &Tab) -> Outcome {
    let form = complete::draft_of(tab, "LHE-BANDARLAMPUNG-2023").await?;
    let page = CalendarPage::open(tab).await?;
    page.submit().await?;
    eventually(
        async || page.submitted().await,
        Containing("Ditandai sudah diserahkan pada"),
    )
    .await?;
    tab.click(link("Formulir")).await?;
    eventually(async || form.number().await, "1").await?;
    // Row 1 has level 1.
    form.choose(3).await?;
    form.saved().await?;

    let page = CalendarPage::open(tab).await?;
    let changes = async || Ok(page.changes().await?.concat());
    eventually(changes, Containing("tingkat 1 menjadi 3")).await?;
    page.correct("1", " ").await?;
    eventually(async || page.refusal().await, Containing("Tulis alasan")).await?;
    page.correct("1", "Bukti terlewat.").await?;
    let history = async || Ok(page.history().await?.concat());
    eventually(history, Containing("Bukti terlewat.")).await?;
    eventually(changes, String::new()).await?;
    let table = page.download_history().await?.text()?;
    assert!(table.contains(";1;3;Bukti terlewat."), "{table}");

    page.undo().await?;
    eventually(changes, Containing("tingkat 1 menjadi 3")).await?;
    page.correct("1", "Bukti ditemukan.").await?;
    eventually(history, Containing("Bukti ditemukan.")).await?;
    form.saved().await?;
    tab.reload().await?;
    let page = CalendarPage::shown(tab).await?;
    assert!(page.history().await?.concat().contains("Bukti ditemukan."));
    Ok(())
}

async fn record_one_correction_and_keep_what_is_typed_elsewhere(tab: &Tab) -> Outcome {
    let form = complete::draft_of(tab, "LHE-BANDARLAMPUNG-2023").await?;
    let page = CalendarPage::open(tab).await?;
    page.submit().await?;
    eventually(
        async || page.submitted().await,
        Containing("Ditandai sudah diserahkan pada"),
    )
    .await?;
    tab.click(link("Formulir")).await?;
    eventually(async || form.number().await, "1").await?;
    // Rows 1 and 2 have level 1.
    form.choose(3).await?;
    form.next().await?;
    eventually(async || form.number().await, "2").await?;
    form.choose(3).await?;
    form.saved().await?;

    let page = CalendarPage::open(tab).await?;
    let begun = ["Interviu".to_owned(), "2099-09-30".to_owned()];
    page.begin(&begun[0], &begun[1]).await?;
    page.give_reason("2", "Peta rencana baru.").await?;
    page.correct("1", "Bukti terlewat.").await?;
    let history = async || Ok(page.history().await?.concat());
    eventually(history, Containing("Bukti terlewat.")).await?;
    assert_eq!(page.reason("2").await?, "Peta rencana baru.");
    assert_eq!(page.begun().await?, begun);

    // What has been taken does not stay in its form.
    tab.click(By::Id("save-date")).await?;
    eventually(async || page.dates().await, vec![begun[0].clone()]).await?;
    assert_eq!(page.begun().await?, ["", ""]);
    assert_eq!(page.reason("2").await?, "Peta rencana baru.");
    Ok(())
}
