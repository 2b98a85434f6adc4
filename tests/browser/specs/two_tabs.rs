//! A draft that is open in two tabs has one writer, and nothing that either was given is lost.

use browser_tests::failure::Outcome;
use browser_tests::pages::form::Form;
use browser_tests::pages::frame::Frame;
use browser_tests::pages::start::Start;
use browser_tests::patience::{Containing, eventually};
use browser_tests::site::Copy;
use browser_tests::tab::Tab;
use browser_tests::{specs, stored};

specs![
    look_on_while_another_tab_fills_in_the_draft,
    take_the_draft_over_from_another_tab,
    take_the_draft_back_with_what_could_not_be_saved,
    fill_in_the_draft_after_the_other_tab_was_closed,
    keep_what_was_entered_in_both_tabs_of_a_browser_without_locks,
    be_refused_to_delete_a_draft_that_another_tab_fills_in,
    see_drafts_of_another_tab_in_the_list,
];

const ELSEWHERE: Containing = Containing("sedang diisi di tab lain");

/// Two windows side by side: neither is ever hidden.
const SIDE_BY_SIDE: &str = "
    Object.defineProperty(document, 'hidden', { get: () => false });
    addEventListener('visibilitychange', it => it.stopImmediatePropagation(), true);";

/// No locks, and drafts are saved when `save()` says so: one moment for two tabs.
const WITHOUT_LOCKS: &str = "
    delete Navigator.prototype.locks;
    const later = window.setTimeout, held = [];
    window.setTimeout = (work, delay, ...rest) =>
        100 < delay && delay < 300 ? held.push(work) : later(work, delay, ...rest);
    window.save = () => held.splice(0).forEach(work => work());";

async fn look_on_while_another_tab_fills_in_the_draft(tab: &Tab) -> Outcome {
    let writer = Start::load(tab).await?.begin("Kota Uji", 2023).await?;
    writer.saved().await?;
    let second = &the_same_in_another_tab(tab).await?;
    let reader = Form::shown(second).await?;
    eventually(async || reader.access().refusal().await, ELSEWHERE).await?;
    second.press("2").await?;
    assert_eq!(reader.level().await?, None);
    assert_eq!(reader.save_status().await?, "Hanya dapat dilihat");

    tab.press("4").await?;
    writer.explain("Sudah direviu.").await?;
    writer.saved().await?;
    eventually(async || reader.explanation().await, "Sudah direviu.").await?;
    assert_eq!(reader.level().await?.as_deref(), Some("4"));
    assert_eq!(writer.access().refusal().await?, "");
    Ok(())
}

async fn take_the_draft_over_from_another_tab(tab: &Tab) -> Outcome {
    let first = Start::load(tab).await?.begin("Kota Uji", 2023).await?;
    tab.press("2").await?;
    first.saved().await?;
    let other = &the_same_in_another_tab(tab).await?;
    let second = Form::shown(other).await?;
    eventually(async || second.access().refusal().await, ELSEWHERE).await?;
    second.access().take_over().await?;
    eventually(async || second.access().refusal().await, "").await?;
    eventually(async || first.access().refusal().await, ELSEWHERE).await?;

    second.choose(5).await?;
    second.saved().await?;
    eventually(async || first.level().await, Some("5".to_owned())).await?;
    tab.press("1").await?;
    assert_eq!(first.level().await?.as_deref(), Some("5"));
    other.reload().await?;
    eventually(async || second.level().await, Some("5".to_owned())).await?;
    assert_eq!(Start::go(other).await?.agencies().await?, ["Kota Uji"]);
    Ok(())
}

async fn take_the_draft_back_with_what_could_not_be_saved(tab: &Tab) -> Outcome {
    let site = Copy::with_script(stored::FULL)?;
    let tab = &tab.on(site.serve().await?);
    let first = Start::load(tab).await?.begin("Kota Uji", 2023).await?;
    first.saved().await?;
    tab.script::<()>("window.full = true", vec![]).await?;
    first.explain("Jangan hilang").await?;
    eventually(async || first.save_status().await, Containing("penuh")).await?;

    let other = &the_same_in_another_tab(tab).await?;
    let second = Form::shown(other).await?;
    eventually(async || second.access().refusal().await, ELSEWHERE).await?;
    second.access().take_over().await?;
    eventually(async || second.access().refusal().await, "").await?;
    eventually(async || first.access().refusal().await, ELSEWHERE).await?;
    first.access().take_over().await?;
    eventually(async || first.access().refusal().await, "").await?;
    assert_eq!(first.explanation().await?, "Jangan hilang");

    tab.script::<()>("window.full = false", vec![]).await?;
    first.explain(".").await?;
    first.saved().await?;
    tab.reload().await?;
    let first = Form::shown(tab).await?;
    assert_eq!(first.explanation().await?, "Jangan hilang.");
    Ok(())
}

