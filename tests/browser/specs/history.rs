//! Everything in a draft can be undone and redone.

use browser_tests::failure::{Failure, Outcome};
use browser_tests::pages::start::Start;
use browser_tests::patience::eventually;
use browser_tests::specs;
use browser_tests::tab::{Tab, button};
use serde_json::json;
use thirtyfour::By;

specs![
    undo_and_redo_levels,
    undo_a_burst_of_typing_in_one_step,
    undo_adding_and_removing_evidence,
    undo_with_the_keyboard,
    be_taken_to_what_is_undone,
    undo_500_steps_and_no_more,
];

/// Clicks on elements in turns, as often as is said, faster than a driver could.
const CLICK: &str = "
    const [times, ...elements] = arguments;
    for (let click = 0; click < times; click += 1) elements[click % elements.length].click();";

async fn undo_and_redo_levels(tab: &Tab) -> Outcome {
    let form = Start::load(tab).await?.begin("Kota Uji", 2023).await?;
    assert_eq!(form.can_undo_and_redo().await?, [false, false]);
    form.choose(2).await?;
    form.choose(4).await?;
    form.clear().await?;
    for level in [Some("4"), Some("2"), None] {
        form.undo().await?;
        eventually(async || form.level().await, level.map(str::to_owned)).await?;
    }
    assert_eq!(form.can_undo_and_redo().await?, [false, true]);
    for level in [Some("2"), Some("4"), None] {
        form.redo().await?;
        eventually(async || form.level().await, level.map(str::to_owned)).await?;
    }
    assert_eq!(form.can_undo_and_redo().await?, [true, false]);
    Ok(())
}

async fn undo_a_burst_of_typing_in_one_step(tab: &Tab) -> Outcome {
    let form = Start::load(tab).await?.begin("Kota Uji", 2023).await?;
    form.explain("Perwal sudah ada").await?;
    form.leave_field().await?;
    form.explain(", belum direviu").await?;
    form.leave_field().await?;
    form.undo().await?;
    eventually(async || form.explanation().await, "Perwal sudah ada").await?;
    form.undo().await?;
    eventually(async || form.explanation().await, "").await?;
    form.redo().await?;
    form.redo().await?;
    eventually(
        async || form.explanation().await,
        "Perwal sudah ada, belum direviu",
    )
    .await
}

async fn undo_adding_and_removing_evidence(tab: &Tab) -> Outcome {
    let form = Start::load(tab).await?.begin("Kota Uji", 2023).await?;
    let evidence = form.evidence();
    evidence.add().await?;
    evidence.type_into(1, "title", "Perwal SPBE").await?;
    evidence.remove(1).await?;
    eventually(async || evidence.count().await, 0).await?;
    form.undo().await?;
    eventually(async || evidence.count().await, 1).await?;
    assert_eq!(evidence.fields(1).await?[0], "Perwal SPBE");
    form.undo().await?;
    eventually(async || Ok(evidence.fields(1).await?[0].clone()), "").await?;
    form.undo().await?;
    eventually(async || evidence.count().await, 0).await
}

async fn undo_with_the_keyboard(tab: &Tab) -> Outcome {
    let form = Start::load(tab).await?.begin("Kota Uji", 2023).await?;
    tab.press("5").await?;
    eventually(async || form.level().await, Some("5".to_owned())).await?;
    tab.press_with_control('z').await?;
    eventually(async || form.level().await, None).await?;
    tab.press_with_control('y').await?;
    eventually(async || form.level().await, Some("5".to_owned())).await
}

async fn be_taken_to_what_is_undone(tab: &Tab) -> Outcome {
    let form = Start::load(tab).await?.begin("Kota Uji", 2023).await?;
    tab.press("5").await?;
    form.navigation().go("20").await?;
    eventually(async || form.number().await, "20").await?;
    form.undo().await?;
    eventually(async || form.number().await, "1").await?;
    assert_eq!(form.level().await?, None);
    Ok(())
}

/// Days of work in one tab must not take more and more memory.
async fn undo_500_steps_and_no_more(tab: &Tab) -> Outcome {
    let form = Start::load(tab).await?.begin("Kota Uji", 2023).await?;
    form.choose(3).await?;
    let level = async |level: u8| {
        let radio = By::Css(format!("input[name='level'][value='{level}']"));
        Ok::<_, Failure>(tab.find(radio).await?.to_json()?)
    };
    let levels = vec![json!(500), level(1).await?, level(2).await?];
    tab.script::<()>(CLICK, levels).await?;
    eventually(async || form.level().await, Some("2".to_owned())).await?;
    let undo = tab.find(button("Urungkan")).await?.to_json()?;
    tab.script::<()>(CLICK, vec![json!(600), undo]).await?;
    eventually(async || form.level().await, Some("3".to_owned())).await?;
    eventually(async || form.can_undo_and_redo().await, [false, true]).await
}
