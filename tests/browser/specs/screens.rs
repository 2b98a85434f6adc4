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
    never_scrolls_sideways(tab, PHONE).await
}

async fn use_every_page_at_a_zoom_of_200_percent(tab: &Tab) -> Outcome {
    never_scrolls_sideways(tab, ZOOMED).await
}

async fn never_scrolls_sideways(tab: &Tab, (width, height): (u32, u32)) -> Outcome {
    let places = everywhere(tab).await?;
    tab.resize(width, height).await?;
    let mut too_wide = Vec::new();
    for (hash, sign) in places {
        tab.load(&hash).await?;
        tab.find(sign).await?;
        let beyond = Frame::of(tab).sideways_scroll().await?;
        if beyond > 0 {
            too_wide.push(format!("{hash}: {beyond} pixels"));
        }
    }
    assert!(
        too_wide.is_empty(),
        "wider than {width} pixels: {too_wide:#?}"
    );
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