async fn fill_in_the_draft_after_the_other_tab_was_closed(tab: &Tab) -> Outcome {
    let first = tab.second().await?;
    let form = Start::load(&first).await?.begin("Kota Uji", 2023).await?;
    form.saved().await?;
    tab.load(&format!("#{}", first.hash().await?)).await?;
    let form = Form::shown(tab).await?;
    eventually(async || form.access().refusal().await, ELSEWHERE).await?;
    first.close().await?;

    tab.reload().await?;
    let form = Form::shown(tab).await?;
    eventually(async || form.access().refusal().await, "").await?;
    tab.press("3").await?;
    eventually(async || form.level().await, Some("3".to_owned())).await?;
    form.saved().await
}

async fn keep_what_was_entered_in_both_tabs_of_a_browser_without_locks(tab: &Tab) -> Outcome {
    const SAVE: &str = "save()";
    let site = Copy::with_script(&[SIDE_BY_SIDE, WITHOUT_LOCKS].concat())?;
    let tab = &tab.on(site.serve().await?);
    let first = Start::load(tab).await?.begin("Kota Uji", 2023).await?;
    first.saved().await?;
    let other = &the_same_in_another_tab(tab).await?;
    let second = Form::shown(other).await?;
    first.explain("Satu.").await?;
    second.explain("Dua.").await?;
    tab.script::<()>(SAVE, vec![]).await?;
    first.saved().await?;
    other.script::<()>(SAVE, vec![]).await?;
    let told = async || Frame::of(other).announcement().await;
    eventually(told, Containing("disimpan sebagai draf tersendiri")).await?;
    second.saved().await?;
    assert_ne!(other.hash().await?, tab.hash().await?);

    for tab in [tab, other] {
        let kept = Form::shown(tab).await?.explanation().await?;
        tab.reload().await?;
        assert_eq!(Form::shown(tab).await?.explanation().await?, kept);
    }
    assert_eq!(first.explanation().await?, "Satu.");
    assert_eq!(second.explanation().await?, "Dua.");
    let start = Start::go(tab).await?;
    assert_eq!(start.agencies().await?, ["Kota Uji", "Kota Uji"]);
    Ok(())
}

async fn be_refused_to_delete_a_draft_that_another_tab_fills_in(tab: &Tab) -> Outcome {
    let form = Start::load(tab).await?.begin("Kota Uji", 2023).await?;
    form.saved().await?;
    let other = tab.second().await?;
    let start = Start::load(&other).await?;
    let question = start.ask_to_delete("Kota Uji").await?;
    question.answer("Ya, hapus draf").await?;
    let refusal = "Draf ini sedang diisi di tab lain. Tutup tab itu dahulu, lalu hapus.";
    eventually(async || start.problem().await, refusal).await?;
    assert_eq!(start.agencies().await?, ["Kota Uji"]);

    Start::go(tab).await?;
    let question = start.ask_to_delete("Kota Uji").await?;
    question.answer("Ya, hapus draf").await?;
    eventually(async || start.agencies().await, [""; 0]).await
}

async fn see_drafts_of_another_tab_in_the_list(tab: &Tab) -> Outcome {
    let site = Copy::with_script(SIDE_BY_SIDE)?;
    let tab = &tab.on(site.serve().await?);
    let start = Start::load(tab).await?;
    assert_eq!(start.agencies().await?, [""; 0]);
    let other = tab.second().await?;
    let form = Start::load(&other).await?.begin("Kota Uji", 2018).await?;
    other.press("5").await?;
    form.saved().await?;
    let progress = async || {
        let rows = start.rows().await?.into_iter();
        Ok(rows.map(|row| row.progress).collect::<Vec<_>>())
    };
    eventually(progress, ["1 dari 37"]).await
}

/// Another tab at the address of this one.
async fn the_same_in_another_tab(tab: &Tab) -> Outcome<Tab> {
    let hash = tab.hash().await?;
    let second = tab.second().await?;
    second.load(&format!("#{hash}")).await?;
    Ok(second)
}
