//! The signature of a file that is looked at before it becomes a draft.

use spbe::exchange::{self, Signed};
use spbe::words::Words;

use crate::desk::Reply;

/// Says whether the signature is one of the content, and by which key.
pub fn act(file: &str, words: Words) -> Reply {
    match exchange::read(file).map(|file| file.signed()) {
        Err(error) => Reply::Refused(words.import_error(&error)),
        Ok(Signed::No) => Reply::Page(words.not_signed().to_owned()),
        Ok(Signed::By(fingerprint)) => Reply::Page(words.signature_holds(&fingerprint)),
        Ok(Signed::Wrongly(fingerprint)) => Reply::Refused(words.signature_fails(&fingerprint)),
    }
}
