//! The next year begins with what is known of the last one, and is judged anew.

use browser_tests::complete;
use browser_tests::failure::{Failure, Outcome};
use browser_tests::pages::carry::CarryPage;
use browser_tests::pages::start::Start;
use browser_tests::patience::{Containing, eventually};
use browser_tests::specs;
use browser_tests::tab::Tab;
use thirtyfour::By;

specs![start_2026_from_an_earlier_year,];

async fn start_2026_from_an_earlier_year(tab: &Tab) -> Outcome {
    let form = complete::draft_of(tab, "LHE-BANDARLAMPUNG-2023").await?;
    form.saved().await?;
    let page = CarryPage::open(tab).await?;
    page.drawn.choose("year", "2026").await?;
    let text = async || page.drawn.text().await;
    eventually(text, Containing("Mulai penilaian 2026 (Pemdi 2026)")).await?;
    let taken = page.taken().await?;
    // Indicator 3 corresponds to 25 of the older edition alone.
    let is_25_left = async || {
        let left = page.left().await?;
        Ok::<_, Failure>(left.iter().any(|row| row.starts_with("25 ")))
    };
    assert!(!is_25_left().await?);
    tab.click(By::Css("#text-1 summary")).await?;
    page.tick("3").await?;
    eventually(async || page.taken().await, taken - 1).await?;
    assert!(is_25_left().await?);
    // What was opened to be read stays open.
    assert_eq!(tab.count(By::Css("#text-1[open]")).await?, 1);

    let preview = page.start().await?;
    let facts = preview.facts().await?;
    let values: Vec<&str> = facts.iter().map(|(_, value)| value.as_str()).collect();
    assert!(
        values.contains(&"Pemerintah Kota Bandar Lampung"),
        "{facts:?}"
    );
    let form = preview.keep().await?;
    form.saved().await?;
    let explanation = form.explanation().await?;
    let first = format!("[SPBE 2020 – 1] {} 1.", complete::EXPLANATION);
    assert!(explanation.starts_with(&first), "{explanation}");

    let rows = Start::go(tab).await?.rows().await?;
    let new = rows.iter().find(|row| row.year == "2026");
    let new = new.map(|row| (row.edition.as_str(), row.progress.as_str()));
    assert_eq!(new, Some(("Pemdi 2026", "0 dari 20")));
    // The old draft is as it was.
    assert_eq!(rows.len(), 2);
    Ok(())
}
