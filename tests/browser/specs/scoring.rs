//! The main job: 47 levels in, the published index out, and it stays.

use browser_tests::audit;
use browser_tests::failure::Outcome;
use browser_tests::pages::form::Form;
use browser_tests::pages::start::Start;
use browser_tests::patience::eventually;
use browser_tests::published::Published;
use browser_tests::specs;
use browser_tests::tab::Tab;
use browser_tests::user_file::UserFile;
use serde_json::json;

specs![
    score_bandar_lampung,
    read_the_distance_to_the_next_predicate,
];

async fn score_bandar_lampung(tab: &Tab) -> Outcome {
    let case = Published::case("LHE-BANDARLAMPUNG-2023")?;
    let form = begin_from_the_official_list(tab, &case).await?;
    form.click_through(&case.levels).await?;
    is_scored_as_published(&form, &case).await?;

    form.saved().await?;
    tab.reload().await?;
    let form = Form::shown(tab).await?;
    is_scored_as_published(&form, &case).await?;

    let export = form.export().await?;
    assert_eq!(
        export.name(),
        "spbe-pemerintah-kota-bandar-lampung-2023.json"
    );
    the_audit_command_agrees(&export)?;
    an_empty_profile_takes_it_over(tab, &export, &case).await
}

async fn begin_from_the_official_list<'t>(tab: &'t Tab, case: &Published) -> Outcome<Form<'t>> {
    let new = Start::load(tab).await?.new_assessment().await?;
    let offered = async || Ok(new.offered().await?.contains(&case.agency));
    eventually(offered, true).await?;
    new.fill(&case.agency, &case.year.to_string()).await?;
    new.begin().await
}

async fn is_scored_as_published(form: &Form<'_>, case: &Published) -> Outcome {
    form.index_card().shows(case).await?;
    assert_eq!(form.index_card().predicate().await?, "Cukup");
    assert_eq!(form.head().await?, [case.agency.as_str(), "2023"]);
    assert_eq!(form.index_card().progress().await?, "47 dari 47 terjawab");
    Ok(())
}

fn the_audit_command_agrees(export: &UserFile) -> Outcome {
    let audit = audit::score(export)?;
    // 2.15 is printed in the report; 2.1545 follows from its 47 levels and the weights of annex I.
    assert_eq!(audit["index"]["exact"], json!("4309/2000"));
    assert_eq!(audit["index"]["shown"], json!("2.15"));
    assert_eq!(audit["predicate"], json!("Cukup"));
    assert_eq!(audit["edition"], json!("spbe-2020"));
    Ok(())
}

async fn an_empty_profile_takes_it_over(tab: &Tab, file: &UserFile, case: &Published) -> Outcome {
    let digest: serde_json::Value = serde_json::from_str(&file.text()?)?;
    let elsewhere = tab.in_empty_profile().await?;
    elsewhere.resize(1366, 768).await?;
    let start = Start::load(&elsewhere).await?;
    assert!(start.rows().await?.is_empty());
    let preview = start.open(&file.path()).await?;
    let facts = preview.facts().await?;
    let shown = facts.iter().find(|(name, _)| name == "Sidik SHA-256");
    assert_eq!(
        shown.map(|(_, value)| json!(value)).as_ref(),
        Some(&digest["digest"]["value"])
    );

    let form = preview.keep().await?;
    is_scored_as_published(&form, case).await?;
    assert_eq!(form.export().await?.text()?, file.text()?);
    Ok(())
}

/// Bandar Lampung 2023 has exactly 2.1545; the shown index of 2023 is "Baik" from 2.595 on.
async fn read_the_distance_to_the_next_predicate(tab: &Tab) -> Outcome {
    let case = Published::case("LHE-BANDARLAMPUNG-2023")?;
    let form = Start::load(tab)
        .await?
        .begin(&case.agency, case.year)
        .await?;
    form.type_through(&case.levels).await?;
    eventually(
        async || form.index_card().ahead().await,
        "Selisih 0,4405 menuju predikat Baik",
    )
    .await
}
