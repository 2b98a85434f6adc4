//! Two editions beside each other: only the pairs that the newer one names, each value on its own scale,
//! and never a difference.

use maud::{Markup, html};
use spbe::words::Words;

use super::groups::{Evaluated, Group};
use super::words;
use crate::crosswalk::{self, Beside, Pairs};

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
                h2 { (words::between_editions(words)) }
                p class="notice" data-kind="warning" { (crosswalk::words::not_comparable(words)) }
                @for (older, old_year, newer, new_year, pairs) in pairs {
                    (crosswalk::table(&beside(older, old_year, words), &beside(newer, new_year, words), &pairs, words))
                }
            }
        }
    }
}

fn beside<'a>(group: &Group, year: &'a Evaluated, words: Words) -> Beside<'a> {
    Beside {
        heading: format!("{} ({})", group.title(words), year.year),
        scores: year.scores,
    }
}
