//! A QR code as an SVG picture, with its content as text for those who do not see it.

use std::fmt::Write;

use maud::{Markup, html};
use qrcodegen::{QrCode, QrCodeEcc};

/// Light modules around the code, as ISO/IEC 18004 asks.
const QUIET: i32 = 4;

/// A text that no QR code can hold.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{given} bytes do not fit into a QR code; allowed: at most 2331")]
pub struct QrError {
    /// Length of the text in bytes.
    pub given: usize,
}

/// Draws a text as a QR code of which 15 % may be lost. `label` says what it is.
///
/// # Errors
/// [`QrError`] when the text is too long.
pub fn svg(text: &str, label: &str) -> Result<Markup, QrError> {
    let code =
        QrCode::encode_text(text, QrCodeEcc::Medium).map_err(|_| QrError { given: text.len() })?;
    let size = code.size() + 2 * QUIET;
    let view = format!("{} {} {size} {size}", -QUIET, -QUIET);
    // Readers need dark on light, so the colours do not follow those of the page.
    Ok(html! {
        svg.qr viewBox=(view) role="img" aria-label=(label) shape-rendering="crispEdges" {
            rect x=(-QUIET) y=(-QUIET) width=(size) height=(size) fill="#fff" {}
            path d=(dark(&code)) fill="#000" {}
        }
    })
}

/// One square for each dark module.
fn dark(code: &QrCode) -> String {
    let places = (0..code.size()).flat_map(|y| (0..code.size()).map(move |x| (x, y)));
    let mut path = String::new();
    for (x, y) in places.filter(|&(x, y)| code.get_module(x, y)) {
        // Writing into a string cannot fail.
        let _ = write!(path, "M{x},{y}h1v1h-1z");
    }
    path
}
