//! What the documents are about: the index of the edition.

use spbe::instrument::Instrument;

/// The index in Indonesian: "Indeks SPBE".
pub(super) fn index_name(instrument: &Instrument) -> &str {
    &instrument.edition().index.id
}

/// What it is an index of: "SPBE".
pub(super) fn subject(instrument: &Instrument) -> &str {
    let index = index_name(instrument);
    index.strip_prefix("Indeks ").unwrap_or(index)
}
