//! An edition that an administration has written itself: loaded, used, changed, deleted.

use browser_tests::failure::Outcome;
use browser_tests::pages::drawn::Drawn;
use browser_tests::pages::form::Form;
use browser_tests::pages::start::Start;
use browser_tests::patience::{Containing, eventually};
use browser_tests::specs;
use browser_tests::tab::{Tab, button, link, marked};
use browser_tests::user_file::UserFile;
use serde_json::{Value, json};
use thirtyfour::{By, Key};

specs![
    be_told_every_fault_of_an_edition_file,
    assess_with_an_edition_of_ones_own_and_hand_it_on,
    compare_a_new_revision_before_taking_a_draft_over,
    keep_an_edition_while_a_draft_rests_on_it,
    find_the_copy_of_an_edition_after_a_reload,
    be_led_to_the_form_of_a_node_and_take_a_removal_back,
];

/// Edition 2018 as the one of a city for 2027.
pub(crate) fn city_edition() -> Outcome<Value> {
    let text = include_str!("../../../data/editions/spbe-2018.json");
    let mut file: Value = serde_json::from_str(text)?;
    file["id"] = json!("kota-2027");
    file["short_name"] = json!({ "id": "Kota 2027", "en": "City 2027" });
    file["years"] = json!({ "first": 2027 });
    Ok(file)
}

async fn open(tab: &Tab, file: &Value) -> Outcome {
    let file = UserFile::write("kota-2027.json", file.to_string())?;
    Start::load(tab).await?.open(&file.path()).await?;
    Ok(())
}

/// Loads the city's edition and comes to the list of editions.
pub(crate) async fn load(tab: &Tab) -> Outcome {
    open(tab, &city_edition()?).await?;
    tab.click(button("Simpan edisi")).await?;
    tab.find(By::Css("[data-edition='kota-2027']")).await?;
    Ok(())
}

/// Begins an assessment with the city's edition, its first rows answered.
pub(crate) async fn begin(tab: &Tab) -> Outcome<Form<'_>> {
    let new = Start::go(tab).await?.new_assessment().await?;
    new.fill("Kota Uji", "2027").await?;
    new.choose("kota-2027").await?;
    let form = new.begin().await?;
    form.type_through(&[5; 37]).await?;
    form.choose(1).await?;
    form.saved().await?;
    Ok(form)
}

async fn be_told_every_fault_of_an_edition_file(tab: &Tab) -> Outcome {
    let mut file = city_edition()?;
    file["tree"][0]["weight"] = json!("1");
    file["tree"][1]["sources"] = json!([]);
    open(tab, &file).await?;
    let faults = async || tab.text(marked("faults")).await;
    eventually(faults, Containing("domain 2: tanpa sumber")).await?;
    let said = faults().await?;
    assert!(said.contains("jumlah bobot di bawahnya"), "{said}");
    assert_eq!(tab.count(button("Simpan edisi")).await?, 0);
    Ok(())
}

async fn assess_with_an_edition_of_ones_own_and_hand_it_on(tab: &Tab) -> Outcome {
    load(tab).await?;
    let form = begin(tab).await?;
    let index = form.index_card().index().await?;
    let file = form.export().await?;
    tab.reload().await?;
    let form = Form::shown(tab).await?;
    eventually(async || form.index_card().index().await, index.as_str()).await?;

    let elsewhere = &tab.in_empty_profile().await?;
    let preview = Start::load(elsewhere).await?.open(&file.path()).await?;
    let form = preview.keep().await?;
    form.saved().await?;
    elsewhere.reload().await?;
    let form = Form::shown(elsewhere).await?;
    eventually(async || form.index_card().index().await, index.as_str()).await
}

