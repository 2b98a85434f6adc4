//! Two drafts beside each other.

use browser_tests::complete;
use browser_tests::failure::Outcome;
use browser_tests::pages::compare::ComparePage;
use browser_tests::patience::{Containing, eventually};
use browser_tests::specs;
use browser_tests::tab::Tab;
use browser_tests::user_file::UserFile;
use spbe::assessment::{Change, Judgement, Stage};
use spbe::exact::Exact;
use spbe::exchange;

specs![
    see_what_differs_between_two_drafts,
    take_the_charts_and_the_table_along,
    see_own_values_a_peer_the_target_and_last_year_in_one_radar,
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
    page.drawn.darken().await?;
    let radar = page.drawn.take_chart("compare-radar").await?;
    assert_eq!(radar.name, format!("{NAME}-radar"));
    assert!(radar.is_on_paper());
    // Six rows of aspect 8 add up to 9 and to 14.
    for text in [">Aspek 8</tspan>", ">A 1,50</tspan>", ">B 2,33</tspan>"] {
        assert!(radar.svg.contains(text), "{text}: {}", radar.svg);
    }
    let bars = page.drawn.take_chart("compare-bars").await?;
    assert_eq!(bars.name, format!("{NAME}-batang"));
    assert!(bars.is_on_paper());
    assert!(
        bars.svg.contains(">Domain 4: Layanan SPBE</text>"),
        "{}",
        bars.svg
    );
    let table = page.drawn.download_with("csv").await?;
    assert_eq!(table.name(), format!("{NAME}.csv"));
    assert!(table.text()?.contains(";Indeks SPBE;1,2;2,1545;0,9545;;"));
    Ok(())
}

async fn see_own_values_a_peer_the_target_and_last_year_in_one_radar(tab: &Tab) -> Outcome {
    let page = two_drafts(tab).await?;
    let own = with_target_and_last_year(&complete::file_of("LHE-BANDARLAMPUNG-2023")?)?;
    page.drawn.give(&[own.path()]).await?;
    page.drawn.choose("a-source", "target.json").await?;
    page.drawn.choose("b-source", "2021,").await?;
    page.drawn.choose("ring-0", "Target: ").await?;
    page.drawn.choose("ring-1", "Tahun lalu: ").await?;
    let own = "Pemerintah Kota Bandar Lampung 2023";
    let names = [
        format!("A: {own}, Penilaian Mandiri"),
        "B: Pemerintah Kota Bandar Lampung 2021, Penilaian Mandiri".to_owned(),
        format!("C: {own}, Target"),
        format!("D: {own}, Tahun lalu"),
    ];
    eventually(async || page.lines().await, names.to_vec()).await?;
    // Aspect 8 had 14 and 9 for its six rows; the target is 4 for each, last year was 1.
    let figures = ["2,33 (7/3)", "1,50", "4,00", "1,00"];
    assert_eq!(page.line_figures("Aspek 8: ").await?, figures);
    page.drawn.darken().await?;
    let radar = page.drawn.take_chart("compare-radar").await?;
    assert!(radar.is_on_paper());
    for figure in ["A 2,33", "B 1,50", "C 4,00", "D 1,00"] {
        let text = format!(">{figure}</tspan>");
        assert!(radar.svg.contains(&text), "{text}: {}", radar.svg);
    }
    page.drawn.choose("ring-0", "tidak ada").await?;
    let names = async || Ok(page.lines().await?.concat());
    eventually(
        names,
        Containing("C: Pemerintah Kota Bandar Lampung 2023, Tahun lalu"),
    )
    .await
}

/// The file with a target of 4 and a last year of 1 for every indicator.
fn with_target_and_last_year(file: &UserFile) -> Outcome<UserFile> {
    let read = exchange::read(&file.text()?).map_err(std::io::Error::other)?;
    let (mut assessment, instrument) = (read.assessment, read.instrument);
    for row in instrument.ids() {
        let mut answer = assessment.answer(row).cloned().unwrap_or_default();
        for (stage, level) in [(Stage::Target, 4), (Stage::LastYear, 1)] {
            let value = Some(Exact::whole(level));
            let judgement = Judgement {
                value,
                ..Judgement::default()
            };
            answer.stages.insert(stage, judgement);
        }
        let change = Change::SetAnswer {
            indicator: row.clone(),
            answer: Box::new(answer),
        };
        assessment
            .apply(change, instrument)
            .map_err(std::io::Error::other)?;
    }
    let text = exchange::write(&assessment, instrument).map_err(std::io::Error::other)?;
    UserFile::write("target.json", text)
}
