//! The signature of a file that is looked at before it becomes a draft.

use spbe::exchange;
use spbe::words::Words;

use crate::desk::Reply;

/// Says whether the signature is one of the content, and by which key.
pub fn act(file: &str, words: Words) -> Reply {
    let file = match exchange::read(file) {
        Ok(file) => file,
        Err(error) => return Reply::Refused(words.import_error(&error)),
    };
    match file.signature {
        None => Reply::Page(words.not_signed().to_owned()),
        Some(signature) if signature.is_of(&file.digest) => {
            Reply::Page(words.signature_holds(&signature.fingerprint()))
        }
        Some(signature) => Reply::Refused(words.signature_fails(&signature.fingerprint())),
    }
}
