//! People who see little, or nothing, or use no mouse.

use browser_tests::barriers::{Rules, barriers};
use browser_tests::failure::Outcome;
use browser_tests::pages::frame::Frame;
use browser_tests::patience::eventually;
use browser_tests::specs;
use browser_tests::tab::Tab;

use crate::places::everywhere;

specs![meet_no_barrier_on_any_page,];

/// What moves by itself. Nothing may, so that nobody has to ask for less motion.
const MOVING: &str = "
    const still = it => it.split(', ').every(time => parseFloat(time) === 0);
    const moves = it => !still(getComputedStyle(it).transitionDuration)
        || getComputedStyle(it).animationName !== 'none';
    const parts = [...document.querySelectorAll('body, body *')].filter(moves);
    return parts.map(it => it.outerHTML.slice(0, 100)).slice(0, 3);";

/// In both languages, on light and on dark screens, with everything unfolded that can be.
async fn meet_no_barrier_on_any_page(tab: &Tab) -> Outcome {
    // Says at once where it cannot be tried.
    tab.darken(false).await?;
    let places = everywhere(tab).await?;
    let mut found = Vec::new();
    for language in ["id", "en"] {
        if language == "en" {
            Frame::of(tab).speak_english().await?;
        }
        for (hash, sign) in &places {
            tab.load(hash).await?;
            tab.find(sign.clone()).await?;
            let spoken = async || Frame::of(tab).language().await;
            eventually(spoken, Some(language.to_owned())).await?;
            let unfold = "for (const it of document.querySelectorAll('details')) it.open = true";
            tab.script::<Option<()>>(unfold, vec![]).await?;
            let moving: Vec<String> = tab.script(MOVING, vec![]).await?;
            found.extend(
                moving
                    .iter()
                    .map(|it| format!("{hash}, {language}: {it} moves")),
            );
            for (dark, rules) in [(false, Rules::All), (true, Rules::Contrast)] {
                tab.darken(dark).await?;
                let barriers = barriers(tab, rules).await?.into_iter();
                let screen = if dark { "dark" } else { "light" };
                found.extend(barriers.map(|it| format!("{hash}, {language}, {screen}: {it}")));
            }
        }
    }
    assert!(found.is_empty(), "barriers: {found:#?}");
    Ok(())
}
