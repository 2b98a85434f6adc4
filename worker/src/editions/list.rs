//! The list of all editions, those that come with the calculator first.

use maud::{Markup, html};
use spbe::instrument::{Instrument, editions};
use spbe::words::Words;

use super::{copy_words, words};

/// The list, after a copy was discarded with the way back to it.
pub(super) fn view(loaded: &[&Instrument], discarded: bool, words: Words) -> Markup {
    html! {
        h1 { (words.editions()) }
        @if discarded {
            div class="notice" data-testid="discarded" {
                p role="status" { (copy_words::discarded(words)) }
                button type="button" id="undo" data-action="undo" { (copy_words::undo(words)) }
            }
        }
        p { (words::hint(words)) " " a href="#/open" { (words::open_file(words)) } }
        ul class="plain" data-testid="editions" {
            @for edition in editions::shipped() { (entry(edition, words)) }
            @for edition in loaded { (entry(edition, words)) }
        }
    }
}

fn entry(edition: &Instrument, words: Words) -> Markup {
    let (file, digest) = (edition.edition(), edition.digest());
    let is_loaded = edition.loaded_text().is_some();
    let name = words.name(&file.short_name);
    html! {
        li class="kept-edition" data-edition=(edition.id()) {
            h2 { (name) }
            p { (words.name(&file.name)) }
            p {
                code { (edition.id()) } " · "
                (words.rows_and_years(edition.rows().len(), file.years)) " · "
                @if is_loaded { (words::loaded(words)) } @else { (words::shipped(words)) }
                " · " code { (digest.get(..12).unwrap_or_default()) }
            }
            p class="actions" {
                button type="button" id={ "show-" (digest) } data-action="show" data-value=(digest)
                    aria-label=(words.action_on(words::show(words), name)) { (words::show(words)) }
                button type="button" id={ "copy-" (digest) } data-action="copy" data-value=(digest)
                    aria-label=(words.action_on(words::copy(words), name)) { (words::copy(words)) }
            }
            @if is_loaded { (deletion(digest, name, words)) }
        }
    }
}

/// Deleting an edition asks first: nothing brings it back but its file.
fn deletion(digest: &str, name: &str, words: Words) -> Markup {
    html! {
        details class="deletion" {
            summary aria-label=(words.action_on(words::delete(words), name)) { (words::delete(words)) }
            p { (copy_words::ask_delete(words)) }
            p class="actions" {
                button type="button" id={ "file-" (digest) } data-action="file" data-value=(digest) {
                    (words::download(words))
                }
                button type="button" id={ "delete-" (digest) } data-kind="danger"
                    data-action="delete-edition" data-value=(digest) {
                    (copy_words::delete_confirm(words))
                }
            }
        }
    }
}
