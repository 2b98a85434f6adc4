//! Two drafts beside each other.

use browser_tests::complete;
use browser_tests::failure::Outcome;
use browser_tests::pages::compare::ComparePage;
use browser_tests::patience::eventually;
use browser_tests::specs;
use browser_tests::tab::Tab;

specs![
    see_what_differs_between_two_drafts,
    take_the_charts_and_the_table_along,
];

/// How the names of the charts' files begin: agency and years, and the page.
const NAME: &str = "spbe-pemerintah-kota-bandar-lampung-2021-2023-bandingkan";

/// Bandar Lampung as evaluated in 2021 and 2023, as drafts.
async fn two_drafts(tab: &Tab) -> Outcome<ComparePage<'_>> {
    for year in ["2021", "2023"] {
        let case = format!("LHE-BANDARLAMPUNG-{year}");
        let form = complete::draft_of(tab, &case).await?;
        form.saved().await?;
    }
    ComparePage::open(tab).await
}

async fn see_what_differs_between_two_drafts(tab: &Tab) -> Outcome {
    let page = two_drafts(tab).await?;
    // The reports print 1.20 and 2.15; exactly they are 0.9545 apart.
    let index = ["1,20", "2,15 (2,1545)", "+0,95 (0,9545)"];
    let index = index.map(str::to_owned).to_vec();
    eventually(async || page.index().await, index).await?;
    // Three levels of 2.75 per cent.
    let row = ["1", "4", "+3,00", "+0,08 (0,0825)"];
    assert_eq!(page.indicator("32").await?, row);
    assert_eq!(page.indicators().await?.len(), 47);
    page.only_differing().await?;
    eventually(async || Ok(page.indicator("1").await?.len()), 0).await?;
    assert_eq!(page.indicator("32").await?, row);
    page.only_differing().await?;
    eventually(async || Ok(page.indicators().await?.len()), 47).await
}

async fn take_the_charts_and_the_table_along(tab: &Tab) -> Outcome {
    let page = two_drafts(tab).await?;
    let chart = page.drawn.download_with("compare-radar-svg").await?;
    assert_eq!(chart.name(), format!("{NAME}-radar.svg"));
    assert!(chart.text()?.starts_with("<svg"));
    let picture = page.drawn.download_with("compare-radar-png").await?;
    assert_eq!(picture.name(), format!("{NAME}-radar.png"));
    assert!(std::fs::read(picture.path())?.starts_with(b"\x89PNG"));
    let table = page.drawn.download_with("csv").await?;
    assert!(table.text()?.contains(";Indeks SPBE;1,2;2,1545;0,9545;;"));
    Ok(())
}
