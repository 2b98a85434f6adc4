//! The cheapest steps to the next predicate, what comes out if, and the stage Target made of it.

use browser_tests::failure::Outcome;
use browser_tests::pages::frame::Frame;
use browser_tests::pages::plan::PlanPage;
use browser_tests::pages::role::RoleChoice;
use browser_tests::pages::stages::{Column, StagesPage};
use browser_tests::pages::start::Start;
use browser_tests::patience::{Containing, eventually};
use browser_tests::specs;
use browser_tests::tab::Tab;
use thirtyfour::Key;

specs![
    plan_the_cheapest_steps_and_save_them_as_the_target,
    suppose_levels_and_see_what_is_not_taken_in,
    enter_costs_one_after_the_other,
    type_over_a_cost_that_was_selected_before_the_page_came,
    mark_what_is_done_and_find_it_again,
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
    // What stands on the page is read out and not shown once more above it.
    let frame = Frame::of(tab);
    assert_eq!(
        frame.announcement().await?,
        "Rencana disimpan bersama draf."
    );
    eventually(
        async || frame.read_out().await,
        Containing("Rencana: biaya 21"),
    )
    .await?;
    page.save().await?;
    let followed = async || page.followed().await;
    eventually(followed, Containing("dari 47 indikator")).await?;
    let told = async || frame.announcement().await;
    eventually(told, Containing("Tahap Target disimpan untuk ")).await?;
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
    // From 2 to 5, faster than the page is drawn anew.
    page.slide("47", Key::Right, 3).await?;
    let supposed = async || page.supposed().await;
    eventually(supposed, Containing("beda +0,09 poin")).await?;
    assert_eq!(page.said("47").await?, ["5", "5"]);
    assert_eq!(page.focus().await?, "suppose-47");
    page.slide("47", Key::Left, 1).await?;
    eventually(supposed, Containing("beda +0,06 poin")).await?;
    page.slide("47", Key::Left, 2).await?;
    eventually(supposed, Containing("beda 0 poin")).await?;
    assert_eq!(page.said("47").await?, ["tetap (2)", "tetap (2)"]);
    page.slide("47", Key::End, 1).await?;
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

/// Without the indicators 46 and 47 it is 12 · 0.03 + 9 · 0.0275, which is 0.6075.
async fn enter_costs_one_after_the_other(tab: &Tab) -> Outcome {
    let page = from_level_2(tab).await?;
    let planned = async || page.planned().await;
    page.unfold(7).await?;
    page.type_cost("46", "1000").await?;
    // Leaves the first field, whose answer comes while this one is being typed into.
    page.type_cost("47", "9").await?;
    eventually(
        planned,
        "Rencana: biaya 21, indeks 2,62 (2,615), Baik.".to_owned(),
    )
    .await?;
    assert_eq!(page.focus().await?, "cost-47");
    assert_eq!(page.cost("47").await?, "9");
    page.leave().await?;
    eventually(
        planned,
        "Rencana: biaya 21, indeks 2,61 (2,6075), Baik.".to_owned(),
    )
    .await?;
    assert_eq!(page.focus().await?, "cap-47");
    // Each of them is a step of undo.
    page.undo().await?;
    let cost = async || page.cost("47").await;
    eventually(cost, "1".to_owned()).await?;
    assert_eq!(page.cost("46").await?, "1000");
    Ok(())
}

/// What is selected is typed over, also when the answer about another field has come in between.
async fn type_over_a_cost_that_was_selected_before_the_page_came(tab: &Tab) -> Outcome {
    let page = from_level_2(tab).await?;
    let planned = async || page.planned().await;
    page.unfold(7).await?;
    page.type_cost("46", "1000").await?;
    // The answer about the field that is left comes after the other one is selected.
    page.select_cost("47").await?;
    eventually(
        planned,
        "Rencana: biaya 21, indeks 2,62 (2,615), Baik.".to_owned(),
    )
    .await?;
    tab.press("9").await?;
    assert_eq!(page.cost("47").await?, "9");
    Ok(())
}

async fn mark_what_is_done_and_find_it_again(tab: &Tab) -> Outcome {
    let page = from_level_2(tab).await?;
    page.unfold(7).await?;
    page.set_cost("47", "9").await?;
    let cost = async || page.cost("47").await;
    eventually(cost, "9".to_owned()).await?;
    RoleChoice::of(tab).choose("responsible").await?;
    page.slide("47", Key::Right, 1).await?;
    eventually(async || page.supposed().await, Containing("+0,03")).await?;
    page.save().await?;
    let followed = async || page.followed().await;
    eventually(followed, Containing("46 dari 47 indikator")).await?;

    let today = page.day("1").await?;
    page.mark("1").await?;
    eventually(followed, Containing("1 ditandai selesai.")).await?;
    assert_eq!(page.done("1").await?, Some(today.clone()));
    assert_eq!(page.focus().await?, "mark-1");
    page.enter_day("47", "2024-06-01").await?;
    page.mark("47").await?;
    let last = async || page.state("47").await;
    eventually(last, Containing("ditandai selesai, tetapi kurang 1")).await?;
    eventually(last, Containing("1 Juni 2024")).await?;

    page.saved().await?;
    tab.reload().await?;
    let page = PlanPage::shown(tab).await?;
    assert_eq!(page.cost("47").await?, "9");
    assert_eq!(page.done("1").await?, Some(today.clone()));
    assert_eq!(page.done("47").await?.as_deref(), Some("2024-06-01"));
    page.mark("1").await?;
    let first = async || page.day("1").await;
    eventually(first, today).await
}
