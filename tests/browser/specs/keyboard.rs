//! Everything in the questionnaire can be done without a mouse.

use browser_tests::failure::{Failure, Outcome};
use browser_tests::pages::form::Form;
use browser_tests::pages::start::Start;
use browser_tests::patience::eventually;
use browser_tests::published::Published;
use browser_tests::specs;
use browser_tests::tab::Tab;
use thirtyfour::Key;

specs![
    choose_levels_with_digits,
    clear_an_answer_with_zero,
    move_between_indicators_with_arrows,
    find_nothing_preselected_and_stay_after_a_choice,
    write_digits_in_the_explanation,
    fill_the_whole_form_with_keys,
    begin_an_assessment_without_a_mouse,
];

const RIGHT: Key = Key::Right;
const LEFT: Key = Key::Left;

async fn choose_levels_with_digits(tab: &Tab) -> Outcome {
    let form = Start::load(tab).await?.begin("Kota Uji", 2023).await?;
    for digit in ["1", "2", "3", "4", "5"] {
        tab.press(digit).await?;
        eventually(async || form.level().await, Some(digit.to_owned())).await?;
    }
    // No level has this number.
    tab.press("6").await?;
    assert_eq!(form.level().await?.as_deref(), Some("5"));
    Ok(())
}

async fn clear_an_answer_with_zero(tab: &Tab) -> Outcome {
    let form = Start::load(tab).await?.begin("Kota Uji", 2023).await?;
    tab.press("4").await?;
    eventually(async || form.level().await, Some("4".to_owned())).await?;
    tab.press("0").await?;
    eventually(async || form.level().await, None).await?;
    eventually(async || form.index_card().index().await, "1,00–5,00").await
}

async fn move_between_indicators_with_arrows(tab: &Tab) -> Outcome {
    let form = Start::load(tab).await?.begin("Kota Uji", 2023).await?;
    is_at(&form, "1").await?;
    press(tab, &LEFT).await?;
    is_at(&form, "1").await?;
    press(tab, &RIGHT).await?;
    is_at(&form, "2").await?;
    press(tab, &RIGHT).await?;
    is_at(&form, "3").await?;
    press(tab, &LEFT).await?;
    is_at(&form, "2").await
}

async fn find_nothing_preselected_and_stay_after_a_choice(tab: &Tab) -> Outcome {
    let form = Start::load(tab).await?.begin("Kota Uji", 2023).await?;
    assert_eq!(form.level().await?, None);
    tab.press("3").await?;
    eventually(async || form.level().await, Some("3".to_owned())).await?;
    form.saved().await?;
    is_at(&form, "1").await?;
    press(tab, &RIGHT).await?;
    is_at(&form, "2").await?;
    assert_eq!(form.level().await?, None);
    Ok(())
}

async fn write_digits_in_the_explanation(tab: &Tab) -> Outcome {
    let form = Start::load(tab).await?.begin("Kota Uji", 2023).await?;
    tab.press("2").await?;
    form.explain("Perwal 15 Tahun 2023, pasal 0").await?;
    press(tab, &RIGHT).await?;
    assert_eq!(form.explanation().await?, "Perwal 15 Tahun 2023, pasal 0");
    assert_eq!(form.level().await?.as_deref(), Some("2"));
    is_at(&form, "1").await
}

async fn fill_the_whole_form_with_keys(tab: &Tab) -> Outcome {
    let case = Published::case("LHE-BANDARLAMPUNG-2023")?;
    let form = Start::load(tab)
        .await?
        .begin(&case.agency, case.year)
        .await?;
    form.type_through(&case.levels).await?;
    form.index_card().shows(&case).await
}

async fn begin_an_assessment_without_a_mouse(tab: &Tab) -> Outcome {
    Start::load(tab).await?;
    tab_to(tab, "+ Penilaian baru").await?;
    press(tab, &Key::Enter).await?;
    tab_to(tab, "agency").await?;
    tab.press("Kota Uji").await?;
    tab_to(tab, "year").await?;
    tab.press_with_control('a').await?;
    tab.press("2023").await?;
    press(tab, &Key::Enter).await?;
    let form = Form::shown(tab).await?;
    tab.press("5").await?;
    eventually(async || form.level().await, Some("5".to_owned())).await
}

async fn press(tab: &Tab, key: &Key) -> Outcome {
    tab.press(char::from(key.clone()).to_string()).await
}

async fn is_at(form: &Form<'_>, number: &str) -> Outcome {
    eventually(async || form.number().await, number).await
}

/// Presses Tab until the focus is on the element with this id or text.
async fn tab_to(tab: &Tab, wanted: &str) -> Outcome {
    const FOCUSED: &str =
        "const it = document.activeElement; return it.id || it.textContent.trim()";
    let mut passed = Vec::new();
    while passed.len() < 30 {
        press(tab, &Key::Tab).await?;
        let focused: String = tab.script(FOCUSED, vec![]).await?;
        if focused == wanted {
            return Ok(());
        }
        passed.push(focused);
    }
    Err(Failure::NotFocused {
        wanted: wanted.to_owned(),
        passed,
    })
}
