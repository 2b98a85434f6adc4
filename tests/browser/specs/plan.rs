//! The cheapest steps to the next predicate, what comes out if, and the stage Target made of it.

use browser_tests::failure::Outcome;
use browser_tests::pages::plan::PlanPage;
use browser_tests::pages::role::RoleChoice;
use browser_tests::pages::stages::{Column, StagesPage};
use browser_tests::pages::start::Start;
use browser_tests::patience::{Containing, eventually};
use browser_tests::specs;
use browser_tests::tab::Tab;

specs![
    plan_the_cheapest_steps_and_save_them_as_the_target,
    suppose_levels_and_see_what_is_not_taken_in,
];

/// A plan from level 2 everywhere. Since 2024 Baik begins at 2.6.
async fn from_level_2(tab: &Tab) -> Outcome<PlanPage<'_>> {
    let form = Start::load(tab).await?.begin("Kota Uji", 2024).await?;
    form.type_through(&[2; 47]).await?;
    form.saved().await?;
    PlanPage::open(tab).await
}

/// The six indicators of 3.00 % can rise by 18 levels of 0.03, ten others weigh 2.75 %: 0.54 + 3 · 0.0275 is
/// 0.6225. Without indicator 47 it is 0.45 + 6 · 0.0275, which is 0.615.
async fn plan_the_cheapest_steps_and_save_them_as_the_target(tab: &Tab) -> Outcome {
    let page = from_level_2(tab).await?;
    let planned = async || page.planned().await;
    eventually(
        planned,
        "Rencana: biaya 21, indeks 2,62 (2,6225), Baik.".to_owned(),
    )
    .await?;
    page.unfold(7).await?;
    page.set_cost("47", "9").await?;
    eventually(
        planned,
        "Rencana: biaya 21, indeks 2,62 (2,615), Baik.".to_owned(),
    )
    .await?;
    assert_eq!(page.index().await?, "2,62 (2,615), Baik");
    let steps = page.steps().await?;
    assert!(!steps.iter().any(|row| row.starts_with("47.")), "{steps:?}");

    page.fill().await?;
    let filled = "Andaikan: indeks 2,62 (2,615), Baik, beda +0,615 poin.";
    eventually(async || page.supposed().await, filled.to_owned()).await?;
    page.save().await?;
    eventually(
        async || page.refusal().await,
        Containing("Pilih peran Anda dahulu"),
    )
    .await?;
    RoleChoice::of(tab).choose("responsible").await?;
    page.save().await?;
    let followed = async || page.followed().await;
    eventually(followed, Containing("dari 47 indikator")).await?;
    // What is supposed stays with the draft.
    assert_eq!(page.supposed().await?, filled);
    let stages = StagesPage::open(tab).await?;
    eventually(
        async || stages.index(Column::Target).await,
        Containing("2,62"),
    )
    .await?;

    let page = PlanPage::open(tab).await?;
    let plan = page.download().await?.text()?;
    assert!(plan.contains("\"index\": \"523/200\""), "{plan}");
    page.undo().await?;
    let followed = async || page.followed().await;
    eventually(followed, Containing("Belum ada tahap Target")).await
}

async fn suppose_levels_and_see_what_is_not_taken_in(tab: &Tab) -> Outcome {
    let page = from_level_2(tab).await?;
    page.unfold(7).await?;
    page.suppose("47", 5).await?;
    let supposed = async || page.supposed().await;
    eventually(supposed, Containing("beda +0,09 poin")).await?;
    page.set_cost("47", "1001").await?;
    eventually(
        async || page.fault("47").await,
        Containing("biaya tertulis “1001”; yang boleh bilangan bulat 1 sampai 1000."),
    )
    .await?;
    page.clear().await?;
    eventually(supposed, Containing("beda 0 poin")).await
}
