//! Others use the same computer, and other pages the same storage.

use browser_tests::engine::Engine;
use browser_tests::failure::Outcome;
use browser_tests::pages::drawn::Drawn;
use browser_tests::pages::form::Form;
use browser_tests::pages::frame::Frame;
use browser_tests::pages::start::Start;
use browser_tests::patience::{Containing, eventually};
use browser_tests::site::Copy;
use browser_tests::tab::Tab;
use browser_tests::{specs, stored};
use serde_json::{Value, json};

specs![
    delete_everything_on_this_computer_only_after_a_question,
    be_asked_before_deleting_by_a_browser_without_dialogs,
    have_a_draft_in_another_tab_deleted_with_everything,
    leave_nothing_of_what_could_not_be_saved,
    keep_the_open_draft_when_another_page_clears_the_storage,
    learn_how_long_the_browser_keeps_drafts,
];

/// What is kept beside the storage: the names of databases. The program, which is kept as well, says
/// nothing of anybody.
const BESIDE: &str = "
    window.beside = null;
    indexedDB.databases().then(databases => {
        window.beside = databases.map(it => it.name).sort();
    });";

async fn delete_everything_on_this_computer_only_after_a_question(tab: &Tab) -> Outcome {
    let form = Start::load(tab).await?.begin("Kota Uji", 2023).await?;
    tab.press("3").await?;
    form.saved().await?;
    let page = Drawn::submission(tab).await?;
    page.press("Buat kunci").await?;
    page.fingerprint().await?;
    stored::put(tab, "milik-lain", "tetap").await?;
    let databases = json!(["spbe", "spbe-key"]);
    eventually(async || beside(tab).await, databases).await?;
    let start = Start::go(tab).await?;
    let before = stored::all(tab).await?;
    assert!(before.len() > 1, "{before:?}");

    let question = start.storage().ask_to_erase().await?;
    assert!(
        question.text().contains("Ini tidak dapat diurungkan."),
        "{}",
        question.text()
    );
    question.answer("Batal").await?;
    assert_eq!(stored::all(tab).await?, before);
    assert_eq!(start.agencies().await?, ["Kota Uji"]);

    let question = start.storage().ask_to_erase().await?;
    question.answer("Ya, hapus semuanya").await?;
    let told = "Semua data kalkulator ini telah dihapus dari peramban.";
    eventually(async || Frame::of(tab).announcement().await, told).await?;
    let left = [("milik-lain".to_owned(), "tetap".to_owned())];
    assert_eq!(stored::all(tab).await?, left.into());
    eventually(async || beside(tab).await, json!([])).await?;
    assert_eq!(start.agencies().await?, [""; 0]);
    Ok(())
}

/// As Firefox before 98 and Safari before 15.4 are.
const WITHOUT_DIALOGS: &str = "
    for (const name of ['show', 'showModal', 'close']) {
        delete HTMLDialogElement.prototype[name];
    }
    delete window.HTMLDialogElement;";

async fn be_asked_before_deleting_by_a_browser_without_dialogs(tab: &Tab) -> Outcome {
    let site = Copy::with_script(WITHOUT_DIALOGS)?;
    let tab = &tab.on(site.serve().await?);
    let form = Start::load(tab).await?.begin("Kota Uji", 2023).await?;
    form.saved().await?;
    let start = Start::go(tab).await?;
    let question = start.storage().ask_to_erase().await?;
    assert!(question.text().contains("Ini tidak dapat diurungkan."));
    question.answer("Batal").await?;
    assert_eq!(start.agencies().await?, ["Kota Uji"]);
    let question = start.storage().ask_to_erase().await?;
    question.answer("Ya, hapus semuanya").await?;
    eventually(async || start.agencies().await, [""; 0]).await
}

