//! The calculator opens without the network, and a newer version takes over when the user agrees.

use browser_tests::audit;
use browser_tests::failure::Outcome;
use browser_tests::pages::calendar::CalendarPage;
use browser_tests::pages::drawn::Drawn;
use browser_tests::pages::evaluation::EvaluationPage;
use browser_tests::pages::form::Form;
use browser_tests::pages::frame::Frame;
use browser_tests::pages::help::Help;
use browser_tests::pages::rescue::Rescue;
use browser_tests::pages::start::Start;
use browser_tests::patience::{Containing, eventually};
use browser_tests::published::Published;
use browser_tests::site::Copy;
use browser_tests::tab::Tab;
use browser_tests::{clock, specs, stored};
use serde_json::{Value, json};

specs![
    score_and_export_while_the_server_is_gone,
    take_a_new_version_when_asked_to,
    be_told_of_a_new_version_in_a_tab_that_stays_open,
    stay_with_the_old_version_while_entries_cannot_be_saved,
    stay_with_the_old_version_while_a_form_is_not_sent,
    keep_what_is_on_its_way_to_the_second_module,
    keep_nothing_of_a_version_that_is_not_whole,
    be_given_no_part_of_another_version,
    get_out_of_a_version_that_does_not_start,
    install_the_calculator_like_an_app,
];

/// What the browser keeps in the caches.
const CACHES: &str = "
    window.kept = null;
    caches.keys().then(names => { window.kept = names; });";
/// Has the browser look for a new version, and waits until it has been taken or refused.
const ASK: &str = "
    window.isAnswered = false;
    navigator.serviceWorker.ready.then(async registration => {
        await registration.update();
        const { installing } = registration;
        const look = () => { window.isAnswered = installing?.state !== 'installing'; };
        installing?.addEventListener('statechange', look);
        look();
    });";
/// Whether the second module is given to a page of this version, and to one of another.
const ASK_FOR_PARTS: &str = "
    window.given = null;
    const own = document.getElementById('boot').dataset.binary;
    const parts = [own, './program-0/spbe_bg.wasm'].map(program => fetch(`worker.js?${program}`));
    Promise.allSettled(parts).then(parts => {
        window.given = parts.map(part => part.status === 'fulfilled');
    });";
/// Holds back what is sent to the second module, from `held = []` until `letGo()`.
const HOLD: &str = "
    window.held = null;
    const send = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (...message) {
        if (window.held === null) return send.apply(this, message);
        window.held.push(() => send.apply(this, message));
    };
    window.letGo = () => {
        const held = window.held;
        window.held = null;
        held.forEach(go => go());
    };";
/// Comes back to the tab, as far as the page can tell.
const COME_BACK: &str = "document.dispatchEvent(new Event('visibilitychange'))";
/// What the page has been told of the versions that the browser keeps.
const TOLD: &str = "return document.documentElement.dataset.offline ?? ''";
/// Tells the versions apart.
const NEWER: &str = "window.isNewer = true";
const IS_NEWER: &str = "return window.isNewer === true";
/// The link to the report, which the second module draws.
const REPORT: &str = "Laporan, Berita Acara, dan Pernyataan";
const READY: &str = "Versi baru kalkulator siap dipakai.";

async fn score_and_export_while_the_server_is_gone(tab: &Tab) -> Outcome {
    Start::load(tab).await?;
    Help::go(tab).await?.opens_offline().await?;
    tab.site().stop().await?;

    let case = Published::case("LHE-BANDARLAMPUNG-2023")?;
    let start = Start::load(tab).await?;
    let form = start.begin(&case.agency, case.year).await?;
    form.type_through(&case.levels).await?;
    form.index_card().shows(&case).await?;
    let audit = audit::score(&form.export().await?)?;
    assert_eq!(audit["index"]["exact"], json!("4309/2000"));
    let report = Drawn::submission(tab).await?.follow(REPORT).await?;
    eventually(async || report.text().await, Containing("2,15")).await?;
    // What was entered is gone after this, and the program is not.
    let question = Start::go(tab).await?.storage().ask_to_erase().await?;
    question.answer("Ya, hapus semuanya").await?;
    let told = Containing("telah dihapus");
    eventually(async || Frame::of(tab).announcement().await, told).await?;
    let start = Start::load(tab).await?;
    assert_eq!(start.agencies().await?, [""; 0]);
    Ok(())
}

