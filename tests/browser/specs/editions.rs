//! The right instrument and the right rule for the year.

use std::iter;

use browser_tests::failure::Outcome;
use browser_tests::pages::start::Start;
use browser_tests::patience::{Containing, eventually};
use browser_tests::published::Published;
use browser_tests::specs;
use browser_tests::tab::Tab;
use thirtyfour::By;

specs![
    get_the_predicate_of_the_exact_index_since_2024,
    get_the_predicate_of_the_shown_index_until_2023,
    score_the_37_rows_of_2018,
    choose_level_0_with_its_key_in_2018,
    be_told_that_the_instrument_was_replaced_in_2026,
    be_told_that_an_instrument_is_not_of_the_year,
];

/// Levels of the index that Pacitan had in 2024, 3.4985: the indicators of the five weights 1.30,
/// 2.50, 1.50, 2.75 and 3.00 have the sums 32, 38, 27, 41 and 20.
fn pacitan() -> Vec<u8> {
    let groups = [(10, 32), (10, 38), (11, 27), (10, 41), (6, 20)];
    let spread = |(rows, sum): (u8, u8)| {
        let higher = usize::from(sum % rows);
        let lower = usize::from(rows) - higher;
        iter::repeat_n(sum / rows + 1, higher).chain(iter::repeat_n(sum / rows, lower))
    };
    groups.into_iter().flat_map(spread).collect()
}

async fn get_the_predicate_of_the_exact_index_since_2024(tab: &Tab) -> Outcome {
    let warning = "Indeks tepat 3,4985 ditampilkan 3,50. Predikat dibandingkan dengan nilai tepat, jadi Baik, bukan Sangat Baik.";
    is_split(tab, 2024, "Baik", warning).await
}

async fn get_the_predicate_of_the_shown_index_until_2023(tab: &Tab) -> Outcome {
    let warning = "Indeks tepat 3,4985 ditampilkan 3,50. Pada evaluasi tahun ini predikat dibandingkan dengan nilai yang ditampilkan, jadi Sangat Baik, bukan Baik.";
    is_split(tab, 2023, "Sangat Baik", warning).await
}

async fn is_split(tab: &Tab, year: u16, predicate: &str, warning: &str) -> Outcome {
    let start = Start::load(tab).await?;
    let form = start.begin("Pemerintah Kabupaten Pacitan", year).await?;
    form.type_through(&pacitan()).await?;
    let card = form.index_card();
    eventually(async || card.index().await, "3,50").await?;
    assert_eq!(card.predicate().await?, predicate);
    assert_eq!(card.split().await?.as_deref(), Some(warning));
    Ok(())
}

/// Denpasar 2018, published with all its 37 values.
async fn score_the_37_rows_of_2018(tab: &Tab) -> Outcome {
    let case = Published::case("DB-DENPASAR-2018")?;
    let form = Start::load(tab)
        .await?
        .begin(&case.agency, case.year)
        .await?;
    assert_eq!(form.index_card().index().await?, "0,00–5,00");
    let numbers = form.navigation().numbers().await?;
    assert_eq!(numbers.len(), 37);
    form.type_through(&case.levels).await?;
    form.index_card().shows(&case).await?;
    let notice = tab.texts(By::Css(".question .hint")).await?.join(" ");
    assert!(
        notice.contains("tidak"),
        "criteria are not published here: {notice}"
    );
    Ok(())
}

async fn choose_level_0_with_its_key_in_2018(tab: &Tab) -> Outcome {
    let form = Start::load(tab).await?.begin("Kota Uji", 2018).await?;
    assert_eq!(form.level().await?, None);
    tab.press("0").await?;
    eventually(async || form.level().await, Some("0".to_owned())).await?;
    assert_eq!(form.index_card().progress().await?, "1 dari 37 terjawab");
    form.clear().await?;
    eventually(async || form.level().await, None).await
}

async fn be_told_that_the_instrument_was_replaced_in_2026(tab: &Tab) -> Outcome {
    let new = Start::load(tab).await?.new_assessment().await?;
    new.fill("Kota Uji", "2025").await?;
    eventually(async || new.note().await, None).await?;
    new.fill("Kota Uji", "2026").await?;
    eventually(async || new.edition().await, "pemdi-2026").await?;
    new.choose("spbe-2020").await?;
    let note = async || Ok(new.note().await?.unwrap_or_default());
    eventually(note, Containing("8/2026")).await?;
    assert_eq!(new.edition().await?, "spbe-2020");
    let form = new.begin().await?;
    assert_eq!(form.navigation().numbers().await?.len(), 47);
    Ok(())
}

async fn be_told_that_an_instrument_is_not_of_the_year(tab: &Tab) -> Outcome {
    let new = Start::load(tab).await?.new_assessment().await?;
    new.fill("Kota Uji", "2019").await?;
    eventually(async || new.edition().await, "spbe-2018").await?;
    new.choose("spbe-2020").await?;
    let note = "Instrumen ini tidak dipakai dalam evaluasi tahun tersebut.";
    eventually(async || Ok(new.note().await?.unwrap_or_default()), note).await?;
    let form = new.begin().await?;
    assert_eq!(form.navigation().numbers().await?.len(), 47);
    Ok(())
}
