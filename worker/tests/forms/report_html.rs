//! What stands in the report as HTML.

use spbe::instrument::Instrument;

#[track_caller]
pub(crate) fn has(html: &str, text: &str) {
    assert!(html.contains(text), "{text:?} is missing");
}

#[track_caller]
pub(crate) fn lacks(html: &str, text: &str) {
    assert!(!html.contains(text), "{text:?} should not be there");
}

/// The value beside the part in its table.
#[track_caller]
pub(crate) fn value_is(html: &str, tier: &str, no: &str, value: &str) {
    has(
        html,
        &format!("data-testid=\"value-{tier}-{no}\">{value}</td>"),
    );
}

#[track_caller]
pub(crate) fn names_every_row(html: &str, instrument: &Instrument) {
    for &row in instrument.rows() {
        let node = instrument.node(row);
        has(html, &format!("{}: {}</h5>", node.no, node.name.id));
    }
}

/// The part of the page from one text to the next.
#[track_caller]
pub(crate) fn between<'a>(html: &'a str, from: &str, to: &str) -> &'a str {
    let rest = html.split_once(from).unwrap().1;
    rest.split_once(to).map_or(rest, |(part, _)| part)
}
