//! The link that holds the levels alone, with its QR code for slides and paper.

use maud::{Markup, html};
use spbe::exchange::Imported;
use spbe::exchange::share;
use spbe::words::Words;

use super::words;
use crate::desk::Request;
use crate::qr;

/// Nothing where the levels do not fit into a short link, as fractions finer than hundredths.
pub(super) fn view(request: &Request, draft: &Imported, words: Words) -> Markup {
    let (assessment, instrument) = (&draft.assessment, draft.instrument);
    let values = assessment.row_values(instrument);
    let Some(text) = share::write_short(instrument, assessment.year, &values) else {
        return Markup::default();
    };
    let link = format!("{}#/s/{text}", request.address);
    let code = qr::svg(&link, words::code_of_link(words));
    html! {
        section data-testid="share" {
            h3 { (words::share(words)) }
            p { (words.share_holds()) }
            p class="digest" { a href=(link) { (link) } }
            @if let Ok(code) = code { (code) }
            p class="actions" {
                button type="button" id="copy" data-copy=(link) { (words.copy_link()) }
            }
        }
    }
}
