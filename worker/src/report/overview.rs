//! Tables of parts: weight, value, and what each contributes to the index.

use maud::{Markup, html};
use spbe::instrument::{Instrument, Node, NodeIndex, NodeKind};
use spbe::words::Words;

use super::assessed::Assessed;
use super::words as say;

/// One row for each part. The contributions of one tier add up to the index.
pub(super) fn table(
    assessed: &Assessed,
    parts: &[NodeIndex],
    caption: &str,
    words: Words,
) -> Markup {
    html! {
        div.report-scroll {
            table {
                caption { (caption) }
                thead { tr {
                    th scope="col" { (words.part()) }
                    th.number scope="col" { (words.weight_label()) " (%)" }
                    th.number scope="col" { (words.value_column()) }
                    th.number scope="col" { (say::contribution(words)) }
                } }
                tbody { @for &part in parts { (line(assessed, part, words)) } }
            }
        }
    }
}

/// The parts of a tier.
pub(super) fn tier(assessed: &Assessed, tier: &str) -> Vec<NodeIndex> {
    assessed.instrument().tier(tier).collect()
}

/// Every domain with its aspects below it, then the index.
pub(super) fn all(assessed: &Assessed) -> Vec<NodeIndex> {
    let instrument = assessed.instrument();
    let group = |index: &NodeIndex| instrument.node(*index).kind == NodeKind::Group;
    let groups = instrument.indices().filter(group);
    groups.chain([Instrument::ROOT]).collect()
}

fn line(assessed: &Assessed, part: NodeIndex, words: Words) -> Markup {
    let instrument = assessed.instrument();
    let node = instrument.node(part);
    let score = assessed.report.score(part);
    let share = assessed.report.effect_of_step(part);
    let contribution = score.exact().and_then(|value| share.times(value));
    html! {
        tr data-tier=(node.tier) {
            th scope="row" { (name(instrument, node, words)) }
            td.number { (words.exact(node.weight)) }
            td.number data-testid={ "value-" (node.tier) "-" (node.no) } { (words.score(&score)) }
            td.number { @match contribution {
                Some(contribution) => (words.number(contribution, 4)),
                None => "–",
            } }
        }
    }
}

/// "Aspek 1 Kebijakan Internal …"; the index has no more than its name.
pub(super) fn name(instrument: &Instrument, node: &Node, words: Words) -> Markup {
    let numbered = words.numbered(instrument, node);
    let name = words.node(node);
    html! {
        @if numbered == name { (name) } @else { span.report-no { (numbered) } " " (name) }
    }
}
