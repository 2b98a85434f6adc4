//! The caches of files that the browser keeps for this page.

use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// In front of the name of every cache of ours: other pages of the same origin have theirs.
const PREFIX: &str = "spbe";

/// Deletes every cache of ours. Where the browser has no caches, as on plain http, nothing is to do.
///
/// # Errors
/// What the browser said when it refused.
pub async fn forget_caches() -> Result<(), JsValue> {
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let caches = window.caches()?;
    if caches.is_undefined() {
        return Ok(());
    }
    let names: Array = JsFuture::from(caches.keys()).await?.dyn_into()?;
    for name in names.iter().filter_map(|name| name.as_string()) {
        if name.starts_with(PREFIX) {
            JsFuture::from(caches.delete(&name)).await?;
        }
    }
    Ok(())
}
