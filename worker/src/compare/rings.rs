//! The further rings of the radar: up to two beside the sides, so that own values, a peer, the target and
//! last year can be seen in one. Every assessment at every stage can be one, as last year may be a stage of
//! the draft or a draft of its own; the stages of the first side come first, as its target and last year
//! are what is mostly asked for. The tables still compare two, since a difference has two sides.

use maud::{Markup, html};
use spbe::instrument::{Instrument, NodeIndex};
use spbe::words::Words;

use super::choice::Choice;
use super::comparison::Comparison;
use super::side::Side;
use super::source::Source;
use super::words as say;
use crate::{figure, stages};

/// How many there can be beside the two sides.
const MOST: usize = 2;

/// The chosen rings that can be shown: each once, and at the instrument of both sides.
pub(super) fn chosen<'a>(
    sources: &[&'a Source],
    sides: &[Side<'a>; 2],
    choices: &[Choice],
) -> Vec<Side<'a>> {
    let mut rings: Vec<Side> = sides.to_vec();
    for choice in choices {
        let ring = candidates(sources, &rings)
            .into_iter()
            .find(|it| choice.is(it));
        rings.extend(ring);
    }
    rings.split_off(sides.len())
}

/// Follows a choice: the ring with this number becomes another one, or none.
pub(super) fn choose(rings: &mut Vec<Choice>, number: &str, value: &str) {
    let Ok(number) = number.parse::<usize>() else {
        return;
    };
    let at = number.min(rings.len());
    rings.splice(at..(at + 1).min(rings.len()), read(value));
    rings.truncate(MOST);
}

/// One field for each ring, and one for a further one while there may be.
pub(super) fn fields(sources: &[&Source], compared: &Comparison, words: Words) -> Markup {
    let rings = compared.rings();
    let fields = (compared.further.len() + 1).min(MOST);
    html! {
        fieldset {
            legend { (say::further_rings(words)) }
            p class="hint" { (say::rings_hint(words)) }
            @for number in 0..fields {
                @let shown = compared.further.get(number);
                // What another field shows cannot be chosen a second time.
                @let others: Vec<Side> = rings.iter().map(|&&it| it).filter(|it| !shown.is_some_and(|shown| shown.is(it))).collect();
                label class="field" {
                    span { (say::ring(words, number + 2)) }
                    select id={ "ring-" (number) } data-action="ring" data-value=(number) {
                        option value="" selected[shown.is_none()] { (say::no_ring(words)) }
                        @for ring in candidates(sources, &others) {
                            option value=(written(&ring)) selected[shown.is_some_and(|shown| shown.is(&ring))] {
                                (words.stage(ring.stage)) ": " (say::source(words, ring.source))
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The figures of all rings; nothing while there are only the two sides, whose figures stand in the table
/// of groups.
pub(super) fn table(compared: &Comparison, instrument: &Instrument, words: Words) -> Markup {
    let (rings, caption) = (compared.rings(), say::figures_of_rings(words));
    html! {
        @if !compared.further.is_empty() {
            div class="scroll" tabindex="0" role="region" aria-label=(caption) {
                table data-testid="rings" {
                    caption { (caption) }
                    thead { tr {
                        th scope="col" { (words.part()) }
                        @for (number, ring) in rings.iter().enumerate() {
                            th scope="col" class="number" { (say::legend(words, number, ring)) }
                        }
                    } }
                    tbody {
                        @for index in instrument.groups() { (row(index, &rings, instrument, words)) }
                        (row(Instrument::ROOT, &rings, instrument, words))
                    }
                }
            }
        }
    }
}

fn row(index: NodeIndex, rings: &[&Side], instrument: &Instrument, words: Words) -> Markup {
    html! {
        tr data-node=(index.get()) {
            th scope="row" { (figure::part(instrument, instrument.node(index), words)) }
            @for ring in rings {
                td class="number" { (figure::score_in_full(&ring.scores.score(index), words)) }
            }
        }
    }
}

/// What can be a ring beside those that are there, the stages of the first of them first.
fn candidates<'a>(sources: &[&'a Source], there: &[Side<'a>]) -> Vec<Side<'a>> {
    let Some(first) = there.first() else {
        return Vec::new();
    };
    let (own, others): (Vec<&Source>, Vec<&Source>) = sources
        .iter()
        .partition(|&&source| std::ptr::eq(source, first.source));
    let all = own.into_iter().chain(others);
    let rings = all.flat_map(|source| source.stages().map(move |stage| Side::new(source, stage)));
    let fits = |ring: &Side| {
        there
            .iter()
            .all(|it| it.instrument_with(ring).is_some() && !it.is(ring))
    };
    rings.filter(fits).collect()
}

/// A ring in a choice, and read again.
fn written(ring: &Side) -> String {
    format!("{}|{}", stages::number(ring.stage), ring.source.key())
}

fn read(value: &str) -> Option<Choice> {
    let (stage, source) = value.split_once('|')?;
    Some(Choice {
        source: Some(source.to_owned()),
        stage: Some(stages::stage(stage)?),
    })
}
