//! The exact values behind the shown ones: a tooltip needs a mouse, this needs none.

use maud::{Markup, html};
use spbe::exact::Exact;
use spbe::words::Words;

use super::groups::{Group, change};
use super::{table, words};
use crate::figure;

pub(super) fn view(group: &Group, words: Words) -> Markup {
    let instrument = group.instrument;
    let caption = words::exact_of(words, &group.title(words));
    html! {
        details data-testid="exact" {
            summary { (words.exact_value()) }
            div class="scroll" tabindex="0" role="region" aria-label=(caption) {
                table {
                    caption { (caption) }
                    thead { (table::headings(group, words)) }
                    tbody {
                        @for index in instrument.indices() {
                            tr {
                                th scope="row" { (figure::part(instrument, instrument.node(index), words)) }
                                @for (before, year) in table::columns(group) {
                                    @if let Some(before) = before {
                                        td class="number change" { (exact(change(before, year, index), words)) }
                                    }
                                    td class="number" { (exact(year.scores.score(index).exact(), words)) }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn exact(value: Option<Exact>, words: Words) -> Markup {
    html! {
        @match value {
            Some(value) => (words.fraction(value)),
            None => (figure::nothing(words)),
        }
    }
}
