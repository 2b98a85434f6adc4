//! The scores of a draft under its own revision and under the newer one.

use maud::{Markup, html};
use spbe::exchange::Imported;
use spbe::instrument::{Instrument, Node, NodeIndex, NodeKind};
use spbe::score::{Report, score};
use spbe::words::Words;

use super::{TakenOver, words};
use crate::pending;

/// The index and the upper nodes under both revisions.
pub(super) fn view(
    draft: &Imported,
    newest: &Instrument,
    taken: &TakenOver,
    words: Words,
) -> Markup {
    let before = draft.assessment.values(draft.instrument).ok();
    let after = taken.assessment.values(newest).ok();
    let before = before.map(|values| score(draft.instrument, &values));
    let after = after.map(|values| score(newest, &values));
    let shown = |report: Option<&Report>, node: Option<NodeIndex>| {
        let score = report.zip(node).map(|(report, node)| report.score(node));
        score.map_or("–".to_owned(), |score| pending::score(words, &score))
    };
    let like = |instrument: &Instrument, node: &Node| {
        let mut indices = instrument.indices();
        indices.find(|&index| {
            let other = instrument.node(index);
            (&other.tier, &other.no) == (&node.tier, &node.no)
        })
    };
    let groups = |instrument: &Instrument| -> Vec<NodeIndex> {
        let is_group = |&index: &NodeIndex| {
            matches!(
                instrument.node(index).kind,
                NodeKind::Index | NodeKind::Group
            )
        };
        instrument.indices().filter(is_group).collect()
    };
    let year = draft.assessment.year;
    let gone = groups(draft.instrument).into_iter();
    let gone = gone.filter(|&index| like(newest, draft.instrument.node(index)).is_none());
    html! {
        div class="scrolled" tabindex="0" role="region" aria-label=(words::result(words)) {
            table data-testid="scores" {
                thead { tr {
                    th scope="col" { (words::part(words)) }
                    th scope="col" class="number" { (words::now(words)) }
                    th scope="col" class="number" { (words::after(words)) }
                } }
                tbody {
                    @for index in groups(newest) {
                        @let node = newest.node(index);
                        tr {
                            th scope="row" { (named(newest, node, words)) }
                            td class="number" { (shown(before.as_ref(), like(draft.instrument, node))) }
                            td class="number" { (shown(after.as_ref(), Some(index))) }
                        }
                        @if index == Instrument::ROOT { (predicates(before.as_ref(), after.as_ref(), year, words)) }
                    }
                    @for index in gone {
                        tr {
                            th scope="row" { (named(draft.instrument, draft.instrument.node(index), words)) }
                            td class="number" { (shown(before.as_ref(), Some(index))) }
                            td class="number" { "–" }
                        }
                    }
                }
            }
        }
    }
}

/// The predicate under both, and a word where it is another one.
fn predicates(before: Option<&Report>, after: Option<&Report>, year: u16, words: Words) -> Markup {
    let predicate = |report: Option<&Report>| {
        let (report, index) = (report?, report?.index());
        let of = |value| {
            let verdict = report.instrument().verdict(value, year)?;
            Some(words.predicate(verdict.band))
        };
        Some(words.predicate_range(&of(index.low)?, &of(index.high)?))
    };
    let (before, after) = (predicate(before), predicate(after));
    let flipped = before.is_some() && after.is_some() && before != after;
    html! {
        tr data-testid="predicates" {
            th scope="row" { (words.predicate_label()) }
            td { (before.as_deref().unwrap_or("–")) }
            td {
                (after.as_deref().unwrap_or("–"))
                @if flipped { " " strong { "(" (words::flipped(words)) ")" } }
            }
        }
    }
}

/// "Aspek 3 – Name", and for the index its name only.
fn named(instrument: &Instrument, node: &Node, words: Words) -> String {
    match node.kind {
        NodeKind::Index => words.node(node).to_owned(),
        _ => format!(
            "{} – {}",
            words.numbered(instrument, node),
            words.node(node)
        ),
    }
}
