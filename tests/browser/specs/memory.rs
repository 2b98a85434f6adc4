//! Working for days: a question that is no longer shown leaves nothing behind.

use browser_tests::complete::draft_of;
use browser_tests::failure::Outcome;
use browser_tests::pages::form::Form;
use browser_tests::patience::eventually;
use browser_tests::program_memory::{BYTES, NOTED};
use browser_tests::site::Copy;
use browser_tests::specs;
use browser_tests::tab::Tab;

specs![go_through_the_questions_again_and_again_in_the_same_memory,];

/// Pages that three rounds may add: followers that are never forgotten take six.
const MORE: usize = 2;

async fn go_through_the_questions_again_and_again_in_the_same_memory(tab: &Tab) -> Outcome {
    tab.profile().engine().speaks_for_all()?;
    let site = Copy::with_script(NOTED)?;
    let tab = &tab.on(site.serve().await?);
    let form = draft_of(tab, "LHE-BANDARLAMPUNG-2023").await?;
    // The first round needs room for what the page keeps anyway.
    answer_all(&form, 1).await?;
    let before = needed(tab).await?;
    // Four rounds are 188 addresses, and Chromium takes no more than 200 in ten seconds.
    for level in [2, 3, 4] {
        answer_all(&form, level).await?;
    }
    let after = needed(tab).await?;
    assert!(after <= before + MORE, "{before} pages, then {after}");
    Ok(())
}

/// Gives all indicators a level, and comes back to the first.
async fn answer_all(form: &Form<'_>, level: u8) -> Outcome {
    form.type_through(&[level; 47]).await?;
    eventually(async || form.number().await, "47").await?;
    form.navigation().go("1").await?;
    eventually(async || form.number().await, "1").await?;
    form.saved().await
}

/// How many pages of 64 KiB the program has needed so far.
async fn needed(tab: &Tab) -> Outcome<usize> {
    let pages = format!("return {BYTES} / 65536");
    tab.script(&pages, vec![]).await
}
