//! How a link names the revision of its edition: not at all for the first one of an edition that
//! comes with the calculator, else by the beginning of its digest.

use crate::instrument::{EditionId, Instrument, editions};

/// Hexadecimal digits that stand in a link: 48 bits, where an edition has a handful of revisions.
const LENGTH: usize = 12;

/// What a link says of a revision; nothing for a first one.
pub(super) fn of(instrument: &Instrument) -> &str {
    let revision = instrument.revision();
    revision.get(..LENGTH).unwrap_or(revision)
}

/// The revision in the part of a link behind its edition; nothing where that part is another one.
pub(super) fn in_part<'a>(part: &'a str, mark: &str) -> &'a str {
    let revision = part.strip_prefix(mark).unwrap_or_default();
    let digit = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
    if revision.len() == LENGTH && revision.bytes().all(digit) {
        revision
    } else {
        ""
    }
}

/// The revision that a link names.
pub(super) fn find(edition: &EditionId, revision: &str) -> Option<&'static Instrument> {
    editions::revision_beginning(edition, revision)
}
