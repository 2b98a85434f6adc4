//! What the criteria and the evidence support stands beside the chosen level, and forces nothing.

use browser_tests::failure::Outcome;
use browser_tests::pages::form::Form;
use browser_tests::pages::frame::Frame;
use browser_tests::pages::start::Start;
use browser_tests::patience::{Containing, eventually};
use browser_tests::specs;
use browser_tests::tab::Tab;

specs![
    tick_criteria_and_see_the_level_that_they_support,
    skip_a_level_in_indicator_3,
    see_that_a_draft_supports_level_1,
    see_that_an_old_review_does_not_support_level_4,
    read_the_reason_in_english,
];

async fn begin(tab: &Tab) -> Outcome<Form<'_>> {
    Start::load(tab).await?.begin("Kota Uji", 2024).await
}

async fn tick_criteria_and_see_the_level_that_they_support(tab: &Tab) -> Outcome {
    let form = begin(tab).await?;
    let criteria = form.criteria();
    eventually(async || criteria.count().await, 0).await?;
    form.choose(4).await?;
    eventually(async || criteria.supported().await, String::new()).await?;

    criteria.fold().await?;
    eventually(async || criteria.count().await, 5).await?;
    for level in [1, 2, 3] {
        criteria.press(level, true).await?;
    }
    criteria.press(4, false).await?;
    let supported = async || criteria.supported().await;
    eventually(supported, Containing("tingkat 3")).await?;
    // Nothing is forced.
    assert_eq!(form.level().await?.as_deref(), Some("4"));

    // What was pressed by mistake is taken back by pressing it again.
    criteria.press(2, true).await?;
    eventually(
        supported,
        Containing("R1: tingkat 3 bertumpu pada kriteria tingkat 2"),
    )
    .await?;
    form.saved().await?;
    tab.reload().await?;
    let form = Form::shown(tab).await?;
    let ticked = ["criterion-1-true", "criterion-3-true", "criterion-4-false"];
    let pressed = async || form.criteria().pressed().await;
    eventually(pressed, ticked.map(str::to_owned).to_vec()).await?;
    assert_eq!(form.level().await?.as_deref(), Some("4"));
    Ok(())
}

async fn skip_a_level_in_indicator_3(tab: &Tab) -> Outcome {
    let form = begin(tab).await?;
    for number in ["2", "3"] {
        form.next().await?;
        eventually(async || form.number().await, number.to_owned()).await?;
    }
    let criteria = form.criteria();
    criteria.fold().await?;
    for level in [1, 2, 4] {
        criteria.press(level, true).await?;
    }
    criteria.press(3, false).await?;
    let supported = async || criteria.supported().await;
    eventually(
        supported,
        Containing("Didukung kriteria dan bukti: tingkat 4"),
    )
    .await?;
    form.choose(4).await?;
    eventually(supported, String::new()).await
}

async fn see_that_a_draft_supports_level_1(tab: &Tab) -> Outcome {
    let form = begin(tab).await?;
    form.choose(3).await?;
    form.evidence().add().await?;
    form.evidence()
        .choose_kind(1, "Rancangan kebijakan")
        .await?;
    let criteria = form.criteria();
    let supported = async || criteria.supported().await;
    eventually(
        supported,
        Containing("R3: data dukung hanya berupa rancangan"),
    )
    .await?;
    eventually(supported, Containing("tingkat 1")).await?;
    assert_eq!(form.level().await?.as_deref(), Some("3"));
    Ok(())
}

async fn see_that_an_old_review_does_not_support_level_4(tab: &Tab) -> Outcome {
    let form = begin(tab).await?;
    form.choose(4).await?;
    form.evidence().add().await?;
    form.evidence()
        .choose_kind(1, "Laporan atau notula")
        .await?;
    form.evidence().date(1, "2020-01-31").await?;
    let criteria = form.criteria();
    let supported = async || criteria.supported().await;
    eventually(
        supported,
        Containing("R5: laporan terbaru bertanggal 2020-01-31"),
    )
    .await?;
    form.choose(3).await?;
    eventually(supported, String::new()).await
}

async fn read_the_reason_in_english(tab: &Tab) -> Outcome {
    let form = begin(tab).await?;
    form.choose(2).await?;
    form.criteria().fold().await?;
    form.criteria().press(3, true).await?;
    Frame::of(tab).speak_english().await?;
    let supported = async || form.criteria().supported().await;
    eventually(
        supported,
        Containing("rests on the criterion of level 2, which is not ticked"),
    )
    .await?;
    eventually(
        supported,
        Containing("Supported by criteria and evidence: level 1"),
    )
    .await
}
