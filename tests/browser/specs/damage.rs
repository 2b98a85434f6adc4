//! A text that was damaged takes one save with it at most, and is kept itself.

use browser_tests::failure::Outcome;
use browser_tests::pages::form::Form;
use browser_tests::pages::start::Start;
use browser_tests::patience::{Containing, eventually};
use browser_tests::tab::Tab;
use browser_tests::{specs, stored};

specs![find_the_state_before_a_save_that_was_cut_off,];

async fn find_the_state_before_a_save_that_was_cut_off(tab: &Tab) -> Outcome {
    let form = Start::load(tab).await?.begin("Kota Uji", 2023).await?;
    choose_one_by_one(tab, &form, &["1", "5"]).await?;
    let [newest, _] = stored::slots(tab).await?;
    let text = stored::all(tab).await?.remove(&newest).unwrap();
    let cut_off: String = text.chars().take(text.chars().count() / 2).collect();
    stored::put(tab, &newest, &cut_off).await?;

    tab.reload().await?;
    let form = Form::shown(tab).await?;
    eventually(async || form.level().await, Some("1".to_owned())).await?;
    is_handed_out(tab, &cut_off).await?;
    // At the first open indicator, which is the second.
    let form = Start::go(tab).await?.open_draft("Kota Uji").await?;
    choose_one_by_one(tab, &form, &["1", "2", "3", "4"]).await?;
    is_handed_out(tab, &cut_off).await?;
    tab.reload().await?;
    let form = Start::shown(tab).await?.open_draft("Kota Uji").await?;
    for (id, level) in [("1", "1"), ("2", "4")] {
        form.navigation().go(id).await?;
        eventually(async || form.level().await, Some(level.to_owned())).await?;
    }
    Ok(())
}

/// Each level is saved before the next is chosen.
async fn choose_one_by_one(tab: &Tab, form: &Form<'_>, levels: &[&str]) -> Outcome {
    for &level in levels {
        tab.press(level).await?;
        eventually(async || form.level().await, Some(level.to_owned())).await?;
        form.saved().await?;
    }
    Ok(())
}

/// The start page hands the damaged text out as it was found.
async fn is_handed_out(tab: &Tab, text: &str) -> Outcome {
    let start = Start::go(tab).await?;
    let told = async || Ok(start.unreadable().await?.concat());
    eventually(told, Containing("bukan JSON")).await?;
    assert_eq!(start.unreadable().await?.len(), 1);
    start.download_unreadable().await?;
    assert_eq!(tab.downloaded().await?.text()?, text);
    Ok(())
}
