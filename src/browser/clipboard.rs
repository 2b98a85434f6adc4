//! The clipboard. Pages on plain http have only the old way.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{HtmlDocument, HtmlTextAreaElement};

/// Copies a text. Did it work?
pub async fn copy(text: &str) -> bool {
    let window = web_sys::window();
    let safe = window.filter(web_sys::Window::is_secure_context);
    if let Some(window) = safe {
        let written = window.navigator().clipboard().write_text(text);
        if JsFuture::from(written).await.is_ok() {
            return true;
        }
    }
    copy_selection(text).unwrap_or(false)
}

/// Copies through a field that is selected for a moment.
fn copy_selection(text: &str) -> Option<bool> {
    let document: HtmlDocument = web_sys::window()?.document()?.dyn_into().ok()?;
    let focused = document.active_element();
    let field = document.create_element("textarea").ok()?;
    let field: HtmlTextAreaElement = field.dyn_into().ok()?;
    field.set_value(text);
    let body = document.body()?;
    body.append_child(&field).ok()?;
    field.select();
    let copied = document.exec_command("copy").ok();
    field.remove();
    if let Some(element) = focused.and_then(|it| it.dyn_into::<web_sys::HtmlElement>().ok()) {
        // What cannot take the focus back did not have it.
        let _ = element.focus();
    }
    copied
}
