//! Makes texts small enough that a browser's 5 million characters hold dozens of long drafts.
//!
//! The length of a text (four bytes, the highest first) and the deflated text are written as
//! characters of 15 bits each: the storage counts UTF-16 units, and most browsers count two bytes for
//! each, whatever it holds. With the length at hand, no more memory is taken than the text needs.

use std::iter;

use miniz_oxide::deflate::compress_to_vec;
use miniz_oxide::inflate::decompress_slice_iter_to_slice;

/// Measured on 47 explanations of 5,000 characters: level 1 needs half as much room again, level 6
/// twice the time for a tenth less.
const LEVEL: u8 = 3;
/// Bytes of the longest text: the longest texts in every field of every row take 36 million, when
/// each of their characters is written as an escape of six.
const LONGEST: usize = 40 * 1024 * 1024;
/// Bits in a character.
const BITS: u32 = 15;
/// The first of the 32,768 characters in use. None of them is a surrogate, has a second form under
/// Unicode normalisation that storage would apply, or must be escaped in JSON.
const FIRST: u32 = 0x3400;

/// Packs a text.
pub(super) fn pack(text: &str) -> String {
    // A text that is longer than any draft can be has no length here, and is not unpacked.
    let length = u32::try_from(text.len()).unwrap_or(u32::MAX).to_be_bytes();
    let bytes = compress_to_vec(text.as_bytes(), LEVEL);
    let mut packed = String::with_capacity(bytes.len() * 8 / 5 + 9);
    let (mut held, mut bits) = (0, 0);
    for byte in length.into_iter().chain(bytes) {
        held = (held << 8) | u32::from(byte);
        bits += 8;
        if bits >= BITS {
            bits -= BITS;
            packed.extend(char::from_u32(FIRST + (held >> bits)));
            held &= (1 << bits) - 1;
        }
    }
    if bits > 0 {
        packed.extend(char::from_u32(FIRST + (held << (BITS - bits))));
    }
    packed
}

/// Unpacks what [`pack`] made; `None` for anything else, and for more than any draft can hold.
pub(super) fn unpack(packed: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(packed.len());
    let (mut held, mut bits) = (0, 0);
    for unit in packed.chars() {
        let unit = u32::from(unit).checked_sub(FIRST)?;
        if unit >> BITS != 0 {
            return None;
        }
        held = (held << BITS) | unit;
        bits += BITS;
        while bits >= 8 {
            bits -= 8;
            bytes.extend(u8::try_from(held >> bits));
            held &= (1 << bits) - 1;
        }
    }
    let (length, deflated) = bytes.split_first_chunk()?;
    let length = u32::from_be_bytes(*length) as usize;
    if length > LONGEST {
        return None;
    }
    let mut text = vec![0; length];
    let deflated = iter::once(deflated);
    let read = decompress_slice_iter_to_slice(&mut text, deflated, false, true);
    (read == Ok(length)).then(|| String::from_utf8(text).ok())?
}
