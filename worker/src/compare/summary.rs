//! Index and predicate of both sides. Of two instruments the difference of the indices says nothing, so
//! there is none.

use maud::{Markup, html};
use spbe::instrument::Instrument;
use spbe::words::Words;

use super::comparison::Comparison;
use super::side::Side;
use super::words as say;
use crate::figure;

pub(super) fn view(compared: &Comparison, words: Words) -> Markup {
    let caption = say::both_indices(words);
    let is_one_instrument = compared.instrument().is_some();
    html! {
        div class="scroll" tabindex="0" role="region" aria-label=(caption) data-testid="summary" {
            table {
                caption { (caption) }
                thead {
                    tr {
                        th scope="col" { (words.part()) }
                        @for (number, side) in compared.sides().into_iter().enumerate() {
                            th scope="col" { (say::legend(words, number, side)) }
                        }
                        @if is_one_instrument { th scope="col" class="number" { (say::difference(words)) } }
                    }
                }
                tbody {
                    (row(say::edition(words), compared, |side| html! { (words.edition(side.instrument())) }))
                    tr data-row="index" {
                        th scope="row" { (say::index(words)) }
                        @for side in compared.sides() { td { (figure::score_in_full(&side.index(), words)) } }
                        @if is_one_instrument {
                            td class="number" {
                                (figure::change_in_full(compared.step(Instrument::ROOT).points, words))
                            }
                        }
                    }
                    (row(words.predicate_label(), compared, |side| html! { (side.predicate(words)) }))
                }
            }
        }
    }
}

/// A row in which nothing is subtracted.
fn row(heading: &str, compared: &Comparison, text: impl Fn(&Side) -> Markup) -> Markup {
    html! {
        tr {
            th scope="row" { (heading) }
            @for side in compared.sides() { td { (text(side)) } }
            @if compared.instrument().is_some() { td {} }
        }
    }
}
