//! What is printed holds everything, on paper as on screen.

use std::collections::BTreeSet;

use browser_tests::complete::{self, EXPLANATION};
use browser_tests::failure::Outcome;
use browser_tests::pages::drawn::Drawn;
use browser_tests::published::Published;
use browser_tests::tab::Tab;
use browser_tests::{pdf, specs};
use spbe::instrument::editions;

specs![
    print_a_report_with_every_figure,
    print_the_documents_to_sign,
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