async fn leave_nothing_of_what_could_not_be_saved(tab: &Tab) -> Outcome {
    let site = Copy::with_script(stored::FULL)?;
    let tab = &tab.on(site.serve().await?);
    let form = Start::load(tab).await?.begin("Kota Uji", 2023).await?;
    form.saved().await?;
    tab.script::<()>("window.full = true", vec![]).await?;
    form.explain("Rahasia").await?;
    eventually(async || form.save_status().await, Containing("penuh")).await?;
    // It stays open, since it lives in this page only.
    let start = Start::go(tab).await?;
    let question = start.storage().ask_to_erase().await?;
    question.answer("Ya, hapus semuanya").await?;
    let told = "Semua data kalkulator ini telah dihapus dari peramban.";
    eventually(async || Frame::of(tab).announcement().await, told).await?;
    // There is room now, and a page that is left saves what is open.
    tab.script::<()>("window.full = false", vec![]).await?;
    tab.reload().await?;
    Start::shown(tab).await?;
    assert_eq!(stored::all(tab).await?, [].into());
    Ok(())
}

async fn beside(tab: &Tab) -> Outcome<Value> {
    tab.script::<()>(BESIDE, vec![]).await?;
    let answer = async || tab.script::<Value>("return window.beside", vec![]).await;
    eventually(async || Ok(answer().await?.is_null()), false).await?;
    answer().await
}

async fn have_a_draft_in_another_tab_deleted_with_everything(tab: &Tab) -> Outcome {
    let form = Start::load(tab).await?.begin("Kota Uji", 2023).await?;
    tab.press("3").await?;
    form.saved().await?;
    let other = &tab.second().await?;
    let start = Start::load(other).await?;
    let question = start.storage().ask_to_erase().await?;
    question.answer("Ya, hapus semuanya").await?;

    let elsewhere = Start::shown(tab).await?;
    let told = Containing("telah dihapus");
    eventually(async || Frame::of(tab).announcement().await, told).await?;
    eventually(async || elsewhere.agencies().await, [""; 0]).await?;
    // Leaving saves at once whatever waits for it.
    tab.reload().await?;
    Start::shown(tab).await?;
    assert!(stored::all(tab).await?.is_empty());
    Ok(())
}

async fn keep_the_open_draft_when_another_page_clears_the_storage(tab: &Tab) -> Outcome {
    let form = Start::load(tab).await?.begin("Kota Uji", 2023).await?;
    form.explain("Jangan hilang").await?;
    form.saved().await?;
    let other = tab.second().await?;
    other.load("#/help").await?;
    other.script::<()>("localStorage.clear()", vec![]).await?;
    let told = Containing("Penyimpanan peramban dikosongkan oleh halaman lain.");
    eventually(async || Frame::of(tab).announcement().await, told).await?;
    tab.reload().await?;
    let form = Form::shown(tab).await?;
    eventually(async || form.explanation().await, "Jangan hilang").await?;
    assert_eq!(Start::go(tab).await?.agencies().await?, ["Kota Uji"]);
    Ok(())
}

async fn learn_how_long_the_browser_keeps_drafts(tab: &Tab) -> Outcome {
    const ANSWERS: [&str; 3] = [
        "Peramban berjanji tidak menghapus data ini tanpa persetujuan Anda.",
        "Peramban boleh menghapus data ini bila ruang hampir habis atau halaman ini lama tidak dibuka. Unduh cadangan secara berkala.",
        "Peramban tidak menyatakan berapa lama data ini disimpan. Unduh cadangan secara berkala.",
    ];
    let panel = Start::load(tab).await?.storage();
    let is_answered = async || Ok(ANSWERS.contains(&panel.persistence().await?.as_str()));
    eventually(is_answered, true).await?;
    let not_promised = panel.persistence().await? == ANSWERS[1];
    assert_eq!(panel.can_ask_to_persist().await?, not_promised);
    // Firefox asks the person, and nobody is there to answer.
    if not_promised && tab.profile().engine() != Engine::Firefox {
        panel.ask_to_persist().await?;
        eventually(is_answered, true).await?;
    }
    Ok(())
}
