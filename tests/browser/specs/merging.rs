//! Units answer their part, the coordinator puts the parts together, and nothing is decided in silence.

use browser_tests::failure::Outcome;
use browser_tests::pages::drawn::Drawn;
use browser_tests::pages::start::Start;
use browser_tests::patience::{Containing, eventually};
use browser_tests::specs;
use browser_tests::tab::Tab;
use browser_tests::user_file::UserFile;
use serde_json::{Value, json};
use thirtyfour::By;

specs![
    divide_indicators_among_units_and_hand_out_a_part,
    merge_the_files_of_colleagues,
];

const PAGE: &str = "Bagi ke unit dan gabungkan berkas";

async fn divide_indicators_among_units_and_hand_out_a_part(tab: &Tab) -> Outcome {
    let form = Start::load(tab).await?.begin("Kota Uji", 2023).await?;
    form.type_through(&[3, 4]).await?;
    form.saved().await?;
    let page = Drawn::submission(tab).await?.follow(PAGE).await?;
    // The second is typed while the first is still on its way.
    page.enter("unit-1", "Dinas Kominfo").await?;
    page.enter("unit-2", "Sekretariat").await?;
    tab.find(By::Id("part-1")).await?;
    let part = page.download_with("part-0").await?;
    let content: Value = serde_json::from_str(&part.text()?)?;
    assert_eq!(content["part"], "Dinas Kominfo");
    let answers = json!([{ "indicator": "1", "unit": "Dinas Kominfo", "value": 3 }]);
    assert_eq!(content["answers"], answers);

    // The unit sees what is its own.
    let unit = &tab.in_empty_profile().await?;
    Start::load(unit)
        .await?
        .open(&part.path())
        .await?
        .keep()
        .await?;
    let said = async || unit.text(By::Id("content")).await;
    eventually(said, Containing("Dinas Kominfo")).await
}

/// The draft has level 1 for indicator 1. One file says 2 for it and 3 for the second, another 4 for the
/// second and 5 for the third: the third is unopposed, the first two are to be decided.
async fn merge_the_files_of_colleagues(tab: &Tab) -> Outcome {
    let colleague = &tab.in_empty_profile().await?;
    let mut files = Vec::new();
    for levels in [[2, 3, 0], [0, 4, 5]] {
        let form = Start::load(colleague)
            .await?
            .begin("Kota Uji", 2023)
            .await?;
        form.type_through(&levels).await?;
        form.saved().await?;
        files.push(form.export().await?);
    }
    let form = Start::load(tab).await?.begin("Kota Uji", 2023).await?;
    form.type_through(&[1]).await?;
    form.saved().await?;
    let page = Drawn::submission(tab).await?.follow(PAGE).await?;
    let paths: Vec<_> = files.iter().map(UserFile::path).collect();
    page.give(&paths).await?;
    let states = async || page.states().await;
    let found = [("1", "conflict"), ("2", "conflict"), ("3", "unopposed")];
    eventually(
        states,
        found.map(|(row, state)| (row.to_owned(), state.to_owned())),
    )
    .await?;

    page.press("Ambil semua yang tidak bertentangan").await?;
    page.choose("decide-2", "tingkat 4").await?;
    page.press("Terapkan ke draf").await?;
    let exported = async || {
        let file: Value = serde_json::from_str(&form.export().await?.text()?)?;
        let answers = file["answers"].as_array().cloned().unwrap_or_default();
        let of = |answer: &Value| (answer["value"].clone(), !answer["origin"].is_null());
        Ok(answers.iter().map(of).collect::<Vec<_>>())
    };
    // The first stays as it was, since nobody has decided on it.
    let merged = [(json!(1), false), (json!(4), true), (json!(5), true)];
    eventually(exported, merged).await?;
    form.undo().await?;
    eventually(exported, [(json!(1), false)]).await
}
