//! Every task without a mouse, from the example to deleting it.

use browser_tests::failure::Outcome;
use browser_tests::keyboard::Keyboard;
use browser_tests::pages::form::Form;
use browser_tests::pages::frame::Frame;
use browser_tests::pages::open::Open;
use browser_tests::pages::start::Start;
use browser_tests::patience::{Containing, eventually};
use browser_tests::specs;
use browser_tests::tab::{Tab, marked};
use thirtyfour::{By, Key};

specs![
    answer_and_export_without_a_mouse,
    judge_plan_and_compare_without_a_mouse,
    back_up_import_and_delete_without_a_mouse,
];

/// From the start page into the example.
async fn open_the_example<'t>(tab: &'t Tab, keys: &Keyboard<'t>) -> Outcome<Form<'t>> {
    tab.profile().engine().walks_by_tab()?;
    Start::load(tab).await?;
    keys.enter("Lihat contoh terisi").await?;
    Open::shown(tab).await?;
    keys.enter("Simpan sebagai draf baru").await?;
    let form = Form::shown(tab).await?;
    eventually(async || form.index_card().index().await, "2,15").await?;
    Ok(form)
}

async fn answer_and_export_without_a_mouse(tab: &Tab) -> Outcome {
    let keys = Keyboard::of(tab);
    let form = open_the_example(tab, &keys).await?;
    // Inside the group of levels, arrows choose.
    keys.tab_to("1 Rintisan").await?;
    keys.press(Key::Down).await?;
    eventually(async || form.level().await, Some("2".to_owned())).await?;
    keys.is_seen().await?;
    eventually(async || form.index_card().index().await, "2,17").await?;
    keys.tab_to("explanation").await?;
    tab.press("Perwal 15 Tahun 2023").await?;
    keys.enter("+ Tambah data dukung").await?;
    eventually(async || tab.count(By::Id("evidence-0-title")).await, 1).await?;
    keys.is_seen().await?;
    tab.press("Perwal 15").await?;
    form.saved().await?;
    keys.enter_back("Ekspor JSON").await?;
    let file = tab.downloaded().await?.text()?;
    assert!(
        file.contains("Perwal 15 Tahun 2023") && file.contains("\"Perwal 15\""),
        "{file}"
    );
    keys.enter_back("↶ Urungkan").await?;
    keys.is_seen().await?;
    // The arrows of the questionnaire lead on, wherever the focus is.
    keys.press(Key::Right).await?;
    eventually(async || form.number().await, "2").await?;
    keys.is_seen().await
}

async fn judge_plan_and_compare_without_a_mouse(tab: &Tab) -> Outcome {
    let keys = Keyboard::of(tab);
    open_the_example(tab, &keys).await?;
    keys.enter_back("Tahapan").await?;
    tab.find(By::Css(".stages")).await?;
    keys.enter("role-assessor").await?;
    tab.find(By::Id("stage")).await?;
    keys.tab_to("stage").await?;
    let stage = async || tab.value(By::Id("stage")).await;
    let before = stage().await?;
    keys.press(Key::Down).await?;
    eventually(async || Ok(stage().await? != before), true).await?;
    keys.tab_to("level-1").await?;
    keys.press(Key::Down).await?;
    eventually(
        async || Ok(tab.value(By::Id("level-1")).await?.is_empty()),
        false,
    )
    .await?;
    keys.is_seen().await?;

    keys.enter_back("Rencana").await?;
    tab.find(By::Css(".planning")).await?;
    keys.enter("plan-summary-0").await?;
    keys.tab_to("suppose-1").await?;
    keys.press(Key::Right).await?;
    let supposed = async || tab.text(marked("supposed")).await;
    eventually(supposed, Containing("2,17")).await?;
    keys.is_seen().await?;

    keys.enter_back("Bandingkan").await?;
    tab.find(By::Id("b-stage")).await?;
    keys.tab_to("b-stage").await?;
    let stage = async || tab.value(By::Id("b-stage")).await;
    let before = stage().await?;
    keys.press(Key::Down).await?;
    eventually(async || Ok(stage().await? != before), true).await?;
    keys.is_seen().await?;

    keys.enter_back("Posisi nasional").await?;
    tab.find(By::Css(".national")).await?;
    keys.tab_to("Instansi").await?;
    tab.press("Pemerintah Kota Bandar Lampung").await?;
    keys.press(Key::Tab).await?;
    tab.find(By::Css(".national svg")).await?;
    keys.is_seen().await
}

async fn back_up_import_and_delete_without_a_mouse(tab: &Tab) -> Outcome {
    let keys = Keyboard::of(tab);
    let form = open_the_example(tab, &keys).await?;
    keys.enter_back("Ekspor JSON").await?;
    let file = tab.downloaded().await?;
    form.saved().await?;
    keys.enter_back("Kalkulator Indeks SPBE").await?;
    let start = Start::shown(tab).await?;
    keys.enter("Unduh cadangan semua draf").await?;
    eventually(
        async || Frame::of(tab).announcement().await,
        Containing("diunduh"),
    )
    .await?;
    // The window in which a file is chosen is the system's; only the way to it is ours.
    keys.tab_back_to("file").await?;
    start.open(&file.path()).await?;
    keys.enter("Simpan sebagai draf baru").await?;
    Form::shown(tab).await?;
    keys.enter_back("Kalkulator Indeks SPBE").await?;
    Start::shown(tab).await?;
    keys.enter("Hapus: Contoh: Pemerintah Kota Bandar Lampung 2023")
        .await?;
    tab.find(By::Css("dialog[open]")).await?;
    keys.is_seen().await?;
    keys.press(Key::Escape).await?;
    eventually(async || tab.count(By::Css("dialog[open]")).await, 0).await?;
    keys.is_seen().await?;
    keys.press(Key::Enter).await?;
    tab.find(By::Css("dialog[open]")).await?;
    keys.press(Key::Enter).await?;
    eventually(async || start.deleted().await, Containing("telah dihapus")).await?;
    keys.is_seen().await?;
    keys.enter("Urungkan penghapusan").await?;
    eventually(async || Ok(start.rows().await?.len()), 2).await?;
    keys.is_seen().await?;
    keys.enter_back("English").await?;
    eventually(
        async || Frame::of(tab).language().await,
        Some("en".to_owned()),
    )
    .await?;
    keys.is_seen().await
}
