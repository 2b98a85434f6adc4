//! The page: what the newer revision changes, the scores under both, what would be lost, and the
//! button that takes the draft over.

use maud::{Markup, PreEscaped, html};
use spbe::exchange::Imported;
use spbe::instrument::format::{Band, Rule};
use spbe::instrument::{Instrument, Node, NodeKind};
use spbe::words::Words;

use super::{
    Changes, Lost, NodeChange, RuleChange, TakenOver, Whole, part_view, scores, take_over, words,
};

const STYLE: &str = include_str!("style.css");

pub(super) fn page(draft: &Imported, newest: Option<&Instrument>, words: Words) -> Markup {
    html! {
        style { (PreEscaped(STYLE)) }
        div class="revision" {
            h1 { (words.revision()) }
            @match newest {
                None => p role="status" data-testid="no-newer" { (words::nothing_newer(words)) },
                Some(newest) => (comparison(draft, newest, words)),
            }
        }
    }
}

fn comparison(draft: &Imported, newest: &Instrument, words: Words) -> Markup {
    let old = draft.instrument;
    let taken = take_over(&draft.assessment, old, newest);
    let changes = Changes::between(old, newest);
    html! {
        p { (words::hint(words)) }
        dl class="facts" {
            dt { (words.edition_column()) }
            dd { (words.name(&newest.edition().short_name)) }
            dt { (words::now(words)) }
            dd { code { (old.digest().get(..12).unwrap_or_default()) } }
            dt { (words::after(words)) }
            dd { code { (newest.digest().get(..12).unwrap_or_default()) } }
        }
        h2 { (words::result(words)) }
        (scores::view(draft, newest, &taken, words))
        h2 { (words::lost(words)) }
        (lost(&taken, old, words))
        h2 { (words::changes(words)) }
        @if changes.is_empty() { p { (words::no_changes(words)) } }
        (nodes(&changes, words))
        @if let Some((old, new)) = changes.scale {
            p { (words::scale(words)) ": " (old.lowest) "–" (old.highest) " (" (old.values) ") → "
                (new.lowest) "–" (new.highest) " (" (new.values) ")" }
        }
        @if let Some((old, new)) = changes.bands { (bands(old, new, words)) }
        @if !changes.rules.is_empty() { (rules(&changes.rules, words)) }
        @for &part in &changes.whole { (whole(part, old, newest, words)) }
        p class="actions" {
            button type="button" id="take-over" data-kind="primary" data-action="take-over" {
                (words::take_over(words))
            }
            a href="~" { (words::stay(words)) }
        }
    }
}

fn lost(taken: &TakenOver, old: &Instrument, words: Words) -> Markup {
    html! {
        @if taken.lost.is_empty() {
            p data-testid="lost" { (words::nothing_lost(words)) }
        } @else {
            ul class="notice" data-kind="warning" data-testid="lost" {
                @for lost in &taken.lost {
                    li { (words::lost_one(words, lost, &name_of(lost, old, words))) }
                }
            }
        }
    }
}

/// What people call the row or group that loses something.
fn name_of(lost: &Lost, old: &Instrument, words: Words) -> String {
    let node = match lost {
        Lost::Row { row, .. }
        | Lost::Value { row, .. }
        | Lost::External { row, .. }
        | Lost::Criteria { row }
        | Lost::Terms { row }
        | Lost::Done { row, .. } => old
            .row(row)
            .and_then(|at| old.rows().get(at))
            .map(|&node| old.node(node)),
        Lost::Narrative { group } => {
            let mut nodes = old.nodes().iter();
            nodes.find(|node| matches!(node.kind, NodeKind::Group) && node.no == *group)
        }
        Lost::Aim(_) | Lost::Submission { .. } => None,
    };
    node.map_or_else(String::new, |node| {
        format!("{} ({})", words.numbered(old, node), words.node(node))
    })
}

fn nodes(changes: &Changes, words: Words) -> Markup {
    html! {
        @if !changes.nodes.is_empty() {
            ul class="changes" data-testid="changes" {
                @for change in &changes.nodes {
                    @match change {
                        NodeChange::Added(node) => li data-change="added" {
                            strong { (words::added(words)) ": " } (in_short(node, words))
                        },
                        NodeChange::Removed(node) => li data-change="removed" {
                            strong { (words::removed(words)) ": " } (in_short(node, words))
                        },
                        NodeChange::Changed { old, new, parts } => li data-change="changed" {
                            strong { (words::changed(words)) ": " } (in_short(new, words))
                            ul { @for part in parts { li { (part_view::view(part, old, new, words)) } } }
                        },
                    }
                }
            }
        }
    }
}

fn in_short(node: &Node, words: Words) -> String {
    format!("{} {} – {}", node.tier, node.no, words.node(node))
}

fn bands(old: &[Band], new: &[Band], words: Words) -> Markup {
    let list = |bands: &[Band]| {
        html! {
            ul class="plain" {
                @for band in bands {
                    li { (words.predicate(band)) ": " (words.value(band.from)) "–" (words.value(band.to)) }
                }
            }
        }
    };
    html! {
        h3 { (words::predicates(words)) }
        div class="beside" data-testid="bands" {
            div { p { strong { (words::now(words)) } } (list(old)) }
            div { p { strong { (words::after(words)) } } (list(new)) }
        }
    }
}

fn rules(changes: &[RuleChange], words: Words) -> Markup {
    let text = |rule: &Rule| words.text(&rule.text).0.to_owned();
    html! {
        h3 { (words::rules(words)) }
        ul class="changes" data-testid="rules" {
            @for change in changes {
                @let id = change.new.or(change.old).map_or("", |rule| rule.id.as_str());
                li {
                    strong { (id) }
                    @if let Some(old) = change.old { p { del { (text(old)) } } }
                    @if let Some(new) = change.new { p { ins { (text(new)) } } }
                }
            }
        }
    }
}

fn whole(part: Whole, old: &Instrument, new: &Instrument, words: Words) -> Markup {
    let (before, now) = part.only(old, new, words);
    html! {
        h3 { (words::whole(words, part)) }
        ul class="changes" data-testid="whole" {
            @for said in before { li { del { (said) } } }
            @for said in now { li { ins { (said) } } }
        }
    }
}
