//! Files: what the user gives us and what we hand out.

use js_sys::{Array, JsString};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, File, HtmlAnchorElement, Response, Url};

/// How long a download may take to begin, in milliseconds.
const DOWNLOAD_TIME: i32 = 60_000;

/// A text as if the user had chosen it as a file.
///
/// # Errors
/// What the browser said when it refused.
pub fn made(name: &str, text: &str) -> Result<File, JsValue> {
    File::new_with_str_sequence(&Array::of1(&text.into()), name)
}

/// Hands out a text as a file download.
///
/// # Errors
/// What the browser said when it refused.
pub fn offer(name: &str, text: &str) -> Result<(), JsValue> {
    offer_content(name, "application/json", &text.into())
}

/// Hands out a text, or an array of bytes, as a file download.
///
/// # Errors
/// What the browser said when it refused.
pub fn offer_content(name: &str, media: &str, content: &JsValue) -> Result<(), JsValue> {
    let form = BlobPropertyBag::new();
    form.set_type(media);
    // Texts and bytes go into the same list of parts.
    let blob = Blob::new_with_str_sequence_and_options(&Array::of1(content), &form)?;
    let url = Url::create_object_url_with_blob(&blob)?;
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let document = window.document().ok_or(JsValue::NULL)?;
    let body = document.body().ok_or(JsValue::NULL)?;
    let link: HtmlAnchorElement = document.create_element("a")?.dyn_into()?;
    link.set_href(&url);
    link.set_download(name);
    body.append_child(&link)?;
    link.click();
    body.remove_child(&link)?;
    // Some browsers read the text only after the click has been handled.
    let revoke = Closure::once_into_js(move || Url::revoke_object_url(&url));
    window.set_timeout_with_callback_and_timeout_and_arguments_0(
        revoke.unchecked_ref(),
        DOWNLOAD_TIME,
    )?;
    Ok(())
}

/// The text of a file that the user chose, when it is not larger than `largest` bytes; its size
/// otherwise, without reading it.
///
/// # Errors
/// What the browser said when it could not read.
pub async fn read(file: &File, largest: usize) -> Result<Result<String, usize>, JsValue> {
    let size = file.size();
    // Sizes of files are whole numbers of bytes far below 2^53.
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss
    )]
    if size > largest as f64 {
        return Ok(Err(size as usize));
    }
    let text = JsFuture::from(file.text()).await?;
    Ok(Ok(text.dyn_into::<JsString>()?.into()))
}

/// The text of a file beside the page.
///
/// # Errors
/// What the browser said, or the status of the answer.
pub async fn fetch(path: &str) -> Result<String, JsValue> {
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let response: Response = JsFuture::from(window.fetch_with_str(path))
        .await?
        .dyn_into()?;
    if !response.ok() {
        return Err(response.status().into());
    }
    let text = JsFuture::from(response.text()?).await?;
    Ok(text.dyn_into::<JsString>()?.into())
}
