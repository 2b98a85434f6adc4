//! A site as web servers send it: with every file also in brotli.
//!
//! Measurements of how fast the page arrives use such a copy. `dist/` itself is left as it is, since
//! whoever publishes it lets the server compress (`docs/deploy.md`).

use std::path::Path;
use std::{fs, io};

use brotli::enc::BrotliEncoderParams;

use crate::site;

/// Copies a site, with `app.js.br` beside `app.js`, which [`Server`](crate::server::Server) sends to
/// whoever takes it.
pub fn copy(site: &Path, to: &Path) -> io::Result<()> {
    for name in site::files(site).map_err(io::Error::other)? {
        let content = site::read(site, &name).map_err(io::Error::other)?;
        let file = to.join(&name);
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(to.join(format!("{name}.br")), compress(&content)?)?;
        fs::write(file, content)?;
    }
    Ok(())
}

/// Brotli at its highest quality, as files that are compressed once are stored.
pub(crate) fn compress(mut content: &[u8]) -> io::Result<Vec<u8>> {
    let highest = BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        size_hint: content.len(),
        ..Default::default()
    };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut content, &mut compressed, &highest)?;
    Ok(compressed)
}

#[cfg(test)]
mod tests {
    use super::compress;

    /// The expected length is the one that Node's zlib, the original library in C, gives at
    /// quality 11; lower qualities give others.
    #[test]
    fn a_text_is_compressed_at_the_highest_quality() {
        let numbers: Vec<_> = (0..1000).map(|number: u32| number.to_string()).collect();
        let compressed = compress(numbers.join(" ").as_bytes()).map(|bytes| bytes.len());
        assert_eq!(compressed.ok(), Some(1329));
    }
}
