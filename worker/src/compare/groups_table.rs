//! Domains and aspects of both sides, with what each difference adds to the index: the data of the charts.

use maud::{Markup, html};
use spbe::instrument::{Instrument, NodeIndex};
use spbe::words::Words;

use super::comparison::{Comparison, groups};
use super::words as say;
use crate::{figure, step};

pub(super) fn view(compared: &Comparison, instrument: &Instrument, words: Words) -> Markup {
    let caption = say::groups(words);
    html! {
        div class="scroll" tabindex="0" role="region" aria-label=(caption) {
            table data-testid="groups" {
                caption { (caption) }
                thead { (headings(compared, words.part(), words)) }
                tbody {
                    @for index in groups(instrument) {
                        @let (node, step) = (instrument.node(index), compared.step(index));
                        tr data-node=(index.get()) data-tier=(node.tier) {
                            th scope="row" { (figure::part(instrument, node, words)) }
                            td class="number" { (figure::score_in_full(&step.from, words)) }
                            td class="number" { (figure::score_in_full(&step.to, words)) }
                            td class="number" { (figure::change_in_full(step.points, words)) }
                            td class="number" { (figure::change_in_full(step.effect, words)) }
                        }
                    }
                }
                tfoot {
                    @for layer in layers(instrument) {
                        (sum(&say::sum_of(words, &tier(instrument, &layer, words)), compared, &layer, words))
                    }
                    (difference_of_indices(compared, words))
                }
            }
        }
    }
}

/// Headings of a table with a value of each side, their difference and its effect.
pub(super) fn headings(compared: &Comparison, first: &str, words: Words) -> Markup {
    html! {
        tr {
            th scope="col" { (first) }
            @for (number, side) in compared.sides().into_iter().enumerate() {
                th scope="col" class="number" { (say::legend(words, number, side)) }
            }
            th scope="col" class="number" { (say::difference(words)) }
            th scope="col" class="number" { (say::effect(words)) }
        }
    }
}

/// What the differences of some parts add to the index together.
pub(super) fn sum(
    heading: &str,
    compared: &Comparison,
    parts: &[NodeIndex],
    words: Words,
) -> Markup {
    // One unknown effect leaves the sum unknown.
    let effects: Option<Vec<_>> = parts.iter().map(|&it| compared.step(it).effect).collect();
    let sum = effects.and_then(|known| step::sum(known.into_iter().map(Some)));
    html! {
        tr data-row="sum" {
            th scope="row" colspan="4" { (heading) }
            td class="number" { (figure::change_in_full(sum, words)) }
        }
    }
}

/// The difference of the indices, below the sums that it is equal to.
pub(super) fn difference_of_indices(compared: &Comparison, words: Words) -> Markup {
    let points = compared.step(Instrument::ROOT).points;
    html! {
        tr data-row="indices" {
            th scope="row" colspan="4" { (say::difference_of_indices(words)) }
            td class="number" {
                @match points {
                    Some(_) => (figure::change_in_full(points, words)),
                    None => (say::only_when_complete(words)),
                }
            }
        }
    }
}

/// The layers of which each makes up the whole index: what is right below it, and the innermost groups.
fn layers(instrument: &Instrument) -> Vec<Vec<NodeIndex>> {
    let outermost = instrument.node(Instrument::ROOT).children.clone();
    let mut layers = vec![outermost, instrument.groups()];
    layers.dedup();
    layers
}

fn tier(instrument: &Instrument, layer: &[NodeIndex], words: Words) -> String {
    let node = layer.first().map(|&part| instrument.node(part));
    let tiers = &instrument.edition().tiers;
    let tier = node.and_then(|node| tiers.iter().find(|tier| tier.id == node.tier));
    tier.map_or_else(String::new, |tier| words.name(&tier.name).to_owned())
}
