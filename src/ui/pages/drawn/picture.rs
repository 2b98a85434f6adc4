//! A drawing of the page as a picture: the browser draws the SVG on a canvas and packs it as PNG. Outside
//! the page the colours of the page do not hold, so the drawing names the light ones beside them.

use js_sys::{Promise, encode_uri_component};
use leptos::prelude::document;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, CanvasRenderingContext2d, HtmlCanvasElement, HtmlImageElement, XmlSerializer};

use crate::browser::files;

const PNG: &str = "image/png";
/// Dots on each side of a unit of the drawing, for paper and sharp screens.
const DOTS: u32 = 2;

/// Hands the drawing with an identifier out as a file.
pub(super) async fn hand_out(drawing: &str, name: &str) -> Result<(), JsValue> {
    let canvas = drawn(&text_of(drawing)?).await?;
    let mut asked = Ok(());
    let packed = Promise::new(&mut |resolve, _| asked = canvas.to_blob(&resolve));
    asked?;
    // A canvas that is too large gives nothing instead of an error.
    let png: Blob = JsFuture::from(packed).await?.dyn_into()?;
    files::offer_content(name, PNG, &png)
}

fn text_of(drawing: &str) -> Result<String, JsValue> {
    let element = document().get_element_by_id(drawing).ok_or(JsValue::NULL)?;
    XmlSerializer::new()?.serialize_to_string(&element)
}

/// A canvas with the drawing on paper. An address that holds the text itself, unlike one of a blob, makes
/// no browser refuse to read the canvas.
async fn drawn(svg: &str) -> Result<HtmlCanvasElement, JsValue> {
    let image = HtmlImageElement::new()?;
    let text = String::from(encode_uri_component(svg));
    image.set_src(&format!("data:image/svg+xml;charset=utf-8,{text}"));
    JsFuture::from(image.decode()).await?;
    let canvas: HtmlCanvasElement = document().create_element("canvas")?.dyn_into()?;
    let [width, height] = [image.natural_width(), image.natural_height()].map(|it| it * DOTS);
    canvas.set_width(width);
    canvas.set_height(height);
    let context = canvas.get_context("2d")?.ok_or(JsValue::NULL)?;
    let context: CanvasRenderingContext2d = context.dyn_into()?;
    let (width, height): (f64, f64) = (width.into(), height.into());
    context.set_fill_style_str("#fff");
    context.fill_rect(0.0, 0.0, width, height);
    context.draw_image_with_html_image_element_and_dw_and_dh(&image, 0.0, 0.0, width, height)?;
    Ok(canvas)
}
