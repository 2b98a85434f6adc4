//! Two editions beside each other: only the pairs that the newer one names, each value on its own scale,
//! and never a difference.

use maud::{Markup, html};
use spbe::instrument::NodeIndex;
use spbe::words::Words;

use super::groups::{Evaluated, Group};
use super::{figure, words};
use crate::crosswalk::{self, Pairs};

/// Every two groups of an agency, where one edition names pairs with the other.
pub(super) fn view(groups: &[Group], words: Words) -> Markup {
    let others = |newer| groups.iter().map(move |older| (older, newer));
    let pairs = groups.iter().flat_map(others).filter_map(|(older, newer)| {
        let pairs = Pairs::between(older.instrument, newer.instrument)?;
        Some((older, older.last()?, newer, newer.last()?, pairs))
    });
    let editions: std::collections::BTreeSet<_> =
        groups.iter().map(|group| group.instrument.id()).collect();
    html! {
        @if editions.len() > 1 {
            section data-testid="paired" {
                h3 { (words::between_editions(words)) }
                p class="notice" data-kind="warning" { (words::not_comparable(words)) }
                @for (older, old_year, newer, new_year, pairs) in pairs {
                    (table((older, old_year), (newer, new_year), &pairs, words))
                }
            }
        }
    }
}

type Side<'g, 'a> = (&'g Group<'a>, &'g Evaluated<'a>);

fn table(older: Side, newer: Side, pairs: &Pairs, words: Words) -> Markup {
    let heading = |(group, year): Side| format!("{} ({})", group.title(words), year.year);
    let (note, lang) = words.text(pairs.note);
    let caption = words::pairs_of(words, &heading(older), &heading(newer));
    html! {
        p lang=(lang.code()) { (note) }
        div class="scroll" tabindex="0" role="region" aria-label=(caption) {
            table {
                caption { (caption) }
                thead {
                    tr {
                        th scope="col" { (heading(older)) }
                        th scope="col" class="number" { (words.value_column()) }
                        th scope="col" { (heading(newer)) }
                        th scope="col" class="number" { (words.value_column()) }
                        th scope="col" { (words::support(words)) }
                    }
                }
                tbody {
                    @for pair in &pairs.pairs {
                        tr {
                            (side(older, pair.from, words))
                            (side(newer, pair.to, words))
                            td { (crosswalk::words::confidence(words, pair.confidence)) }
                        }
                    }
                }
            }
        }
    }
}

fn side((group, year): Side, index: NodeIndex, words: Words) -> Markup {
    let node = group.instrument.node(index);
    html! {
        td { (figure::part(group.instrument, node, words)) }
        td class="number" { (figure::score(&year.scores.score(index), words)) }
    }
}
