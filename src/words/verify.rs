//! What an examination of a file comes to.

use super::{Lang, Words, sentences};
use crate::exchange::ScoreFault;

sentences! {
    /// The score was computed anew.
    score_equal:
        "Nilai dalam berkas sama dengan hasil hitung ulang.",
        "The score in the file equals the one calculated now.";
    /// The file has no signature.
    not_signed: "Tanpa tanda tangan.", "Not signed.";
}

impl Words {
    /// The content has this digest.
    pub fn content_intact(self, digest: &str) -> String {
        match self.0 {
            Lang::Id => format!("Isi utuh, SHA-256 {digest}."),
            Lang::En => format!("The content is intact, SHA-256 {digest}."),
        }
    }

    /// A part of the score is not the computed one.
    pub fn score_fault(self, fault: &ScoreFault) -> String {
        let ScoreFault {
            place,
            given,
            computed,
        } = fault;
        match self.0 {
            Lang::Id => format!("{place}: tertulis {given}, hasil hitung ulang {computed}."),
            Lang::En => format!("{place}: the file says {given}, calculated now {computed}."),
        }
    }

    /// The signature is one of this content.
    pub fn signature_holds(self, fingerprint: &str) -> String {
        match self.0 {
            Lang::Id => format!("Tanda tangan sah untuk isi ini. Sidik kunci: {fingerprint}."),
            Lang::En => {
                format!(
                    "The signature is one of this content. Fingerprint of the key: {fingerprint}."
                )
            }
        }
    }

    /// The signature is not one of this content.
    pub fn signature_fails(self, fingerprint: &str) -> String {
        match self.0 {
            Lang::Id => format!(
                "Tanda tangan TIDAK cocok dengan isi ini: isi, tanda tangan, atau kuncinya bukan yang asli. Sidik kunci: {fingerprint}."
            ),
            Lang::En => format!(
                "The signature does NOT belong to this content: content, signature or key is not the original. Fingerprint of the key: {fingerprint}."
            ),
        }
    }
}
