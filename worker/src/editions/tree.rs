//! The tree of an edition: weights of the index and of the node above, criteria, evidence, sources
//! with their support.

use std::collections::BTreeMap;

use maud::{Markup, html};
use serde_json::Value;
use spbe::exact::Exact;
use spbe::instrument::format::{IndicatorFile, Text};
use spbe::instrument::{Instrument, Node, NodeKind};
use spbe::words::Words;

use super::words;

pub(super) fn view(edition: &Instrument, words: Words) -> Markup {
    let file: Value = serde_json::from_str(edition.text()).unwrap_or_default();
    let mut confidence = BTreeMap::new();
    gather(&file["tree"], &mut confidence);
    html! {
        div class="scrolled" {
            table data-testid="tree" {
                thead { tr {
                    th scope="col" { (words::part(words)) }
                    th scope="col" class="number" { (words::weight_of_index(words)) }
                    th scope="col" class="number" { (words::weight_local(words)) }
                    th scope="col" { (words::sources(words)) }
                } }
                tbody {
                    @for index in edition.indices().skip(1) {
                        @let node = edition.node(index);
                        @let support = confidence.get(&(node.tier.clone(), node.no.clone()));
                        (row(edition, node, support.map_or("", String::as_str), words))
                    }
                }
            }
        }
    }
}

/// The support of each node, by tier and number.
fn gather(nodes: &Value, into: &mut BTreeMap<(String, String), String>) {
    for node in nodes.as_array().into_iter().flatten() {
        let text = |key: &str| node[key].as_str().unwrap_or_default().to_owned();
        into.insert((text("tier"), text("no")), text("confidence"));
        gather(&node["children"], into);
    }
}

fn row(edition: &Instrument, node: &Node, support: &str, words: Words) -> Markup {
    let depth = edition.above(node).len();
    let above = node.parent.map(|parent| edition.node(parent).weight);
    let share = above.and_then(|above| node.weight.divided_by(above));
    let local = share.and_then(|share| share.times(Exact::whole(100)));
    let indicator = match &node.kind {
        NodeKind::Repeated(indicator) => Some(indicator),
        NodeKind::Row { indicator, .. } if node.tier != "service" => Some(indicator),
        _ => None,
    };
    html! {
        tr data-depth=(depth) data-node={ (node.tier) "-" (node.no) } {
            th scope="row" {
                (node.no) " " (words.node(node))
                @if let Some(indicator) = indicator { (details(indicator, words)) }
            }
            td class="number" { (words.exact(node.weight)) }
            td class="number" title=[local.map(|local| words.exact(local))] {
                (local.map_or("–".into(), |local| words.value(local)))
            }
            td {
                (node.sources.join("; "))
                @if !support.is_empty() { " (" (words::support(words, support)) ")" }
            }
        }
    }
}

fn details(indicator: &IndicatorFile, words: Words) -> Markup {
    let texts = [
        &indicator.question,
        &indicator.explanation,
        &indicator.assessed_on,
    ];
    html! {
        details {
            summary { (words::criteria(words)) }
            @for text in texts.into_iter().flatten() { p { (said(text, words)) } }
            @if let Some(external) = &indicator.external {
                p { (external.institution) ": " (words.name(&external.index)) }
            }
            dl {
                @for level in &indicator.levels {
                    dt { (words.level()) " " (level.level) }
                    dd {
                        (said(&level.criterion, words))
                        @if let Some(evidence) = &level.evidence {
                            br; em { (words.evidence()) ": " } (said(evidence, words))
                        }
                    }
                }
            }
            @if !indicator.evidence.is_empty() {
                p { (words.evidence()) ":" }
                ul { @for text in &indicator.evidence { li { (said(text, words)) } } }
            }
            @for note in &indicator.notes { p { small { (said(note, words)) } } }
        }
    }
}

/// A text of the edition, marked when it is only there in Indonesian.
pub(super) fn said(text: &Text, words: Words) -> Markup {
    let (text, lang) = words.text(text);
    html! { span lang=[(lang != words.0).then_some(lang.code())] { (text) } }
}
