//! What the drawings of this module share: colours, marks and dashes, the frame with its texts, and places
//! on the paper. Lines are told apart by mark and dash, not by colour.

mod download;
mod paper;
mod polar;

pub(crate) use download::{ACTION, Download, file};
pub(crate) use paper::{count, hundredths, tenths};
pub(crate) use polar::{Polar, anchor};

use maud::{Markup, PreEscaped, html};

/// The colours that a drawing names, and what they are in light colours: on the page those of the page
/// hold, in a picture that leaves it these.
const LIGHT: [(&str, &str); 16] = [
    ("--ink", "#15242d"),
    ("--quiet", "#4a5b65"),
    ("--line", "#cbd5da"),
    ("--paper", "#fff"),
    ("--edge", "#6f808a"),
    ("--accent", "#0b5c74"),
    ("--warning", "#8a5a00"),
    ("--done", "#1c6b3c"),
    ("--level-0", "#fff"),
    ("--level-1", "#dceef3"),
    ("--level-2", "#b3d9e4"),
    ("--level-3", "#7fbccf"),
    ("--level-4", "#1f7a95"),
    ("--level-5", "#074457"),
    ("--on-low-level", "#15242d"),
    ("--on-high-level", "#fff"),
];

/// Marks around a point. Each has an inside: it is empty where rows wait for another institution.
const MARKS: [&str; 6] = [
    "m-4.5,0a4.5,4.5 0 1,0 9,0a4.5,4.5 0 1,0 -9,0",
    "m-4,-4h8v8h-8z",
    "m0,-5.5l5,9.5h-10z",
    "m0,-6l6,6l-6,6l-6,-6z",
    "m0,5.5l-5,-9.5h10z",
    "m-1.8,-5.4h3.6v3.6h3.6v3.6h-3.6v3.6h-3.6v-3.6h-3.6v-3.6h3.6z",
];
/// Dashes. As 6 and 5 have no common divisor, 30 lines differ in one or the other.
const DASHES: [&str; 5] = ["none", "8 4", "2 3", "8 3 2 3", "14 4"];

/// The mark of the line with this number.
pub(crate) fn mark(line: usize, (x, y): (f32, f32)) -> String {
    format!("M{x},{y}{}", MARKS[line % MARKS.len()])
}

/// The dashes of the line with this number.
pub(crate) fn dash(line: usize) -> &'static str {
    DASHES[line % DASHES.len()]
}

/// Where a drawing is to stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Medium {
    /// On the page, in its colours. The light ones are beside them, so that a picture can be made of it.
    Page,
    /// In a file of its own, which some programs read without knowing variables.
    File,
}

/// The frame of a drawing.
pub(crate) struct Frame<'a> {
    /// Its identifier on the page.
    pub(crate) id: &'a str,
    pub(crate) class: &'static str,
    /// How it looks: CSS that names only colours of the page, as `var(--ink)`.
    pub(crate) style: &'static str,
    pub(crate) title: &'a str,
    /// The drawing in words.
    pub(crate) spoken: &'a str,
    pub(crate) width: f32,
    pub(crate) height: f32,
}

impl Frame<'_> {
    /// The drawing with what is in it.
    pub(crate) fn around(&self, content: &Markup, medium: Medium) -> Markup {
        let (title, text) = (format!("{}-title", self.id), format!("{}-text", self.id));
        html! {
            svg id=(self.id) class=(self.class) xmlns="http://www.w3.org/2000/svg"
                width=(self.width) height=(self.height) viewBox={ "0 0 " (self.width) " " (self.height) }
                role="img" aria-labelledby={ (title) " " (text) } {
                title id=(title) { (self.title) }
                desc id=(text) { (self.spoken) }
                style { (PreEscaped(coloured(self.style, medium))) }
                @if medium == Medium::File { rect width="100%" height="100%" fill="#fff" {} }
                (content)
            }
        }
    }
}

fn coloured(style: &str, medium: Medium) -> String {
    LIGHT
        .into_iter()
        .fold(style.to_owned(), |style, (name, light)| {
            let colour = match medium {
                Medium::Page => format!("var({name}, {light})"),
                Medium::File => light.to_owned(),
            };
            style.replace(&format!("var({name})"), &colour)
        })
}

#[cfg(test)]
mod tests {
    use super::LIGHT;

    #[test]
    fn the_light_colours_are_those_of_the_page() {
        let tokens = include_str!("../../style/tokens.css");
        let (light, _) = tokens.split_once("@media screen and").unwrap_or_default();
        for (name, colour) in LIGHT {
            let line = format!("  {name}: {colour};\n");
            assert!(light.contains(&line), "{line}");
        }
    }
}
