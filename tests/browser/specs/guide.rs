//! Finding one's way: the tour, the guide, and its two pages on paper.

use browser_tests::failure::Outcome;
use browser_tests::pages::drawn::Drawn;
use browser_tests::pages::frame::Frame;
use browser_tests::pages::new::New;
use browser_tests::pages::start::Start;
use browser_tests::patience::{Containing, eventually};
use browser_tests::tab::{Tab, link};
use browser_tests::{pdf, specs};
use thirtyfour::By;

specs![
    take_the_tour_and_leave_it,
    open_the_guide_to_a_page_and_come_back,
    print_the_guide_on_two_sheets,
];

async fn heading(tab: &Tab) -> Outcome<String> {
    tab.text(By::Css(".guide h1")).await
}

async fn take_the_tour_and_leave_it(tab: &Tab) -> Outcome {
    Start::load(tab).await?;
    tab.click(link("Lihat tur (4 langkah)")).await?;
    for step in ["Mulai", "Jawab", "Lihat hasil"] {
        eventually(async || heading(tab).await, step).await?;
        tab.click(link("Langkah berikutnya")).await?;
    }
    eventually(async || heading(tab).await, "Simpan dan serahkan").await?;
    tab.web().await?.back().await?;
    eventually(async || heading(tab).await, "Lihat hasil").await?;
    tab.click(link("Lewati tur")).await?;
    Start::shown(tab).await?;
    tab.load("#/guide/tour-4").await?;
    tab.click(link("Mulai penilaian baru")).await?;
    New::shown(tab).await.map(drop)
}

async fn open_the_guide_to_a_page_and_come_back(tab: &Tab) -> Outcome {
    let form = Start::load(tab).await?.begin("Kota Uji", 2023).await?;
    tab.press("3").await?;
    eventually(async || form.level().await, Some("3".to_owned())).await?;
    tab.click(By::Css(".question-facts a[href='#/guide/answer']"))
        .await?;
    eventually(async || heading(tab).await, "Menjawab indikator").await?;
    tab.web().await?.back().await?;
    eventually(async || form.level().await, Some("3".to_owned())).await?;
    tab.click(link("Tahapan")).await?;
    Drawn::shown(tab)
        .await?
        .go_to("Panduan halaman ini")
        .await?;
    eventually(async || heading(tab).await, "Tahapan dan asesor").await?;
    Frame::of(tab).speak_english().await?;
    eventually(async || heading(tab).await, "Stages and assessors").await
}

async fn print_the_guide_on_two_sheets(tab: &Tab) -> Outcome {
    tab.load("#/guide/print").await?;
    for (english, last) in [(false, "Papan ketik"), (true, "Keyboard")] {
        if english {
            Frame::of(tab).speak_english().await?;
        }
        let text = async || Drawn::shown(tab).await?.text().await;
        eventually(text, Containing(last)).await?;
        let sheets = pdf::sheets(tab).await?;
        assert_eq!(sheets.len(), 2, "{sheets:#?}");
        for (sheet, number) in sheets.iter().zip(["1/2", "2/2"]) {
            assert!(sheet.contains(number), "{number}: {sheet}");
        }
        assert!(sheets[1].contains(last), "{}", sheets[1]);
        // The tools of the screen stay on the screen.
        assert!(
            !sheets[0].contains("Rekap") && !sheets[0].contains("Roll-up"),
            "{}",
            sheets[0]
        );
    }
    Ok(())
}
