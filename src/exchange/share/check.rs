//! The check characters at the end of a link: the CRC-32 of everything before them.
//!
//! It finds every change that lies within 32 bits, and so every other character in the place of one
//! and every swap of two neighbours; of all other changes it misses one in four thousand million.

use crc::{CRC_32_ISO_HDLC, Crc, NoTable};

use super::base32::Number;

const CRC: Crc<u32, NoTable> = Crc::<u32, NoTable>::new(&CRC_32_ISO_HDLC);
/// 32 bits in base 32.
pub(super) const LENGTH: usize = 7;

/// The check characters of a text.
pub(super) fn of(content: &str) -> String {
    let mut number = Number::default();
    number.push(1, CRC.checksum(content.as_bytes()));
    number.text(LENGTH)
}

/// A text with its check characters.
pub(super) fn signed(content: String) -> String {
    let check = of(&content);
    content + &check
}

/// What stands before the check characters, when they belong to it.
pub(super) fn content(text: &str) -> Option<&str> {
    let (content, check) = text.split_at_checked(text.len().checked_sub(LENGTH)?)?;
    (of(content) == check).then_some(content)
}
