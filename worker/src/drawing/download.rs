//! A drawing as a file. The SVG is drawn here once more, in light colours; the PNG is made by the page of
//! the drawing that it shows (`src/ui/pages/drawn/picture.rs`), so that no chart is drawn in two ways.

use maud::{Markup, html};
use spbe::words::{Lang, Words};

use crate::desk::Reply;

/// Media type of a drawing.
const MEDIA: &str = "image/svg+xml";
/// The action that asks for a drawing, with its identifier.
pub(crate) const ACTION: &str = "svg";

/// The buttons that hand a drawing out, as SVG and as PNG.
pub(crate) struct Download<'a> {
    /// Identifier of the drawing on the page.
    pub(crate) drawing: &'a str,
    /// Name of the files without an ending.
    pub(crate) file: &'a str,
    /// What the drawing is called, in lower case.
    pub(crate) what: &'a str,
}

impl Download<'_> {
    /// The two buttons.
    pub(crate) fn buttons(&self, words: Words) -> Markup {
        let Self {
            drawing,
            file,
            what,
        } = self;
        html! {
            button type="button" id={ (drawing) "-svg" } data-action=(ACTION) data-value=(drawing) {
                (label(words, what, "SVG"))
            }
            button type="button" id={ (drawing) "-png" } data-png=(drawing) data-name={ (file) ".png" } {
                (label(words, what, "PNG"))
            }
        }
    }
}

/// The file of a drawing that was drawn for one.
pub(crate) fn file(name: &str, drawing: Markup) -> Reply {
    Reply::File {
        name: format!("{name}.svg"),
        media: MEDIA,
        bytes: drawing.into_string().into_bytes(),
    }
}

fn label(words: Words, what: &str, form: &str) -> String {
    match words.0 {
        Lang::Id => format!("Unduh {what} ({form})"),
        Lang::En => format!("Download {what} ({form})"),
    }
}
