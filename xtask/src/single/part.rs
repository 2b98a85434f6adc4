//! A file that the program fetches, carried as a block of text in the page.
//!
//! Deflated with zopfli, since the file is packed once and sent often, and in base64, which holds nothing
//! that could end the block.

use std::io;
use std::num::NonZeroU64;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use zopfli::{BlockType, DeflateEncoder, Options};

use super::SingleError;

/// A packed file.
pub(super) struct Part {
    /// Its path below the page's folder, by which the program asks for it.
    pub(super) name: String,
    /// Its bytes before packing.
    pub(super) size: usize,
    packed: String,
}

impl Part {
    pub(super) fn packed(name: String, content: &[u8]) -> Result<Self, SingleError> {
        match deflated(content) {
            Ok(bytes) => Ok(Self {
                name,
                size: content.len(),
                packed: STANDARD.encode(bytes),
            }),
            Err(source) => Err(SingleError::Pack { name, source }),
        }
    }

    /// A script of a type that no browser runs. Names are those of files of ours and hold no quotes.
    pub(super) fn block(&self) -> String {
        let Self { name, size, packed } = self;
        let media = media(name);
        format!(
            "<script type=\"application/octet-stream\" data-part=\"{name}\" data-media=\"{media}\" data-size=\"{size}\">{packed}</script>\n"
        )
    }
}

/// How often the compressor looks for a better way: more often takes longer and gains next to nothing.
const ROUNDS: NonZeroU64 = NonZeroU64::new(5).unwrap();

fn deflated(content: &[u8]) -> io::Result<Vec<u8>> {
    let options = Options {
        iteration_count: ROUNDS,
        ..Options::default()
    };
    let mut encoder = DeflateEncoder::new(options, BlockType::Dynamic, Vec::new());
    io::copy(&mut &*content, &mut encoder)?;
    encoder.finish()
}

/// The media type that a web server would send.
fn media(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("wasm") => "application/wasm",
        Some("json") => "application/json",
        _ => "text/plain",
    }
}
