//! The key in this browser, and a file signed with it.

use maud::{Markup, html};
use spbe::exchange::{self, Imported, Signature};
use spbe::words::Words;

use super::{json, words};
use crate::desk::{Reply, Request, Signer};

/// The key is deleted in a second step.
const ASK_TO_FORGET: &str = "ask-to-forget-key";

pub(super) fn view(request: &Request, words: Words) -> Markup {
    html! {
        section data-testid="signature" {
            h3 { (words::signature(words)) }
            p { (words::signature_hint(words)) }
            @match &request.signer {
                Signer::Unavailable => p { (words::cannot_sign(words)) }
                Signer::NoKey => {
                    p { (words::no_key(words)) }
                    p class="actions" {
                        button type="button" id="make-key" data-action="make-key" { (words::make_key(words)) }
                    }
                }
                Signer::Key(key) => {
                    dl class="facts" {
                        dt { (words::fingerprint(words)) }
                        dd class="digest" { (exchange::fingerprint(key)) }
                    }
                    p class="actions" {
                        button type="button" id="sign" data-kind="primary" data-action="sign" { (words::sign(words)) }
                        @if request.action != ASK_TO_FORGET {
                            button type="button" id="forget-key" data-action=(ASK_TO_FORGET) {
                                (words::forget_key(words))
                            }
                        }
                    }
                    @if request.action == ASK_TO_FORGET {
                        div class="notice" data-kind="warning" role="alert" {
                            p { (words::forget_key_question(words)) }
                            p class="actions" {
                                button type="button" id="forget-now" data-kind="danger" data-action="forget-key" {
                                    (words::forget_key_now(words))
                                }
                                button type="button" id="keep-key" data-action="" { (words.cancel()) }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The file with the signature that the browser made. It is checked before it is handed out.
pub(super) fn signed(request: &Request, draft: &Imported, words: Words) -> Reply {
    let signature = match (&request.signer, request.signature) {
        (Signer::Key(key), Some(value)) => Some(Signature::new(*key, value)),
        _ => None,
    };
    let sound = signature.filter(|signature| signature.is_of(&draft.digest));
    let Some(signature) = sound else {
        return Reply::Refused(words::not_signed(words).to_owned());
    };
    match exchange::write_signed(&draft.assessment, draft.instrument, &signature) {
        Ok(text) => json(draft, text),
        Err(error) => Reply::Refused(error.to_string()),
    }
}
