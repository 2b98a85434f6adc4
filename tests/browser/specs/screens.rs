//! Small screens and large type.

use browser_tests::failure::Outcome;
use browser_tests::pages::form::Form;
use browser_tests::pages::frame::Frame;
use browser_tests::patience::eventually;
use browser_tests::specs;
use browser_tests::tab::Tab;
use thirtyfour::By;

use crate::places::everywhere;

specs![
    use_every_page_on_a_phone,
    open_the_result_on_a_phone,
    use_every_page_at_a_zoom_of_200_percent,
];

/// WCAG 2.2 asks for 320 pixels (1.4.10); `WebKitGTK`'s window gets no narrower than this.
const PHONE: (u32, u32) = (321, 740);
/// What a zoom of 200 % leaves of a screen of 1366 × 768.
const ZOOMED: (u32, u32) = (683, 384);

async fn use_every_page_on_a_phone(tab: &Tab) -> Outcome {
    has_room(tab, PHONE).await
}

async fn use_every_page_at_a_zoom_of_200_percent(tab: &Tab) -> Outcome {
    has_room(tab, ZOOMED).await
}

/// No page is wider than the window, and none breaks a word to be as narrow.
async fn has_room(tab: &Tab, (width, height): (u32, u32)) -> Outcome {
    let places = everywhere(tab).await?;
    tab.resize(width, height).await?;
    let mut narrow = Vec::new();
    for (hash, sign) in places {
        tab.load(&hash).await?;
        tab.find(sign).await?;
        let frame = Frame::of(tab);
        let beyond = frame.sideways_scroll().await?;
        if beyond > 0 {
            narrow.push(format!("{hash}: {beyond} pixels too wide"));
        }
        let broken = frame.broken_words().await?;
        if !broken.is_empty() {
            narrow.push(format!("{hash}: {broken:?} broken"));
        }
    }
    assert!(narrow.is_empty(), "at {width} pixels: {narrow:#?}");
    Ok(())
}

async fn open_the_result_on_a_phone(tab: &Tab) -> Outcome {
    let places = everywhere(tab).await?;
    tab.resize(PHONE.0, PHONE.1).await?;
    let form = places.iter().find(|(hash, _)| hash.ends_with("/12"));
    tab.load(form.map_or("#/", |(hash, _)| hash)).await?;
    let form = Form::shown(tab).await?;
    eventually(async || form.index_card().index().await, "2,15").await?;
    assert_eq!(tab.count(By::Css(".result-panel .bars")).await?, 0);
    let result = form.show_result().await?;
    eventually(async || result.index_card().index().await, "2,15").await?;
    assert_eq!(result.index_card().value("domain-4").await?, "3,04");
    assert!(!result.steps().await?.is_empty());
    Ok(())
}
