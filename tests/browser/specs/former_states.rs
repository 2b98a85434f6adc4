//! Former states of a draft can be looked at and come back.

use std::iter;

use browser_tests::clock::{copy_with_clock, set_forward};
use browser_tests::failure::Outcome;
use browser_tests::pages::form::Form;
use browser_tests::pages::start::Start;
use browser_tests::patience::eventually;
use browser_tests::specs;
use browser_tests::tab::Tab;

specs![
    restore_a_former_state_and_take_that_back,
    find_the_last_50_states,
];

/// Indicators 1 and 2 of 2020 weigh 1.3 % each. Level 5 of the first leaves 1 + 0.013 × 4 = 1.052
/// at least, level 1 of the second 5 − 0.013 × 4 = 4.948 at most.
async fn restore_a_former_state_and_take_that_back(tab: &Tab) -> Outcome {
    let site = copy_with_clock()?;
    let tab = &tab.on(site.serve().await?);
    let form = Start::load(tab).await?.begin("Kota Uji", 2023).await?;
    form.saved().await?;
    answer_in_the_next_minute(tab, &form, "5").await?;
    answer_in_the_next_minute(tab, &form, "1").await?;
    let states = [
        ["2 dari 47", "1,05–4,95", "0 isian"],
        ["1 dari 47", "1,05–5,00", "1 isian"],
        ["0 dari 47", "1,00–5,00", "2 isian"],
    ];
    are_listed(&form, &states).await?;

    let history = form.former_states().await?;
    history.unfold(2).await?;
    let one = "2. Tingkat Kematangan Kebijakan Internal Peta Rencana SPBE Instansi Pusat/Pemerintah Daerah – (sekarang 1)";
    eventually(async || history.differences().await, [one]).await?;
    set_forward(tab, 1).await?;
    history.restore(2).await?;
    let index = async || form.index_card().index().await;
    eventually(index, "1,05–5,00").await?;
    form.undo().await?;
    eventually(index, "1,05–4,95").await?;
    form.redo().await?;
    eventually(index, "1,05–5,00").await?;
    form.saved().await?;
    history.leave().await?;
    let states = [
        ["1 dari 47", "1,05–5,00", "0 isian"],
        ["2 dari 47", "1,05–4,95", "1 isian"],
        ["1 dari 47", "1,05–5,00", "0 isian"],
        ["0 dari 47", "1,00–5,00", "1 isian"],
    ];
    are_listed(&form, &states).await?;
    tab.reload().await?;
    are_listed(&Form::shown(tab).await?, &states).await
}

/// Saved in a minute each: nothing, seven levels of the first indicator, then a level of each
/// indicator in turn. These are 1 + 7 + 47 states, so the first five are let go of.
async fn find_the_last_50_states(tab: &Tab) -> Outcome {
    let site = copy_with_clock()?;
    let tab = &tab.on(site.serve().await?);
    let form = Start::load(tab).await?.begin("Kota Uji", 2023).await?;
    form.saved().await?;
    for level in ["1", "2", "3", "4", "5", "1", "2"] {
        choose_in_the_next_minute(tab, &form, level).await?;
    }
    for _ in 0..47 {
        answer_in_the_next_minute(tab, &form, "3").await?;
    }
    let fuller = (2..=47).rev().map(|answered| format!("{answered} dari 47"));
    let kept: Vec<_> = fuller
        .chain(iter::repeat_n("1 dari 47".to_owned(), 4))
        .collect();
    let progress = async || {
        let states = listed(&form).await?.into_iter();
        Ok(states.map(|[progress, ..]| progress).collect::<Vec<_>>())
    };
    eventually(progress, kept).await
}

/// The newest state is kept a moment after it was saved, so the page is opened until it is there.
async fn are_listed(form: &Form<'_>, states: &[[&str; 3]]) -> Outcome {
    eventually(async || listed(form).await, states).await
}

async fn listed(form: &Form<'_>) -> Outcome<Vec<[String; 3]>> {
    let history = form.former_states().await?;
    let is_there = async || Ok(history.states().await?.is_empty());
    eventually(is_there, false).await?;
    let states = history.states().await?;
    history.leave().await?;
    Ok(states)
}

/// Answers the indicator that is shown a minute later, and goes to the next one.
async fn answer_in_the_next_minute(tab: &Tab, form: &Form<'_>, level: &str) -> Outcome {
    choose_in_the_next_minute(tab, form, level).await?;
    let number = form.number().await?;
    if number != "47" {
        form.next().await?;
        eventually(async || Ok(form.number().await? != number), true).await?;
    }
    Ok(())
}

async fn choose_in_the_next_minute(tab: &Tab, form: &Form<'_>, level: &str) -> Outcome {
    set_forward(tab, 1).await?;
    tab.press(level).await?;
    eventually(async || form.level().await, Some(level.to_owned())).await?;
    form.saved().await
}
