//! Indeks Pemerintah Digital: values between the levels, values of other institutions, no domains.

use browser_tests::failure::Outcome;
use browser_tests::pages::form::Form;
use browser_tests::pages::frame::Frame;
use browser_tests::pages::start::Start;
use browser_tests::pages::value::ValueField;
use browser_tests::patience::{Containing, eventually};
use browser_tests::specs;
use browser_tests::tab::{Tab, marked};
use thirtyfour::By;

specs![
    score_aceh_tengah_of_2026,
    keep_a_third_as_a_fraction,
    be_refused_a_value_that_is_not_on_the_scale,
    convert_an_index_of_another_institution,
    take_the_statistics_index_of_a_draft,
    read_that_values_are_pending_in_english,
];

const AGENCY: &str = "Pemerintah Kabupaten Aceh Tengah";

/// The values of the assessors' slide of 21 September 2026; `None` for what other institutions give.
/// Indicator 13 is printed 1.17 there, and 7/6 is what gives the printed aspect.
const VALUES: [Option<&str>; 20] = [
    Some("2"),
    Some("1,5"),
    Some("1,26"),
    Some("1.3"),
    None,
    None,
    None,
    Some("1"),
    Some("1"),
    Some("1"),
    Some("1,5"),
    Some("1,25"),
    Some("7/6"),
    Some("1"),
    Some("1"),
    Some("1"),
    Some("2,5"),
    None,
    Some("1"),
    Some("1,3"),
];

async fn begin(tab: &Tab) -> Outcome<Form<'_>> {
    let new = Start::load(tab).await?.new_assessment().await?;
    new.fill(AGENCY, "2026").await?;
    eventually(async || new.edition().await, "pemdi-2026").await?;
    new.begin().await
}

async fn show(tab: &Tab, row: &str) -> Outcome {
    tab.click(By::Css(format!("a[data-row='{row}']"))).await?;
    let start = format!("{row}. ");
    let here = async || Ok(tab.text(marked("question")).await?.starts_with(&start));
    eventually(here, true).await
}

async fn score_aceh_tengah_of_2026(tab: &Tab) -> Outcome {
    let form = begin(tab).await?;
    for (number, value) in VALUES.iter().enumerate() {
        if number > 0 {
            form.next().await?;
            let row = (number + 1).to_string();
            eventually(async || form.number().await, row).await?;
        }
        let field = ValueField::shown(tab).await?;
        match value {
            Some(value) => field.enter(value).await?,
            None => eventually(async || field.pending().await, Containing("dihitung 1")).await?,
        }
    }
    let card = form.index_card();
    eventually(async || card.index().await, "1,24").await?;
    assert!(card.predicate().await?.contains("Kurang"));
    let pending = tab.text(marked("index-pending")).await?;
    assert!(pending.starts_with("4 indikator menunggu"), "{pending}");
    assert_eq!(card.progress().await?, "16 dari 20 terjawab");
    let printed = ["1,75", "1,28", "1,00", "1,17", "1,08", "1,40", "1,18"];
    for (number, value) in printed.iter().enumerate() {
        let part = format!("aspect-{}", number + 1);
        assert_eq!(card.value(&part).await?, *value, "{part}");
    }
    tab.reload().await?;
    let card = Form::shown(tab).await?.index_card();
    eventually(async || card.index().await, "1,24").await
}

async fn keep_a_third_as_a_fraction(tab: &Tab) -> Outcome {
    begin(tab).await?;
    show(tab, "13").await?;
    let field = ValueField::shown(tab).await?;
    field.enter("7/6").await?;
    eventually(async || field.in_full().await, "1,17 (7/6)").await?;
    eventually(async || field.stage().await, Containing("Merintis")).await?;
    field.choose("3,5").await?;
    eventually(async || field.typed().await, "3,5").await?;
    eventually(async || field.stage().await, Containing("Sangat Baik")).await
}

async fn be_refused_a_value_that_is_not_on_the_scale(tab: &Tab) -> Outcome {
    begin(tab).await?;
    let field = ValueField::shown(tab).await?;
    field.enter("2,5").await?;
    eventually(async || field.typed().await, "2,5").await?;
    for wrong in ["5,01", "0,9", "1,00001", "dua"] {
        field.enter(wrong).await?;
        let sentence = format!(
            "Indikator 1: “{wrong}” tidak dipakai: yang boleh ialah bilangan 1 sampai 5 dengan paling banyak 4 desimal"
        );
        let said = async || Ok(field.problem().await?.starts_with(&sentence));
        eventually(said, true).await?;
    }
    tab.reload().await?;
    let field = ValueField::shown(tab).await?;
    eventually(async || field.typed().await, "2,5").await
}

async fn convert_an_index_of_another_institution(tab: &Tab) -> Outcome {
    begin(tab).await?;
    show(tab, "5").await?;
    let field = ValueField::shown(tab).await?;
    field.enter_external("140").await?;
    eventually(
        async || field.external_problem().await,
        Containing("0 sampai 100"),
    )
    .await?;
    field.enter_external("40").await?;
    let unconfirmed = Containing("Pakai 2,6 (konversi belum dikonfirmasi)");
    eventually(async || field.conversion().await, unconfirmed).await?;
    field.use_conversion().await?;
    eventually(async || field.typed().await, "2,6").await?;
    tab.reload().await?;
    let field = ValueField::shown(tab).await?;
    eventually(async || field.external().await, "40").await?;
    eventually(async || field.typed().await, "2,6").await
}

/// All 38 levels are 3, so the index is 3 whatever the weights; between 2.6 → 2.5 and 3.5 → 3.5 that
/// is 2.5 + 0.4 × 10/9.
async fn take_the_statistics_index_of_a_draft(tab: &Tab) -> Outcome {
    let new = Start::load(tab).await?.new_assessment().await?;
    new.fill(AGENCY, "2025").await?;
    new.choose("ips-2022").await?;
    let form = new.begin().await?;
    form.type_through(&[3; 38]).await?;
    eventually(async || form.index_card().index().await, "3,00").await?;
    begin(tab).await?;
    show(tab, "7").await?;
    let field = ValueField::shown(tab).await?;
    field.take_from_draft().await?;
    eventually(async || field.external().await, "3").await?;
    eventually(
        async || field.conversion().await,
        Containing("2,94 (53/18)"),
    )
    .await
}

async fn read_that_values_are_pending_in_english(tab: &Tab) -> Outcome {
    begin(tab).await?;
    show(tab, "18").await?;
    Frame::of(tab).speak_english().await?;
    let field = ValueField::shown(tab).await?;
    eventually(async || field.pending().await, Containing("counts as 1")).await
}
