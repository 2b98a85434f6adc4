//! What a screen reader is told of a part of the page.

/// A part of the page as the browser tells of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heard {
    /// What it is: `radiogroup`, `textbox`, and so on.
    pub role: String,
    /// What it is called.
    pub name: String,
    /// Is it chosen?
    pub checked: bool,
    /// `polite` or `assertive` where changes are read out; else empty.
    pub live: String,
}
