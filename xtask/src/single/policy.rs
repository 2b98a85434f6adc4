//! What the single file may do, said by itself: nobody serves it.
//!
//! `default-src 'none'` leaves it no connection at all, so what is entered cannot leave the computer. Only
//! the scripts that the build has put into it run, each named by its digest.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// The policy as a tag. `'unsafe-eval'` is what browsers before Chrome 97, Firefox 102 and Safari 16 ask of a page that
/// runs WebAssembly; newer ones take `'wasm-unsafe-eval'` for it. Without a script of another's and without a
/// connection it opens nothing.
pub(super) fn tag<'s>(scripts: impl Iterator<Item = &'s str>) -> String {
    let digests: Vec<_> = scripts.map(digest).collect();
    format!(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src {} 'wasm-unsafe-eval' 'unsafe-eval'; style-src 'unsafe-inline'; img-src data: blob:; base-uri 'none'; form-action 'none'\">",
        digests.join(" ")
    )
}

fn digest(script: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(script)))
}