async fn compare_a_new_revision_before_taking_a_draft_over(tab: &Tab) -> Outcome {
    load(tab).await?;
    let form = begin(tab).await?;
    let index = form.index_card().index().await?;
    tab.load("#/editions").await?;
    let page = Drawn::shown(tab).await?;
    tab.click(By::Css("[data-edition='kota-2027'] [data-action='copy']"))
        .await?;
    tab.find(marked("sound")).await?;
    // The first two indicators have 1 per cent each: what one gives, the other takes.
    set(tab, "field-tree-0-children-0-children-0-weight", "0,5").await?;
    tab.find(marked("faults")).await?;
    set(tab, "field-tree-0-children-0-children-1-weight", "1,5").await?;
    tab.find(marked("sound")).await?;
    page.press("Simpan edisi").await?;
    tab.find(marked("editions")).await?;

    // The draft is scored as before, and says that there is a newer revision.
    let form = Start::go(tab).await?.open_draft("Kota Uji").await?;
    assert_eq!(form.index_card().index().await?, index);
    tab.find(marked("newer-revision")).await?;
    tab.click(link("Bandingkan dahulu")).await?;
    let changes = async || tab.text(marked("changes")).await;
    eventually(changes, Containing("Bobot")).await?;
    assert_eq!(tab.text(marked("lost")).await?, "Semua isian terbawa.");
    tab.click(button("Alihkan draf ke revisi baru")).await?;
    tab.find(marked("no-newer")).await?;
    eventually(async || tab.count(marked("newer-revision")).await, 0).await?;
    tab.press_with_control('z').await?;
    tab.find(marked("newer-revision")).await?;
    Ok(())
}

pub(crate) async fn set(tab: &Tab, field: &str, text: &str) -> Outcome {
    tab.type_over(By::Id(field), text).await?;
    tab.press(Key::Tab.value().to_string()).await
}

async fn keep_an_edition_while_a_draft_rests_on_it(tab: &Tab) -> Outcome {
    load(tab).await?;
    begin(tab).await?;
    tab.load("#/editions").await?;
    let page = Drawn::shown(tab).await?;
    let question = By::Css("[data-edition='kota-2027'] .deletion summary");
    let delete = By::Css("[data-edition='kota-2027'] [data-action='delete-edition']");
    tab.click(question.clone()).await?;
    tab.click(delete.clone()).await?;
    eventually(async || page.refusal().await, Containing("dipakai 1 draf")).await?;
    Start::go(tab)
        .await?
        .ask_to_delete("Kota Uji")
        .await?
        .answer("Ya, hapus draf")
        .await?;
    let start = Start::shown(tab).await?;
    eventually(async || start.deleted().await, Containing("Kota Uji")).await?;
    tab.load("#/editions").await?;
    Drawn::shown(tab).await?;
    tab.click(question).await?;
    tab.click(delete).await?;
    let left = By::Css("[data-edition='kota-2027']");
    eventually(async || tab.count(left.clone()).await, 0).await
}

/// Opens a copy of the city's edition.
pub(crate) async fn copy(tab: &Tab) -> Outcome<Drawn<'_>> {
    load(tab).await?;
    tab.load("#/editions").await?;
    let page = Drawn::shown(tab).await?;
    tab.click(By::Css("[data-edition='kota-2027'] [data-action='copy']"))
        .await?;
    tab.find(marked("sound")).await?;
    Ok(page)
}

async fn find_the_copy_of_an_edition_after_a_reload(tab: &Tab) -> Outcome {
    copy(tab).await?;
    set(tab, "field-name-id", "Instrumen Kota").await?;
    let name = async || tab.value(By::Id("field-name-id")).await;
    eventually(name, "Instrumen Kota").await?;
    // The second module has answered: until then the name is only typed.
    tab.find(By::Id("undo")).await?;
    tab.reload().await?;
    eventually(name, "Instrumen Kota").await?;
    // Discarded, it stays away.
    tab.click(By::Id("discard")).await?;
    tab.find(marked("discarded")).await?;
    tab.reload().await?;
    tab.find(marked("editions")).await?;
    Ok(())
}

async fn be_led_to_the_form_of_a_node_and_take_a_removal_back(tab: &Tab) -> Outcome {
    copy(tab).await?;
    let focused = async || {
        let script = "return document.activeElement.id";
        tab.script::<String>(script, vec![]).await
    };
    tab.click(By::Id("open-tree-1")).await?;
    eventually(focused, "field-tree-1-no").await?;
    tab.click(By::Id("remove-tree-1")).await?;
    tab.find(marked("faults")).await?;
    eventually(focused, "undo").await?;
    tab.click(By::Id("undo")).await?;
    tab.find(marked("sound")).await?;
    Ok(())
}