async fn take_a_new_version_when_asked_to(tab: &Tab) -> Outcome {
    let site = Copy::new()?;
    let tab = &tab.on(site.serve().await?);
    let form = Start::load(tab).await?.begin("Kota Uji", 2023).await?;
    tab.press("3").await?;
    form.saved().await?;
    Help::go(tab).await?.opens_offline().await?;
    let other = &tab.second().await?;
    Start::load(other).await?;
    let before = caches(tab).await?;
    assert_eq!(before.as_array().map(Vec::len), Some(1), "{before}");

    site.run_first(NEWER)?;
    site.release()?;
    let form = Start::load(tab).await?.open_draft("Kota Uji").await?;
    eventually(async || Frame::of(tab).update().await, Containing(READY)).await?;
    assert!(!is_newer(tab).await?);
    // What is needed late is of the old version too.
    site.take_away("worker.js")?;
    Drawn::recap(tab).await?;
    tab.web().await?.back().await?;
    Form::shown(tab).await?;

    form.explain("Diketik sebelum pembaruan.").await?;
    Frame::of(tab).agree_to_update().await?;
    eventually(async || is_newer(tab).await, true).await?;
    let form = Form::shown(tab).await?;
    let kept = async || form.explanation().await;
    eventually(kept, "Diketik sebelum pembaruan.").await?;
    let progress = async || form.index_card().progress().await;
    eventually(progress, "1 dari 47 terjawab").await?;
    assert_eq!(Frame::of(tab).update().await?, "");
    let after = caches(tab).await?;
    assert_eq!(after.as_array().map(Vec::len), Some(1), "{after}");
    assert_ne!(after, before);

    let told = Containing("diperbarui di tab lain");
    eventually(async || Frame::of(other).update().await, told).await?;
    assert!(!is_newer(other).await?);
    Frame::of(other).agree_to_update().await?;
    eventually(async || is_newer(other).await, true).await
}

async fn be_told_of_a_new_version_in_a_tab_that_stays_open(tab: &Tab) -> Outcome {
    let site = clock::copy_with_clock()?;
    site.release()?;
    let tab = &tab.on(site.serve().await?);
    Start::load(tab).await?;
    Help::go(tab).await?.opens_offline().await?;
    site.run_first(NEWER)?;
    site.release()?;

    clock::set_forward(tab, 24 * 60).await?;
    tab.script::<()>(COME_BACK, vec![]).await?;
    eventually(async || Frame::of(tab).update().await, Containing(READY)).await?;
    assert!(!is_newer(tab).await?);
    Ok(())
}

/// A draft that was begun with the present version, in a page that says that a new one is there.
async fn meet_a_new_version<'t>(tab: &'t Tab, site: &Copy) -> Outcome<Form<'t>> {
    let form = Start::load(tab).await?.begin("Kota Uji", 2023).await?;
    form.saved().await?;
    Help::go(tab).await?.opens_offline().await?;
    site.run_first(NEWER)?;
    site.release()?;
    let form = Start::load(tab).await?.open_draft("Kota Uji").await?;
    eventually(async || Frame::of(tab).update().await, Containing(READY)).await?;
    Ok(form)
}

async fn stay_with_the_old_version_while_entries_cannot_be_saved(tab: &Tab) -> Outcome {
    let site = Copy::with_script(stored::FULL)?;
    site.release()?;
    let tab = &tab.on(site.serve().await?);
    let form = meet_a_new_version(tab, &site).await?;

    tab.script::<()>("window.full = true", vec![]).await?;
    form.explain("Jangan hilang").await?;
    eventually(async || form.save_status().await, Containing("penuh")).await?;
    Frame::of(tab).agree_to_update().await?;
    let told = Containing("Belum diperbarui");
    eventually(async || Frame::of(tab).announcement().await, told).await?;
    assert!(!is_newer(tab).await?);
    assert_eq!(form.explanation().await?, "Jangan hilang");

    tab.script::<()>("window.full = false", vec![]).await?;
    Frame::of(tab).agree_to_update().await?;
    eventually(async || is_newer(tab).await, true).await?;
    let form = Form::shown(tab).await?;
    eventually(async || form.explanation().await, "Jangan hilang").await
}

