//! The table of a group: a column for each year, and between two years what has changed.

use maud::{Markup, html};
use spbe::words::Words;

use super::groups::{Evaluated, Group, change};
use super::words;
use crate::figure;

pub(super) fn view(group: &Group, words: Words) -> Markup {
    let instrument = group.instrument;
    let caption = words::table_of(words, &group.title(words));
    html! {
        div class="scroll" tabindex="0" role="region" aria-label=(caption) {
            table {
                caption { (caption) }
                thead { (headings(group, words)) }
                tbody {
                    @for index in instrument.indices() {
                        @let node = instrument.node(index);
                        tr data-node=(index.get()) data-tier=(node.tier) {
                            th scope="row" { (figure::part(instrument, node, words)) }
                            @for (before, year) in columns(group) {
                                @if let Some(before) = before {
                                    td class="number change" { (figure::change(change(before, year, index), words)) }
                                }
                                td class="number" { (figure::score(&year.scores.score(index), words)) }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The years, each with the one before.
pub(super) fn columns<'g, 'a>(
    group: &'g Group<'a>,
) -> impl Iterator<Item = (Option<&'g Evaluated<'a>>, &'g Evaluated<'a>)> {
    let before = std::iter::once(None).chain(group.years.iter().map(Some));
    before.zip(&group.years)
}

pub(super) fn headings(group: &Group, words: Words) -> Markup {
    html! {
        tr {
            th scope="col" { (words.part()) }
            @for (before, year) in columns(group) {
                @if let Some(before) = before {
                    th scope="col" class="number" { (words::change_between(words, before.year, year.year)) }
                }
                th scope="col" class="number" {
                    (year.year)
                    small { (words.stage(year.stage)) }
                }
            }
        }
    }
}
