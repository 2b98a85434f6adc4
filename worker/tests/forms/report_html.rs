//! What stands in the report as HTML.

use spbe::instrument::Instrument;

pub(crate) use super::html::{between, has, lacks};

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
