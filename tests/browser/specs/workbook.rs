//! A workbook goes out, is changed by another program or not at all, and comes back.

use browser_tests::complete;
use browser_tests::failure::Outcome;
use browser_tests::pages::drawn::Drawn;
use browser_tests::pages::start::Start;
use browser_tests::patience::{Containing, eventually};
use browser_tests::specs;
use browser_tests::tab::Tab;
use browser_tests::user_file::UserFile;

specs![
    take_a_workbook_and_open_it_again,
    be_refused_a_workbook_of_something_else,
];

const CASE: &str = "LHE-BANDARLAMPUNG-2023";

async fn take_a_workbook_and_open_it_again(tab: &Tab) -> Outcome {
    let form = complete::draft_of(tab, CASE).await?;
    let exported = form.export().await?.text()?;
    let page = Drawn::submission(tab).await?;
    let workbook = page.download("Unduh buku kerja XLSX").await?;
    assert_eq!(
        workbook.name(),
        "spbe-pemerintah-kota-bandar-lampung-2023.xlsx"
    );
    let table = page.download("Unduh tabel CSV").await?;
    assert!(table.text()?.starts_with('\u{feff}'));

    let elsewhere = &tab.in_empty_profile().await?;
    let preview = Start::load(elsewhere).await?.open(&workbook.path()).await?;
    let form = preview.keep().await?;
    assert_eq!(form.export().await?.text()?, exported);
    Ok(())
}

async fn be_refused_a_workbook_of_something_else(tab: &Tab) -> Outcome {
    let file = UserFile::write("anggaran.xlsx", "PK, but no workbook")?;
    let preview = Start::load(tab).await?.open(&file.path()).await?;
    let refusal = async || preview.refusal().await;
    eventually(refusal, Containing("Berkas anggaran.xlsx tidak dibuka")).await
}
