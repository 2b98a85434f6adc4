//! An edition of one's own gets better texts while a draft that rests on it is open.

use browser_tests::failure::Outcome;
use browser_tests::pages::form::Form;
use browser_tests::pages::frame::Frame;
use browser_tests::pages::open::Open;
use browser_tests::patience::{Containing, eventually};
use browser_tests::specs;
use browser_tests::tab::{Tab, button, link};
use browser_tests::user_file::UserFile;
use serde_json::json;
use thirtyfour::By;

use crate::own_edition::{begin, city_edition, copy, load, set};

specs![
    go_on_with_an_open_draft_after_a_translation_was_corrected,
    be_told_that_a_corrected_copy_took_the_place_of_the_edition,
];

async fn go_on_with_an_open_draft_after_a_translation_was_corrected(tab: &Tab) -> Outcome {
    tab.profile().engine().speaks_for_all()?;
    load(tab).await?;
    let form = begin(tab).await?;
    let draft = tab.hash().await?;
    // The draft stays open: neither a reload nor the start page reads it anew.
    tab.click(link("Edisi instrumen")).await?;
    tab.click(link("Buka berkas edisi")).await?;
    Open::shown(tab).await?;
    let mut corrected = city_edition()?;
    corrected["name"]["en"] = json!("Index of the city");
    let file = UserFile::write("kota-2027.json", corrected.to_string())?;
    tab.choose_file(By::Id("file"), &file.path()).await?;
    tab.click(button("Simpan edisi")).await?;
    let told = async || Frame::of(tab).announcement().await;
    eventually(told, Containing("diganti dengan yang baru")).await?;
    for address in ["/open", "/editions", draft.as_str()] {
        tab.web().await?.back().await?;
        eventually(async || tab.hash().await, address).await?;
    }
    Form::shown(tab).await?;

    let open = async || form.navigation().open().await;
    let progress = async || form.index_card().progress().await;
    form.clear().await?;
    eventually(open, ["35.3"]).await?;
    eventually(progress, "36 dari 37 terjawab").await?;
    form.choose(5).await?;
    eventually(open, [""; 0]).await?;
    // All rows have the highest level now.
    eventually(async || form.index_card().index().await, "5,00").await
}

async fn be_told_that_a_corrected_copy_took_the_place_of_the_edition(tab: &Tab) -> Outcome {
    tab.profile().engine().speaks_for_all()?;
    let page = copy(tab).await?;
    set(tab, "field-name-en", "Index of the city").await?;
    // The second module has answered: until then the name is only typed.
    tab.find(By::Id("undo")).await?;
    page.press("Simpan edisi").await?;
    let told = async || Frame::of(tab).announcement().await;
    eventually(told, Containing("diganti dengan yang baru")).await
}
