//! All of it in Indonesian, and all of it in English.

use std::collections::BTreeSet;

use browser_tests::failure::Outcome;
use browser_tests::pages::form::Form;
use browser_tests::pages::frame::Frame;
use browser_tests::pages::start::Start;
use browser_tests::patience::eventually;
use browser_tests::specs;
use browser_tests::tab::Tab;
use thirtyfour::By;

use crate::places::everywhere;

specs![
    read_every_page_in_english,
    read_numbers_and_predicates_in_english,
    switch_the_language_in_the_middle_of_work,
    read_the_criteria_in_english,
];

/// What is the same in both languages: names and identifiers of editions, names of documents, a level and
/// a stage, "Domain", "Unit" and "No.".
const NAMES: [&str; 20] = [
    "SPBE 2020",
    ": spbe-2020",
    ": spbe-2018",
    ": pemdi-2026",
    ": ips-2022",
    ": Target",
    "SPBE 2018",
    "Pemdi 2026",
    ": Domain",
    "Domain 1",
    "Domain 2",
    "Domain 3",
    "Domain 4",
    "Berita Acara Penilaian Mandiri",
    "Pernyataan Persetujuan Publikasi",
    // The link and the digest of Bandar Lampung 2023.
    ".0vvka40",
    "21c840b7",
    ": Unit",
    ": Optimum",
    ": No.",
];

/// A text that stays the same when the language changes was not translated.
async fn read_every_page_in_english(tab: &Tab) -> Outcome {
    let places = everywhere(tab).await?;
    let mut indonesian = BTreeSet::new();
    for (hash, sign) in &places {
        tab.load(hash).await?;
        tab.find(sign.clone()).await?;
        indonesian.extend(Frame::of(tab).sentences().await?);
    }
    Frame::of(tab).speak_english().await?;
    let mut untranslated = Vec::new();
    for (hash, sign) in &places {
        // A fresh start each time: the choice is remembered.
        tab.load(hash).await?;
        tab.find(sign.clone()).await?;
        let language = async || Frame::of(tab).language().await;
        eventually(language, Some("en".to_owned())).await?;
        let sentences = Frame::of(tab).sentences().await?;
        assert!(
            sentences.contains("SPBE Index Calculator"),
            "{hash}: {sentences:?}"
        );
        let same = sentences.into_iter().filter(|it| indonesian.contains(it));
        untranslated.extend(same.map(|it| format!("{hash}: {it}")));
    }
    let is_name = |it: &str| {
        let agency = it.contains(": Pemerintah ");
        agency || is_digest(it) || NAMES.iter().any(|name| it.ends_with(name))
    };
    untranslated.retain(|it| !is_name(it));
    assert!(
        untranslated.is_empty(),
        "the same in both languages: {untranslated:#?}"
    );
    Ok(())
}

/// The beginning of a digest.
fn is_digest(it: &str) -> bool {
    let last = it.rsplit(": ").next().unwrap_or_default();
    last.len() == 12 && last.chars().all(|c| c.is_ascii_hexdigit())
}

async fn read_numbers_and_predicates_in_english(tab: &Tab) -> Outcome {
    everywhere(tab).await?;
    Frame::of(tab).speak_english().await?;
    let card = Form::shown(tab).await?.index_card();
    eventually(async || card.index().await, "2.15").await?;
    assert_eq!(card.predicate().await?, "Cukup (Fair)");
    assert_eq!(card.ahead().await?, "0.4405 short of Baik (Good)");
    Ok(())
}

async fn switch_the_language_in_the_middle_of_work(tab: &Tab) -> Outcome {
    let form = Start::load(tab).await?.begin("Kota Uji", 2023).await?;
    form.explain("Belum selesai").await?;
    Frame::of(tab).speak_english().await?;
    eventually(async || form.index_card().index().await, "1.00–5.00").await?;
    let label = async || tab.text(By::Css("label[for='explanation']")).await;
    eventually(label, "Explanation").await?;
    assert_eq!(form.explanation().await?, "Belum selesai");
    Frame::of(tab).speak_indonesian().await?;
    eventually(async || form.index_card().index().await, "1,00–5,00").await?;
    eventually(
        async || Frame::of(tab).language().await,
        Some("id".to_owned()),
    )
    .await
}

/// The criteria of an indicator are fetched when someone reads English.
async fn read_the_criteria_in_english(tab: &Tab) -> Outcome {
    Start::load(tab).await?.begin("Kota Uji", 2023).await?;
    let criterion = || By::Css("[data-level='1'] .level-criterion");
    let indonesian = "Belum ada aturan, atau baru berupa rancangan yang belum disahkan.";
    eventually(async || tab.text(criterion()).await, indonesian).await?;
    Frame::of(tab).speak_english().await?;
    let changed = async || Ok(tab.text(criterion()).await? != indonesian);
    eventually(changed, true).await?;
    let marked = By::Css(".level-criterion [lang='id']");
    assert_eq!(tab.count(marked).await?, 0);
    Frame::of(tab).speak_indonesian().await?;
    eventually(async || tab.text(criterion()).await, indonesian).await
}
