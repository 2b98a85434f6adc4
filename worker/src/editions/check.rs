//! An edition file before it is kept: what it holds, or every fault of it.

use maud::{Markup, html};
use spbe::exact::Exact;
use spbe::instrument::format::EditionFile;
use spbe::instrument::{Instrument, editions};
use spbe::words::Words;

use super::{faults, words};

pub(super) fn view(text: &str, words: Words) -> Markup {
    match editions::check(text) {
        Ok(edition) => html! {
            (facts(&edition, words))
            @if editions::revision(edition.id(), edition.digest()).is_some() {
                p { (words::known(words)) }
            } @else if editions::find(edition.id()).is_some() {
                p class="notice" data-kind="warning" data-testid="new-revision" {
                    (words::new_revision(words))
                }
            }
        },
        Err(error) => {
            let faults = faults::all(words, &error);
            html! {
                div class="notice" data-kind="error" data-testid="faults" {
                    p { strong { (words::faults(words, faults.len())) } }
                    ul { @for (_, sentence) in faults { li { (sentence) } } }
                }
            }
        }
    }
}

/// Name, years, size of the tree, sum of the weights.
pub(super) fn facts(edition: &Instrument, words: Words) -> Markup {
    let file: &EditionFile = edition.edition();
    let top = &edition.node(Instrument::ROOT).children;
    let sum = top.iter().try_fold(Exact::ZERO, |sum, &node| {
        sum.plus(edition.node(node).weight)
    });
    let counts: Vec<String> = file
        .tiers
        .iter()
        .map(|tier| {
            format!(
                "{} {}",
                edition.tier(&tier.id).count(),
                words.name(&tier.name)
            )
        })
        .collect();
    html! {
        dl class="facts" data-testid="edition-facts" {
            dt { (words::name(words)) }
            dd { (words.name(&file.name)) }
            dt { (words::identifier(words)) }
            dd { code { (edition.id()) } }
            dt { (words.edition_column()) }
            dd { (words.rows_and_years(edition.rows().len(), file.years)) }
            dt { (words::tree(words)) }
            dd { (counts.join(", ")) }
            dt { (words::weights_sum(words)) }
            dd { (sum.map_or("–".into(), |sum| words.exact(sum))) " %" }
            dt { (words::digest(words)) }
            dd { code { (edition.digest()) } }
        }
    }
}
