//! What has become of an agency over the years, from its drafts and from files.

use browser_tests::complete;
use browser_tests::failure::Outcome;
use browser_tests::pages::years::YearsPage;
use browser_tests::patience::{Containing, eventually};
use browser_tests::specs;
use browser_tests::tab::Tab;

specs![
    see_two_drafts_of_an_agency_as_chart_and_table,
    add_a_file_of_another_year,
];

async fn see_two_drafts_of_an_agency_as_chart_and_table(tab: &Tab) -> Outcome {
    let form = complete::draft_of(tab, "LHE-BANDARLAMPUNG-2021").await?;
    form.saved().await?;
    let form = complete::draft_of(tab, "LHE-BANDARLAMPUNG-2023").await?;
    form.saved().await?;
    let page = YearsPage::open(tab).await?;
    // The reports print 1.20 and 2.15; exactly they are 0.9545 apart.
    let figures = ["1,20", "+0,95", "2,15"].map(str::to_owned).to_vec();
    eventually(async || page.index().await, figures).await?;
    let lines = page.lines().await?;
    assert_eq!(lines.len(), 5, "{lines:?}");
    assert_eq!(lines[0], "Indeks SPBE 2,15");
    page.drawn.choose("part-spbe-2020", "Domain 4:").await?;
    eventually(async || Ok(page.lines().await?.len()), 3).await?;

    page.drawn.darken().await?;
    let chart = page.drawn.take_chart("chart-spbe-2020").await?;
    let name = "spbe-pemerintah-kota-bandar-lampung-2021-2023-antartahun-spbe-2020";
    assert_eq!(chart.name, name);
    assert!(chart.is_on_paper());
    for text in [">2021</text>", ">2023</text>", ">Aspek 8 2,33</text>"] {
        assert!(chart.svg.contains(text), "{text}: {}", chart.svg);
    }
    let table = page.drawn.download_with("csv-spbe-2020").await?;
    assert!(table.text()?.contains(";Indeks SPBE;1,2;2,1545;0,9545;"));
    Ok(())
}

async fn add_a_file_of_another_year(tab: &Tab) -> Outcome {
    let form = complete::draft_of(tab, "LHE-BANDARLAMPUNG-2023").await?;
    form.choose(2).await?;
    form.saved().await?;
    let page = YearsPage::open(tab).await?;
    // One level more of the first indicator is 0.013, and the draft had 2.1545.
    let changed = vec!["2,17".to_owned()];
    eventually(async || page.index().await, changed).await?;
    let [before, same_year] =
        ["2021", "2023"].map(|year| complete::file_of(&format!("LHE-BANDARLAMPUNG-{year}")));
    let (before, same_year) = (before?, same_year?);
    page.drawn.give(&[before.path(), same_year.path()]).await?;
    let several = async || page.several().await;
    eventually(several, Containing("Ada 2 berkas untuk tahun 2023.")).await?;
    let index = async || Ok(page.index().await?.len());
    eventually(index, 3).await?;
    page.drawn
        .choose("file-spbe-2020-2023", "2023.json")
        .await?;
    let index = async || Ok(page.index().await?.concat());
    eventually(index, Containing("+0,952,15")).await
}
