//! Many submissions become one table, in a page that stays quiet about what it read.

use browser_tests::complete;
use browser_tests::failure::Outcome;
use browser_tests::pages::drawn::Drawn;
use browser_tests::pages::start::Start;
use browser_tests::patience::{Containing, eventually};
use browser_tests::pdf::without_spaces;
use browser_tests::specs;
use browser_tests::stored;
use browser_tests::tab::Tab;
use browser_tests::user_file::UserFile;

specs![roll_up_submissions,];

async fn roll_up_submissions(tab: &Tab) -> Outcome {
    Start::load(tab).await?;
    let before = stored::all(tab).await?;
    let page = Drawn::recap(tab).await?;
    let sound = complete::file_of("LHE-BANDARLAMPUNG-2023")?;
    let cut = UserFile::write("terpotong.json", &sound.text()?[..400])?;
    page.give(&[sound.path(), cut.path()]).await?;
    let text = async || page.text().await;
    eventually(text, Containing("1 penilaian, 1 lengkap.")).await?;
    let text = page.text().await?;
    let row = "Pemerintah Kota Bandar Lampung 1,40 1,70 1,00 3,04 2,15 Cukup 47 dari 47 utuh";
    // WebKit gives the cells without anything between them.
    assert!(
        without_spaces(&text).contains(&without_spaces(row)),
        "{text}"
    );
    assert!(text.contains("terpotong.json: Baris "), "{text}");

    page.press("Indeks").await?;
    eventually(async || page.sorted_by().await, "Indeks ▼").await?;
    let csv = page.download("Unduh CSV").await?;
    assert!(csv.text()?.contains(";1,40;1,70;1,00;3,04;2,15;Cukup;"));
    let workbook = page.download("Unduh XLSX").await?;
    assert_eq!(workbook.name(), "rekap-spbe-2020-2023.xlsx");
    assert_eq!(stored::all(tab).await?, before);
    Ok(())
}
