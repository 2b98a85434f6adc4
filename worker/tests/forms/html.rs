//! What stands in a page as HTML.

#[track_caller]
pub(crate) fn has(html: &str, text: &str) {
    assert!(html.contains(text), "{text:?} is missing");
}

#[track_caller]
pub(crate) fn lacks(html: &str, text: &str) {
    assert!(!html.contains(text), "{text:?} should not be there");
}

/// The part of the page from one text to the next.
#[track_caller]
pub(crate) fn between<'a>(html: &'a str, from: &str, to: &str) -> &'a str {
    let rest = html.split_once(from).unwrap().1;
    rest.split_once(to).map_or(rest, |(part, _)| part)
}
