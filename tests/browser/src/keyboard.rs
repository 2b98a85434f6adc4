//! Somebody who uses nothing but the keyboard. After each key the focus has to be seen: it is somewhere,
//! has a ring, lies on the screen, and is not hidden by anything (WCAG 2.2: 2.1.1, 2.4.7, 2.4.11).

use thirtyfour::Key;

use crate::failure::{Failure, Outcome};
use crate::patience::eventually;
use crate::tab::Tab;

/// What people call the element that has the focus.
const NAMED: &str = "
    const it = document.activeElement;
    const label = it.labels?.[0]?.innerText.split('\\n')[0] ?? '';
    return [it.id, it.ariaLabel ?? '', it.textContent.trim(), label.trim()];";

/// What keeps the focus from being seen; nothing when it is seen. What takes the focus only so that
/// reading goes on there shows no ring.
const UNSEEN: &str = "
    const it = document.activeElement;
    if (!it || it === document.body || it === document.documentElement) return 'it is nowhere';
    const reading = it.tabIndex < 0;
    const shown = it.closest('.file-button') ?? it;
    const style = getComputedStyle(shown);
    const name = it.outerHTML.slice(0, 150);
    if (!reading && (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2))
        return `no ring: ${name}`;
    const box = shown.getBoundingClientRect();
    const left = Math.max(box.left, 0) + 1, right = Math.min(box.right, innerWidth) - 1;
    const top = Math.max(box.top, 0) + 1, bottom = Math.min(box.bottom, innerHeight) - 1;
    if (left > right || top > bottom) return `off the screen: ${name}`;
    const points = [0.1, 0.5, 0.9].flatMap(x => [0.1, 0.5, 0.9].map(y =>
        document.elementFromPoint(left + x * (right - left), top + y * (bottom - top))));
    const over = points.filter(at => at && !shown.contains(at) && !at.contains(shown));
    return over.length === points.length ? `hidden by ${over[0].outerHTML.slice(0, 150)}: ${name}` : null;";

/// The most keys that anybody would press to come to something.
const MOST: usize = 150;

/// The keyboard of a tab.
pub struct Keyboard<'t> {
    tab: &'t Tab,
}

impl<'t> Keyboard<'t> {
    /// The keyboard of this tab.
    pub fn of(tab: &'t Tab) -> Self {
        Self { tab }
    }

    /// Presses a key.
    pub async fn press(&self, key: Key) -> Outcome {
        self.tab.press(key.value().to_string()).await
    }

    /// Presses Tab until the focus is on what has this `id`, label or text.
    pub async fn tab_to(&self, wanted: &str) -> Outcome {
        self.walk(wanted, false).await
    }

    /// The same with Shift+Tab.
    pub async fn tab_back_to(&self, wanted: &str) -> Outcome {
        self.walk(wanted, true).await
    }

    /// Presses Tab until it is there, and then Enter.
    pub async fn enter(&self, wanted: &str) -> Outcome {
        self.tab_to(wanted).await?;
        self.press(Key::Enter).await
    }

    /// The same with Shift+Tab.
    pub async fn enter_back(&self, wanted: &str) -> Outcome {
        self.tab_back_to(wanted).await?;
        self.press(Key::Enter).await
    }

    /// Waits until the focus can be seen.
    pub async fn is_seen(&self) -> Outcome {
        let unseen = async || self.tab.script::<Option<String>>(UNSEEN, vec![]).await;
        eventually(unseen, None).await
    }

    async fn walk(&self, wanted: &str, backwards: bool) -> Outcome {
        let mut passed = Vec::new();
        while passed.len() < MOST {
            if backwards {
                self.press_with_shift(Key::Tab).await?;
            } else {
                self.press(Key::Tab).await?;
            }
            self.is_seen().await?;
            let names: Vec<String> = self.tab.script(NAMED, vec![]).await?;
            if names.iter().any(|name| name == wanted) {
                return Ok(());
            }
            passed.extend(names.into_iter().find(|name| !name.is_empty()));
        }
        Err(Failure::NotFocused {
            wanted: wanted.to_owned(),
            passed,
        })
    }

    async fn press_with_shift(&self, key: Key) -> Outcome {
        let keyboard = self.tab.web().await?.action_chain().key_down(Key::Shift);
        Ok(keyboard
            .send_keys(key.value().to_string())
            .key_up(Key::Shift)
            .perform()
            .await?)
    }
}
