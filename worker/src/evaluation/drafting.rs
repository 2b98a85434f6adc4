//! Drafts of the texts (Pedoman Menteri PANRB 3/2024, h.225–228): fulfilment lists the indicators above
//! the lowest level, strengths the two highest levels from the highest, weaknesses the two lowest from
//! the lowest, each with the fact behind it.

use std::cmp::Reverse;

use spbe::exact::Exact;
use spbe::instrument::NodeIndex;
use spbe::words::Words;

use super::basis::{Basis, Found};
use super::place::{Part, Place};
use super::recommendation;
use super::sentences;
use super::shorten::shortened;

/// Longest fact of one indicator, in characters.
const LONGEST_FACT: usize = 240;

/// The draft of a text, no longer than the text may be. Empty for an aspect that the edition does not
/// have.
pub(super) fn text(place: &Place, basis: &Basis, words: Words) -> String {
    let text = match place {
        Place::Recommendation => recommendation::draft(basis, words),
        Place::Narrative { aspect, part } => {
            let instrument = basis.instrument();
            let mut groups = basis.groups().into_iter();
            let group = groups.find(|&group| instrument.node(group).no == *aspect);
            let longest = place.longest();
            group.map_or_else(String::new, |group| {
                narrative(group, *part, longest, basis, words)
            })
        }
    };
    shortened(&text, place.longest())
}

fn narrative(group: NodeIndex, part: Part, longest: usize, basis: &Basis, words: Words) -> String {
    let found = basis.found(group);
    let levels = levels(part, basis);
    let chosen = chosen(&found, part, levels);
    let range = levels.map(|level| words.exact(level));
    let head = match part {
        Part::Fulfilment => sentences::fulfilment(words, group, basis, chosen.len(), &range),
        _ if chosen.is_empty() => sentences::none_at(words, &range),
        Part::Strengths => sentences::strengths(words, &range),
        Part::Weaknesses => sentences::weaknesses(words, &range),
    };
    let with_facts = |longest: usize| {
        let lines = chosen
            .iter()
            .map(|found| line(found, longest, basis, words));
        let all: Vec<String> = std::iter::once(head.clone()).chain(lines).collect();
        all.join("\n")
    };
    // Facts share the room that is left, so that no indicator is missing for their length.
    let left = longest.saturating_sub(with_facts(0).chars().count());
    let each = left.checked_div(chosen.len()).unwrap_or_default();
    with_facts(each.min(LONGEST_FACT))
}

/// The levels that a part is about: of 1 to 5 these are 2 to 5, 4 and 5, 1 and 2.
fn levels(part: Part, basis: &Basis) -> [Exact; 2] {
    let scale = &basis.instrument().edition().scale;
    let step = Exact::whole(1);
    let second = scale.lowest.plus(step).unwrap_or(scale.highest);
    let last_but_one = scale.highest.minus(step).unwrap_or(scale.lowest);
    match part {
        Part::Fulfilment => [second, scale.highest],
        Part::Strengths => [last_but_one, scale.highest],
        Part::Weaknesses => [scale.lowest, second],
    }
}

/// The rows at these levels in the order of the part; rows of the same level stay in that of the form.
pub(super) fn chosen<'a>(
    found: &[Found<'a>],
    part: Part,
    [least, most]: [Exact; 2],
) -> Vec<Found<'a>> {
    let within = |found: &&Found| (least..=most).contains(&found.value);
    let mut chosen: Vec<_> = found.iter().filter(within).copied().collect();
    match part {
        Part::Fulfilment => {}
        Part::Strengths => chosen.sort_by_key(|found| Reverse(found.value)),
        Part::Weaknesses => chosen.sort_by_key(|found| found.value),
    }
    chosen
}

/// The rows that are weak, from the lowest.
pub(super) fn weak<'a>(basis: &Basis<'a>, group: NodeIndex) -> Vec<Found<'a>> {
    let part = Part::Weaknesses;
    chosen(&basis.found(group), part, levels(part, basis))
}

fn line(found: &Found, longest: usize, basis: &Basis, words: Words) -> String {
    let name = words.short_name(basis.instrument(), found.node);
    let indicator = format!("{} {} ({name})", words.indicator(), found.node.no);
    // An explanation has lines of its own; here each indicator is one.
    let fact = found.fact.split_whitespace().collect::<Vec<_>>().join(" ");
    let fact = match fact.as_str() {
        "" => sentences::no_fact(words).to_owned(),
        fact => shortened(fact, longest),
    };
    sentences::line(words, &indicator, &words.exact(found.value), &fact)
}