async fn stay_with_the_old_version_while_a_form_is_not_sent(tab: &Tab) -> Outcome {
    let site = Copy::new()?;
    let tab = &tab.on(site.serve().await?);
    meet_a_new_version(tab, &site).await?;
    let page = CalendarPage::open(tab).await?;

    page.begin("Wawancara", "2026-09-01").await?;
    Frame::of(tab).agree_to_update().await?;
    let told = Containing("Belum diperbarui");
    eventually(async || Frame::of(tab).announcement().await, told).await?;
    assert!(!is_newer(tab).await?);
    assert_eq!(page.begun().await?[0], "Wawancara");

    page.add("Wawancara", "2026-08-01", "2026-09-01").await?;
    eventually(async || page.dates().await, vec!["Wawancara".to_owned()]).await?;
    Frame::of(tab).agree_to_update().await?;
    eventually(async || is_newer(tab).await, true).await?;
    let page = CalendarPage::shown(tab).await?;
    eventually(async || page.dates().await, vec!["Wawancara".to_owned()]).await
}

async fn keep_what_is_on_its_way_to_the_second_module(tab: &Tab) -> Outcome {
    let site = Copy::with_script(HOLD)?;
    site.release()?;
    let tab = &tab.on(site.serve().await?);
    meet_a_new_version(tab, &site).await?;
    let page = EvaluationPage::open(tab).await?;

    tab.script::<()>("window.held = []", vec![]).await?;
    page.begin("recommendation", "Lanjutkan.").await?;
    // Leaves the field, which sends it.
    Frame::of(tab).agree_to_update().await?;
    let waits = Containing("Sedang");
    eventually(async || Frame::of(tab).announcement().await, waits).await?;
    assert!(!is_newer(tab).await?);
    tab.script::<()>("window.letGo()", vec![]).await?;
    eventually(async || is_newer(tab).await, true).await?;
    let page = EvaluationPage::shown(tab).await?;
    eventually(async || page.text("recommendation").await, "Lanjutkan.").await
}

async fn keep_nothing_of_a_version_that_is_not_whole(tab: &Tab) -> Outcome {
    let site = Copy::new()?;
    let tab = &tab.on(site.serve().await?);
    Start::load(tab).await?;
    Help::go(tab).await?.opens_offline().await?;
    let before = caches(tab).await?;

    // The list names a page that says nothing of this script.
    site.run_first(NEWER)?;
    site.release()?;
    site.run_first("window.isNeither = true")?;
    Start::load(tab).await?;
    // Asks once more than the browser does by itself, so that it is known when it has been answered.
    tab.script::<()>(ASK, vec![]).await?;
    let answered = async || tab.script::<bool>("return window.isAnswered", vec![]).await;
    eventually(answered, true).await?;
    assert_eq!(Frame::of(tab).update().await?, "");
    assert_eq!(caches(tab).await?, before);
    tab.site().stop().await?;
    Start::load(tab).await?;
    assert!(!is_newer(tab).await?);
    Ok(())
}

async fn be_given_no_part_of_another_version(tab: &Tab) -> Outcome {
    Start::load(tab).await?;
    Help::go(tab).await?.opens_offline().await?;
    // The server would give the part to anyone.
    tab.script::<()>(ASK_FOR_PARTS, vec![]).await?;
    let given = async || tab.script::<Value>("return window.given", vec![]).await;
    eventually(given, json!([true, false])).await?;
    // What is not given is an error in the console.
    tab.profile().console_errors().await.map(drop)
}

async fn get_out_of_a_version_that_does_not_start(tab: &Tab) -> Outcome {
    let site = Copy::with_script("delete window.WebAssembly")?;
    site.release()?;
    let tab = &tab.on(site.serve().await?);
    let told = async || tab.script::<String>(TOLD, vec![]).await;
    tab.load("").await?;
    Rescue::shown(tab).await?;
    eventually(told, "kept").await?;

    site.bring_back("index.html")?;
    site.release()?;
    tab.load("").await?;
    let rescue = Rescue::shown(tab).await?;
    eventually(told, "waiting").await?;
    rescue.reload().await?;
    Start::shown(tab).await?;
    // Whatever the first version tried, its failure is expected here.
    tab.profile().console_errors().await.map(drop)
}

async fn install_the_calculator_like_an_app(tab: &Tab) -> Outcome {
    Start::load(tab).await?;
    let engine = tab.profile().engine();
    let problems = async || engine.install_problems(tab.web().await?).await;
    // Not waited for where nobody tells.
    problems().await?;
    eventually(problems, Vec::<String>::new()).await
}

async fn is_newer(tab: &Tab) -> Outcome<bool> {
    tab.script(IS_NEWER, vec![]).await
}

async fn caches(tab: &Tab) -> Outcome<Value> {
    tab.script::<()>(CACHES, vec![]).await?;
    let kept = async || tab.script::<Value>("return window.kept", vec![]).await;
    eventually(async || Ok(kept().await? == json!(null)), false).await?;
    kept().await
}
