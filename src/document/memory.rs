//! What reading a JSON text takes, found before it is read: a list of small objects takes ninety
//! times its own size, and a page without memory is gone with all that was typed in it.
//!
//! The sizes are those of `serde_json` on a machine of 64 bits, which takes more than a browser;
//! `tests/hostile_memory.rs` holds the bound against what is really taken.

/// Most bytes for the tree of a document. What a reader makes of the tree is smaller than the tree,
/// so a file takes at most twice that beside its own text.
pub(super) const MOST: usize = 48 * 1024 * 1024;

/// A value in a list that has just grown to twice its length, the shorter list still beside it.
const ENTRY: usize = 128;
/// A list, which begins with room for four values.
const LIST: usize = 160;
/// An object, which begins with a node for eleven fields.
const OBJECT: usize = 704;
/// The buffer in which the longest text is unescaped: while it grows, three times as long.
const BUFFER: usize = 2;

/// What reading a text takes.
pub(super) struct Demand {
    /// Bytes of memory, at most.
    pub(super) bytes: usize,
    /// How much of the text can be read within [`MOST`].
    pub(super) affordable: usize,
}

/// Estimates what reading a text takes, JSON or not.
pub(super) fn demand(text: &str) -> Demand {
    let bytes = text.as_bytes();
    let (mut parts, mut longest, mut affordable) = (0_usize, 0, None);
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let mut length = 1;
        let part = match byte {
            b'"' => {
                length = text_length(&bytes[at..]);
                longest = longest.max(length);
                length
            }
            b',' => ENTRY,
            b'[' => LIST,
            b'{' => OBJECT,
            _ => 0,
        };
        parts = parts.saturating_add(part);
        if affordable.is_none() && parts + BUFFER * longest > MOST {
            // With its first byte the part too many cannot be the end of a document.
            affordable = Some(at + 1);
        }
        at += length;
    }
    Demand {
        bytes: parts.saturating_add(BUFFER * longest),
        affordable: affordable.unwrap_or(text.len()),
    }
}

/// Length of the text that begins here, with its quotation marks.
fn text_length(bytes: &[u8]) -> usize {
    let mut at = 1;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'"' => return at + 1,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    bytes.len()
}
