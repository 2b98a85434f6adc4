//! The calculator as one file does its work from a disk.

use browser_tests::failure::Outcome;
use browser_tests::pages::form::Form;
use browser_tests::pages::frame::Frame;
use browser_tests::pages::help::Help;
use browser_tests::pages::start::Start;
use browser_tests::patience::{Containing, eventually};
use browser_tests::published::Published;
use browser_tests::site::Site;
use browser_tests::tab::{Tab, button, link, marked};
use browser_tests::{pdf, specs};
use thirtyfour::By;

specs![
    fill_in_a_file_from_the_disk_and_take_the_export_along,
    print_the_result_from_a_file_on_the_disk,
];

const CASE: &str = "LHE-BANDARLAMPUNG-2023";

async fn fill_in_a_file_from_the_disk_and_take_the_export_along(tab: &Tab) -> Outcome {
    let case = Published::case(CASE)?;
    let tab = &tab.on(Site::carried()?);
    let form = Start::load(tab)
        .await?
        .begin(&case.agency, case.year)
        .await?;
    form.type_through(&case.levels).await?;
    form.index_card().shows(&case).await?;
    assert_eq!(form.index_card().predicate().await?, "Cukup");
    form.saved().await?;

    tab.reload().await?;
    let form = Form::shown(tab).await?;
    form.index_card().shows(&case).await?;
    let exported = form.export().await?.text()?;

    // The other way out, for browsers that hand out no file from a page on the disk.
    let result = form.show_result().await?;
    assert_eq!(result.exported_text().await?, exported);
    tab.click(button("Salin teks")).await?;
    let said = async || Frame::of(tab).announcement().await;
    eventually(said, "Disalin.").await?;

    // What is not in the file is said to be elsewhere; nothing leads to the guide.
    assert_eq!(tab.count(By::Css("[href^='#/guide']")).await?, 0);
    tab.click(link("Rekap")).await?;
    let missing = async || tab.text(marked("drawn-failed")).await;
    eventually(missing, Containing("hanya di kalkulator lengkap")).await?;
    Help::go(tab).await?;
    let help = async || tab.text(By::Css(".help")).await;
    eventually(help, Containing("Draf terikat pada berkas ini")).await?;
    assert_eq!(tab.count(By::Css("[href^='#/guide']")).await?, 0);

    let asked = tab.profile().requests().await?;
    let inside = [tab.site().url(), "data:", "blob:null/"];
    let is_outside = |it: &&String| !inside.iter().any(|start| it.starts_with(start));
    let outside: Vec<_> = asked.iter().filter(is_outside).collect();
    assert!(outside.is_empty(), "{outside:?}");
    Ok(())
}

async fn print_the_result_from_a_file_on_the_disk(tab: &Tab) -> Outcome {
    let tab = &tab.on(Site::carried()?);
    let form = Start::load(tab).await?.begin("Kota Uji", 2023).await?;
    form.type_through(&Published::case(CASE)?.levels).await?;
    form.saved().await?;
    form.show_result().await?;
    let text = pdf::print(tab).await?;
    assert!(text.contains("2,15") && text.contains("Cukup"), "{text}");
    Ok(())
}
