//! What the storage of the page's origin holds, as any script of that origin sees it.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::failure::Outcome;
use crate::patience::insist;
use crate::tab::Tab;

/// A script that makes the storage full for this page's own texts while `window.full` holds.
pub const FULL: &str = "
    const write = Storage.prototype.setItem;
    Storage.prototype.setItem = function (key, text) {
        if (window.full && key.startsWith('spbe/'))
            throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
        write.call(this, key, text);
    };";

/// All texts by their keys.
pub async fn all(tab: &Tab) -> Outcome<BTreeMap<String, String>> {
    let all = "return Object.fromEntries(Object.entries(localStorage))";
    tab.script(all, vec![]).await
}

/// Puts a text under a key, as another program would.
pub async fn put(tab: &Tab, key: &str, text: &str) -> Outcome {
    let put = "localStorage.setItem(...arguments)";
    tab.script(put, vec![json!(key), json!(text)]).await
}

/// The keys of the two slots of the only draft, the one that was written last first.
pub async fn slots(tab: &Tab) -> Outcome<[String; 2]> {
    let counter = |text: &str| -> Option<u64> {
        let state: Value = serde_json::from_str(text).ok()?;
        state["counter"].as_u64()
    };
    let both = async || {
        let mut slots: Vec<(u64, String)> = all(tab)
            .await?
            .into_iter()
            .filter(|(key, _)| key.starts_with("spbe/draft/"))
            .filter_map(|(key, text)| Some((counter(&text)?, key)))
            .collect();
        slots.sort();
        slots.reverse();
        let slots: Vec<String> = slots.into_iter().map(|(_, key)| key).collect();
        <[String; 2]>::try_from(slots)
            .map_err(|slots| std::io::Error::other(format!("not two slots: {slots:?}")).into())
    };
    insist(both).await
}
