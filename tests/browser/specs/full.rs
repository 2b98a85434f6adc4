//! A storage that other pages of the same origin have filled to its very end.

use browser_tests::failure::Outcome;
use browser_tests::pages::form::Form;
use browser_tests::pages::frame::Frame;
use browser_tests::pages::start::Start;
use browser_tests::patience::eventually;
use browser_tests::specs;
use browser_tests::tab::Tab;
use serde_json::{Value, json};

specs![
    keep_working_while_the_storage_is_full,
    be_shown_that_the_storage_is_full,
];

/// Puts texts of a character under keys of another page until the browser takes no more; gives the
/// UTF-16 units in use.
const FILL: &str = "
    let size = 1 << 24, count = 0, units = 0;
    while (size > 0) {
        try {
            localStorage.setItem(`isi/${count}`, arguments[0].repeat(size));
            count += 1;
        } catch (error) {
            if (!/quota/i.test(error.name)) throw error;
            size >>= 1;
        }
    }
    for (const [key, text] of Object.entries(localStorage)) units += key.length + text.length;
    return units;";
const EMPTY: &str = "
    for (const key of Object.keys(localStorage))
        if (key.startsWith('isi/')) localStorage.removeItem(key);";

/// Counts what the page does within the next second, such as saving.
const COUNT_TIMERS: &str = "
    const original = window.setTimeout;
    window.putOff = 0;
    window.setTimeout = (task, delay, ...rest) => {
        if (delay >= 1000) return original(task, delay, ...rest);
        window.putOff += 1;
        return original(() => {
            try {
                task(...rest);
            } finally {
                window.putOff -= 1;
            }
        }, delay);
    };";

async fn keep_working_while_the_storage_is_full(tab: &Tab) -> Outcome {
    let form = Start::load(tab).await?.begin("Kota Uji", 2023).await?;
    form.saved().await?;
    fill(tab, "x").await?;
    goes_on_until_there_is_room(tab, &form, EMPTY).await
}

/// The error stays, the entries can be downloaded, and all of them are saved with the next change
/// once a script has made room.
pub(crate) async fn goes_on_until_there_is_room(
    tab: &Tab,
    form: &Form<'_>,
    make_room: &str,
) -> Outcome {
    const FULL: &str = "Belum tersimpan: penyimpanan peramban penuh.";
    tab.script::<()>(COUNT_TIMERS, vec![]).await?;
    form.explain("Satu.").await?;
    eventually(async || form.save_status().await, FULL).await?;
    form.explain(" Dua.").await?;
    form.choose(4).await?;
    let error = Frame::of(tab).save_error().await?.unwrap_or_default();
    assert!(error.contains(FULL), "{error}");
    Frame::of(tab).download_now().await?;
    let file: Value = serde_json::from_str(&tab.downloaded().await?.text()?)?;
    assert_eq!(file["answers"][0]["explanation"], json!("Satu. Dua."));
    assert_eq!(file["answers"][0]["value"], json!(4));

    // A save that is still to come would find the room.
    let put_off = async || tab.script::<usize>("return window.putOff", vec![]).await;
    eventually(put_off, 0).await?;
    tab.script::<()>(make_room, vec![]).await?;
    assert_eq!(form.save_status().await?, FULL);
    form.explain(" Tiga.").await?;
    form.saved().await?;
    assert_eq!(Frame::of(tab).save_error().await?, None);
    tab.reload().await?;
    let form = Form::shown(tab).await?;
    assert_eq!(form.explanation().await?, "Satu. Dua. Tiga.");
    assert_eq!(form.level().await?.as_deref(), Some("4"));
    Ok(())
}

async fn be_shown_that_the_storage_is_full(tab: &Tab) -> Outcome {
    let panel = Start::load(tab).await?.storage();
    let before = panel.percent_in_use().await?;
    assert!(before <= 1, "{before} %");
    // A character of one byte in UTF-8, and one of those that drafts are packed in.
    for character in ["x", "\u{5000}"] {
        let units = fill(tab, character).await?;
        let engine = tab.profile().engine().name();
        println!("storage of {engine}: full at {units} units of {character:?}");
        tab.reload().await?;
        let percent = panel.percent_in_use().await?;
        assert!(percent >= 99, "{percent} % of a full storage");
        tab.script::<()>(EMPTY, vec![]).await?;
    }
    Ok(())
}

/// Fills the storage with a character; the UTF-16 units that are in it then.
async fn fill(tab: &Tab, character: &str) -> Outcome<usize> {
    tab.script(FILL, vec![json!(character)]).await
}
