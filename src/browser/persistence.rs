//! Whether the browser may throw away what is stored here when the device runs short of room.

use js_sys::Promise;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::StorageManager;

/// Whether it promised not to; `None` where it cannot tell, as on plain http.
pub async fn persisted() -> Option<bool> {
    said(StorageManager::persisted).await
}

/// Asks it to promise that, and gives its answer. Firefox asks the person, who may take long.
pub async fn ask_to_persist() -> Option<bool> {
    said(StorageManager::persist).await
}

async fn said(ask: impl Fn(&StorageManager) -> Result<Promise, JsValue>) -> Option<bool> {
    let storage = web_sys::window()?.navigator().storage();
    // Also refused where the browser has no such interface.
    let answer = ask(&storage).ok()?;
    JsFuture::from(answer).await.ok()?.as_bool()
}
