//! The signature of whoever hands a file over: Ed25519 (RFC 8032) over the digest of the content.
//!
//! It is detached: content and digest are the same with and without it. What is signed is the text
//! that [`message`] gives, so that a signature for this purpose serves no other.

use ed25519_dalek::VerifyingKey;
use serde::Serialize;

use super::digest;
use crate::document::digest::{hexadecimal, of_bytes};
use crate::document::{Allowed, Field};

#[cfg(not(target_arch = "wasm32"))]
use schemars::JsonSchema;

const ALGORITHM: &str = "Ed25519";
const KEY: usize = 32;
const LENGTH: usize = 64;

/// A signature and the key that it can be checked with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    key: [u8; KEY],
    value: [u8; LENGTH],
}

/// Whose signature a file bears.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Signed {
    /// Nobody's.
    No,
    /// The one of the key with this fingerprint, over this content.
    By(String),
    /// One that does not belong to the content; it names the key with this fingerprint.
    Wrongly(String),
}

/// The signature as it stands in a file. The digest does not cover it.
#[derive(Debug, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(JsonSchema),
    schemars(deny_unknown_fields)
)]
pub(super) struct SignatureFile {
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("const" = ALGORITHM)))]
    algorithm: &'static str,
    /// The public key of the signer.
    #[cfg_attr(
        not(target_arch = "wasm32"),
        schemars(regex(pattern = "^[0-9a-f]{64}$"))
    )]
    public_key: String,
    /// SHA-256 of the bytes of the public key.
    #[cfg_attr(
        not(target_arch = "wasm32"),
        schemars(regex(pattern = "^[0-9a-f]{64}$"))
    )]
    fingerprint: String,
    /// The signature (RFC 8032) of the text of two lines, each with its end: `spbe-assessment` and
    /// `SHA-256:` with the value of the digest.
    #[cfg_attr(
        not(target_arch = "wasm32"),
        schemars(regex(pattern = "^[0-9a-f]{128}$"))
    )]
    value: String,
}

/// The text that is signed: two lines, each with its end.
pub fn message(digest: &str) -> String {
    format!("spbe-assessment\n{}:{digest}\n", digest::ALGORITHM)
}

/// SHA-256 of a public key, in hexadecimal: what people compare over the telephone.
pub fn fingerprint(key: &[u8]) -> String {
    of_bytes(key)
}

impl Signature {
    /// A signature from its bytes.
    pub fn new(key: [u8; KEY], value: [u8; LENGTH]) -> Self {
        Self { key, value }
    }

    /// SHA-256 of its public key, in hexadecimal.
    pub fn fingerprint(&self) -> String {
        fingerprint(&self.key)
    }

    /// Was the content with this digest signed with this key?
    pub fn is_of(&self, digest: &str) -> bool {
        let signature = ed25519_dalek::Signature::from_bytes(&self.value);
        let key = VerifyingKey::from_bytes(&self.key);
        // The strict check also refuses keys that fit more than one message.
        key.is_ok_and(|key| {
            key.verify_strict(message(digest).as_bytes(), &signature)
                .is_ok()
        })
    }

    pub(super) fn write(&self) -> SignatureFile {
        SignatureFile {
            algorithm: ALGORITHM,
            public_key: hexadecimal(&self.key),
            fingerprint: self.fingerprint(),
            value: hexadecimal(&self.value),
        }
    }

    pub(super) fn read(field: &Field) -> Self {
        field.only(&["algorithm", "public_key", "fingerprint", "value"]);
        let algorithm = field.get("algorithm");
        if algorithm.value().as_str() != Some(ALGORITHM) {
            algorithm.wrong(Allowed::Word(ALGORITHM));
        }
        let signature = Self {
            key: bytes(&field.get("public_key")),
            value: bytes(&field.get("value")),
        };
        let fingerprint = field.get("fingerprint");
        if fingerprint.value().as_str() != Some(signature.fingerprint().as_str()) {
            fingerprint.wrong(Allowed::Fingerprint);
        }
        signature
    }
}

/// So many bytes in hexadecimal. Digits in upper case would be written back in another way.
fn bytes<const N: usize>(field: &Field) -> [u8; N] {
    let mut bytes = [0; N];
    let text = field.value().as_str().unwrap_or_default();
    let digits = text
        .bytes()
        .all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    if text.len() != 2 * N || !digits {
        field.wrong(Allowed::Hexadecimal { digits: 2 * N });
        return bytes;
    }
    for (at, byte) in bytes.iter_mut().enumerate() {
        // Two digits of ASCII, checked above.
        *byte = u8::from_str_radix(&text[2 * at..2 * at + 2], 16).unwrap_or_default();
    }
    bytes
}
