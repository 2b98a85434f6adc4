//! What is printed holds everything, on paper as on screen.

use std::collections::BTreeSet;

use browser_tests::complete::{self, EXPLANATION};
use browser_tests::failure::Outcome;
use browser_tests::pages::drawn::Drawn;
use browser_tests::published::Published;
use browser_tests::tab::{Tab, link};
use browser_tests::{pdf, specs};
use spbe::instrument::editions;

specs![
    print_a_report_with_every_figure,
    print_the_documents_to_sign,
    take_radar_and_map_along_from_the_result,
];

const CASE: &str = "LHE-BANDARLAMPUNG-2023";
const PAGE: &str = "Laporan, Berita Acara, dan Pernyataan";

async fn print_a_report_with_every_figure(tab: &Tab) -> Outcome {
    let case = Published::case(CASE)?;
    let digest = complete::digest_of(&complete::file_of(CASE)?)?;
    complete::draft_of(tab, CASE).await?;
    Drawn::submission(tab).await?.follow(PAGE).await?;
    let text = pdf::print(tab).await?;
    let words: BTreeSet<&str> = text.split_whitespace().collect();
    let figures = case.parts().map(|(_, value)| value).chain([case.index()]);
    for figure in figures {
        assert!(
            words.contains(figure.as_str()),
            "{figure} is not printed: {text}"
        );
    }
    let instrument = editions::of_year(case.year).unwrap();
    let flat = pdf::without_spaces(&text);
    for &row in instrument.rows() {
        let node = instrument.node(row);
        let name = pdf::without_spaces(&node.name.id);
        let explanation = pdf::without_spaces(&format!("{EXPLANATION} {}.", node.no));
        assert!(flat.contains(&name), "{} is not printed", node.name.id);
        assert!(
            flat.contains(&explanation),
            "the explanation of {} is not printed",
            node.no
        );
    }
    assert!(flat.contains(&digest), "{digest} is not printed: {text}");
    // The tools of the screen stay on the screen.
    assert!(
        !text.contains("Urungkan") && !text.contains("Bantuan"),
        "{text}"
    );
    Ok(())
}

async fn print_the_documents_to_sign(tab: &Tab) -> Outcome {
    let digest = complete::digest_of(&complete::file_of(CASE)?)?;
    complete::draft_of(tab, CASE).await?;
    let page = Drawn::submission(tab).await?.follow(PAGE).await?;
    for title in [
        "Berita Acara Penilaian Mandiri",
        "Pernyataan Persetujuan Publikasi",
    ] {
        page.press(title).await?;
        let shown = async || {
            Ok(page
                .text()
                .await?
                .to_lowercase()
                .matches(&title.to_lowercase())
                .count()
                > 1)
        };
        browser_tests::patience::eventually(shown, true).await?;
        let text = pdf::print(tab).await?;
        let flat = pdf::without_spaces(&text).to_lowercase();
        assert!(
            flat.contains(&pdf::without_spaces(title).to_lowercase()),
            "{text}"
        );
        assert!(flat.contains(&digest), "{digest} is not printed: {text}");
        assert!(text.contains("NIP"), "{text}");
    }
    Ok(())
}

async fn take_radar_and_map_along_from_the_result(tab: &Tab) -> Outcome {
    complete::draft_of(tab, CASE).await?;
    tab.click(link("Unduh peta dan radar sebagai gambar"))
        .await?;
    let page = Drawn::shown(tab).await?;
    page.darken().await?;
    let case = Published::case(CASE)?;
    for (chart, what) in [("report-map", "peta"), ("report-radar", "radar")] {
        let chart = page.take_chart(chart).await?;
        let name = format!("spbe-pemerintah-kota-bandar-lampung-2023-{what}");
        assert_eq!(chart.name, name);
        assert!(chart.is_on_paper(), "{what}");
        let index = format!(">SPBE 2020 · Indeks SPBE {}</text>", case.index());
        assert!(chart.svg.contains(&index), "{}", chart.svg);
    }
    let map = page.take_chart("report-map").await?.svg;
    for (number, level) in (1..).zip(&case.levels) {
        let cell = map.split(&format!("data-cell=\"{number}\">")).nth(1);
        let cell = cell
            .and_then(|it| it.split("</g>").next())
            .unwrap_or_default();
        assert!(
            cell.contains(&format!(">{number}</text>")),
            "{number}: {cell}"
        );
        assert!(
            cell.contains(&format!(">{level}</text>")),
            "{number}: {cell}"
        );
    }
    Ok(())
}
