//! A tab or a browser that is killed takes little with it. Each spec has a browser of its own.

use browser_tests::failure::Outcome;
use browser_tests::pages::form::Form;
use browser_tests::pages::start::Start;
use browser_tests::patience::eventually;
use browser_tests::specs;
use browser_tests::tab::Tab;
use serde_json::{Value, json};
use thirtyfour::Key;

specs![
    find_what_was_typed_300_ms_before_the_tab_was_killed,
    measure_what_a_killed_browser_loses,
];

async fn find_what_was_typed_300_ms_before_the_tab_was_killed(tab: &Tab) -> Outcome {
    const WATCH: &str = "addEventListener('keydown', () => { window.typed = performance.now() })";
    const PASSED: &str = "return performance.now() - window.typed >= 300";
    const EXPLANATION: &str = "Arsitektur ditetapkan dengan Perwal 15/2023";
    let tab = &tab.in_empty_profile().await?;
    let form = Start::load(tab).await?.begin("Kota Uji", 2023).await?;
    let doomed = tab.doomed().await?;
    tab.script::<()>(WATCH, vec![]).await?;
    form.explain(EXPLANATION).await?;
    eventually(async || tab.script::<bool>(PASSED, vec![]).await, true).await?;
    let tab = &doomed.kill().await?;

    let form = Start::load(tab).await?.open_draft("Kota Uji").await?;
    eventually(async || form.explanation().await, EXPLANATION).await
}

const ANSWERS: usize = 20;
/// Milliseconds from one answer to the next.
const PACE: usize = 400;

/// Browsers write their storage to the disk when they get to it; what had not been written is lost
/// with the browser, which no page can prevent. What is there again must be right.
async fn measure_what_a_killed_browser_loses(tab: &Tab) -> Outcome {
    let tab = &tab.in_empty_profile().await?;
    let form = Start::load(tab).await?.begin("Kota Uji", 2023).await?;
    form.saved().await?;
    type_at_a_steady_pace(tab).await?;
    let tab = &tab.kill_browser().await?;

    let start = Start::load(tab).await?;
    assert_eq!(start.unreadable().await?, [""; 0]);
    let kept = match start.agencies().await?.as_slice() {
        [] => 0,
        drafts => {
            assert_eq!(drafts, ["Kota Uji"]);
            answers_kept(&start.open_draft("Kota Uji").await?).await?
        }
    };
    let engine = tab.profile().engine().name();
    println!(
        "\n{engine}: of {ANSWERS} answers, one every {PACE} ms, a killed browser kept {kept} and lost the last {}",
        ANSWERS - kept
    );
    Ok(())
}

async fn type_at_a_steady_pace(tab: &Tab) -> Outcome {
    tab.script::<()>("window.began = performance.now()", vec![])
        .await?;
    for answer in 0..ANSWERS {
        let is_time = "return performance.now() - window.began >= arguments[0]";
        let due = json!(answer * PACE);
        let is_time = async || tab.script::<bool>(is_time, vec![due.clone()]).await;
        eventually(is_time, true).await?;
        tab.press(format!("{}{}", level(answer), char::from(Key::Right)))
            .await?;
    }
    Ok(())
}

fn level(answer: usize) -> usize {
    answer % 5 + 1
}

/// How many answers there are again: the first ones without a gap, each as it was given.
async fn answers_kept(form: &Form<'_>) -> Outcome<usize> {
    let file: Value = serde_json::from_str(&form.export().await?.text()?)?;
    let values: Vec<_> = file["answers"]
        .as_array()
        .unwrap()
        .iter()
        .map(|answer| answer["value"].clone())
        .take_while(|value| !value.is_null())
        .collect();
    let given: Vec<_> = (0..values.len())
        .map(|answer| json!(level(answer)))
        .collect();
    assert_eq!(values, given);
    Ok(values.len())
}
