//! One edition with all that its file says.

use maud::{Markup, html};
use spbe::instrument::Instrument;
use spbe::words::Words;

use super::{check, remarks, tree, words};

pub(super) fn view(edition: &Instrument, words: Words) -> Markup {
    let (file, digest) = (edition.edition(), edition.digest());
    html! {
        h1 { (words.name(&file.short_name)) }
        p class="actions" {
            button type="button" id="list" data-action="list" { (words::back(words)) }
            button type="button" id={ "copy-" (digest) } data-action="copy" data-value=(digest) {
                (words::copy(words))
            }
        }
        (check::facts(edition, words))
        h2 { (words::legal(words)) }
        ul {
            @for legal in &file.legal {
                li {
                    (legal.title)
                    @if let Some(force) = words.force(legal) { " – " (force) }
                }
            }
        }
        h2 { (words::tree(words)) }
        (tree::view(edition, words))
        (remarks::view(file, words))
    }
}
