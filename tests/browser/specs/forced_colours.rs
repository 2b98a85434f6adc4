//! Somebody who forces few strong colours upon every page, or wants nothing to move.

use browser_tests::failure::Outcome;
use browser_tests::pages::form::Form;
use browser_tests::pages::start::Start;
use browser_tests::patience::eventually;
use browser_tests::specs;
use browser_tests::tab::Tab;
use serde_json::json;
use thirtyfour::{By, Key};

specs![tell_everything_apart_in_forced_colours,];

/// The colours of a part, and how wide its border and its outline are.
const LOOK: &str = "
    const [selector, part] = arguments;
    const it = getComputedStyle(document.querySelector(selector), part);
    return [it.color, it.backgroundColor, it.borderTopColor, it.borderTopStyle,
        it.borderTopWidth, it.outlineColor, it.outlineWidth];";
/// What the browser makes of a colour of the system.
const COLOUR: &str = "
    const it = document.createElement('i');
    it.style.color = arguments[0];
    document.body.append(it);
    const colour = getComputedStyle(it).color;
    it.remove();
    return colour;";
/// The drawing's colours that are not among those that the user has forced.
const FOREIGN: &str = "
    const allowed = arguments[0];
    const own = it => [getComputedStyle(it).fill, getComputedStyle(it).stroke];
    const shapes = document.querySelectorAll('svg.report-radar :is(path, polygon, line, text)');
    const colours = [...shapes].flatMap(own).filter(it => it.startsWith('rgb('));
    return [shapes.length, [...new Set(colours)].filter(it => !allowed.includes(it))];";

async fn look(tab: &Tab, selector: &str, part: Option<&str>) -> Outcome<[String; 7]> {
    tab.script(LOOK, vec![json!(selector), json!(part)]).await
}

async fn colour(tab: &Tab, name: &str) -> Outcome<String> {
    tab.script(COLOUR, vec![json!(name)]).await
}

async fn tell_everything_apart_in_forced_colours(tab: &Tab) -> Outcome {
    tab.force_colours(true).await?;
    Start::load(tab).await?.see_example().await?.keep().await?;
    let form = Form::shown(tab).await?;
    tab.press("0").await?;
    eventually(async || form.level().await, None).await?;
    tab.press("2").await?;
    eventually(async || form.level().await, Some("2".to_owned())).await?;
    let highlight = colour(tab, "Highlight").await?;

    // The card of the chosen level, and the focus.
    let [_, _, border, _, width, ..] =
        look(tab, ".level > :checked + .level-name", Some("::before")).await?;
    assert_eq!(
        (border.as_str(), width.as_str()),
        (highlight.as_str(), "3px")
    );
    tab.press(Key::Tab.value().to_string()).await?;
    let [.., outline, width] = look(tab, ":focus", None).await?;
    assert_eq!(
        (outline.as_str(), width.as_str()),
        (highlight.as_str(), "3px")
    );

    // A bar as far as it goes, and what is pressed.
    let [_, track, ..] = look(tab, ".bar-track", None).await?;
    let [_, bar, ..] = look(tab, ".bar-low", None).await?;
    assert_ne!(bar, track);
    let [_, pressed, ..] = look(tab, ".language [aria-pressed='true']", None).await?;
    let [_, other, ..] = look(tab, ".language [aria-pressed='false']", None).await?;
    assert_ne!(pressed, other);

    // A cell says its level in digits, and an open one has another border.
    tab.press("0").await?;
    eventually(async || form.level().await, None).await?;
    let [_, _, _, open, ..] = look(tab, ".heat-map li:first-child a", None).await?;
    let [_, _, _, level, ..] = look(tab, ".heat-map li:nth-child(2) a", None).await?;
    assert_eq!((open.as_str(), level.as_str()), ("dashed", "solid"));
    assert_eq!(
        tab.text(By::Css(".heat-map li:nth-child(2) .cell-level"))
            .await?,
        "1"
    );

    // Drawings are made of the forced colours too, and so is what is pressed on a page of the second
    // module.
    tab.click(By::Css(".heat-map p a")).await?;
    tab.find(By::Css("svg.report-radar")).await?;
    let mut forced = Vec::new();
    for name in ["Canvas", "CanvasText", "LinkText", "GrayText"] {
        forced.push(colour(tab, name).await?);
    }
    let (shapes, foreign): (usize, Vec<String>) = tab.script(FOREIGN, vec![json!(forced)]).await?;
    assert!(shapes > 20, "{shapes} shapes");
    assert!(foreign.is_empty(), "{foreign:?}");
    let [_, pressed, ..] = look(tab, ".report-tools [aria-pressed='true']", None).await?;
    let [_, other, ..] = look(tab, ".report-tools [aria-pressed='false']", None).await?;
    assert_ne!(pressed, other);
    tab.force_colours(false).await
}
