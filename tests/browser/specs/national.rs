//! Where an agency stands, and whom it should visit. The figures are those of the evaluation report of
//! 2023; ranks are counted in `worker/tests/national.rs`.

use browser_tests::failure::Outcome;
use browser_tests::pages::national::NationalPage;
use browser_tests::pages::start::Start;
use browser_tests::patience::{Containing, eventually};
use browser_tests::specs;
use browser_tests::tab::Tab;
use thirtyfour::By;

specs![
    find_out_whom_maluku_utara_should_visit,
    take_the_distribution_along,
];

/// The page about Maluku Utara in 2023.
async fn maluku_utara(tab: &Tab) -> Outcome<NationalPage<'_>> {
    // The agency of the draft is the one that is shown.
    let form = Start::load(tab)
        .await?
        .begin("Pemerintah Provinsi Maluku Utara", 2025)
        .await?;
    form.saved().await?;
    let page = NationalPage::open(tab).await?;
    let agency = async || page.said("agency").await;
    eventually(agency, Containing("Maluku Utara, 2024")).await?;
    page.drawn.choose("national-year", "2023").await?;
    let result = async || page.said("result").await;
    eventually(result, Containing("Indeks SPBE 2,49, predikat Cukup.")).await?;
    Ok(page)
}

async fn find_out_whom_maluku_utara_should_visit(tab: &Tab) -> Outcome {
    let page = maluku_utara(tab).await?;
    let result = async || page.said("result").await;
    let standing = async || page.said("standing").await;
    eventually(standing, Containing("peringkat 30 dari 38")).await?;

    page.name("other", "Pemerintah Provinsi Gorontalo").await?;
    let widest = async || page.said("widest").await;
    eventually(widest, Containing("Tata Kelola SPBE: 0,325 poin")).await?;
    assert!(page.said("gap").await?.contains("+0,73"));

    page.drawn.choose("national-year", "2024").await?;
    page.drawn.choose("national-domain", "Domain 2:").await?;
    let visits = async || page.said("visits").await;
    eventually(visits, Containing("4,00, unggul 1,90 dari 2,10")).await?;
    tab.click(By::Id("brief-provinsi-gorontalo")).await?;
    let brief = async || page.said("brief").await;
    eventually(
        brief,
        Containing("Lembar kunjungan: Pemerintah Provinsi Gorontalo"),
    )
    .await?;

    // First among the provinces of Sulawesi in 2023.
    page.drawn.choose("national-year", "2023").await?;
    eventually(result, Containing("Indeks SPBE 2,49")).await?;
    page.name("agency", "Pemerintah Provinsi Gorontalo").await?;
    eventually(result, Containing("Indeks SPBE 3,22, predikat Baik.")).await?;
    eventually(standing, Containing("peringkat 1 dari 6")).await
}

async fn take_the_distribution_along(tab: &Tab) -> Outcome {
    let page = maluku_utara(tab).await?;
    page.drawn.darken().await?;
    let chart = page.drawn.take_chart("national-distribution").await?;
    assert_eq!(
        chart.name,
        "spbe-pemerintah-provinsi-maluku-utara-2023-sebaran"
    );
    assert!(chart.is_on_paper());
    let text = ">Pemerintah Provinsi Maluku Utara: indeks 2,49</text>";
    assert!(chart.svg.contains(text), "{}", chart.svg);
    Ok(())
}
