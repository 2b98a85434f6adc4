//! How long it takes from a click on a level to the painted index.

use browser_tests::failure::{Failure, Outcome};
use browser_tests::patience::eventually;
use serde_json::json;

use crate::browser::Browser;
use crate::figures::Samples;
use crate::pages::Page;

const SCRIPT: &str = include_str!("scripts/clicks.js");
/// Clicks on each question. They alternate between the lowest and the highest level, so that each
/// changes the shown index; the last goes from the lowest to one of those above it.
pub(crate) const CLICKS: usize = 10;
const LEVELS: [u8; 2] = [1, 5];
/// What the questions are left with, in turns: an index of mixed levels can be wrong.
const LAST: [u8; 4] = [2, 3, 4, 5];

/// Clicks through all questions of all pages, question by question in turns. Milliseconds of each page.
pub(crate) async fn measure(pages: &[Page], rows: usize) -> Outcome<Vec<Samples>> {
    let mut browsers = Vec::new();
    for page in pages {
        let browser = Browser::open(page, SCRIPT, true).await?;
        browser
            .result::<()>("place(1, 1).then(watchClicks)", vec![])
            .await?;
        browsers.push(browser);
    }
    for row in 1..=rows {
        for browser in &browsers {
            for click in 0..CLICKS {
                click_on(browser, row, level(row, click)).await?;
                let done = (row - 1) * CLICKS + click + 1;
                let clicks = async || browser.result::<usize>("clicks.length", vec![]).await;
                eventually(clicks, done).await?;
            }
        }
    }
    let mut measured = Vec::new();
    let mut indices = Vec::new();
    for browser in &browsers {
        measured.push(Samples::from(
            browser.result::<Vec<f64>>("clicks", vec![]).await?,
        ));
        let index = "document.querySelector(page.index).textContent";
        indices.push(browser.result::<String>(index, vec![]).await?);
    }
    // A page that is fast because it computes something else would be no measure.
    if indices.windows(2).all(|pair| pair[0] == pair[1]) {
        Ok(measured)
    } else {
        Err(Failure::Answer {
            question: "the index of all pages after the same clicks",
            answer: indices.join(", "),
        })
    }
}

/// The level that a click on a question chooses.
fn level(row: usize, click: usize) -> u8 {
    if click + 1 == CLICKS {
        LAST[row % LAST.len()]
    } else {
        LEVELS[click % LEVELS.len()]
    }
}

/// Moves the mouse to a level, presses and releases, as the system reports it to a browser.
async fn click_on(browser: &Browser, row: usize, level: u8) -> Outcome {
    let place = "place(arguments[0], arguments[1])";
    let [x, y]: [f64; 2] = browser
        .result(place, vec![json!(row), json!(level)])
        .await?;
    for (kind, button, count) in [
        ("mouseMoved", "none", 0),
        ("mousePressed", "left", 1),
        ("mouseReleased", "left", 1),
    ] {
        let event = json!({ "type": kind, "x": x, "y": y, "button": button, "clickCount": count });
        browser.tell("Input.dispatchMouseEvent", event).await?;
    }
    Ok(())
}
