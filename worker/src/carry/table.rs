//! What would be carried, row by row.

use maud::{Markup, html};
use spbe::instrument::{Instrument, NodeIndex};
use spbe::words::Words;

use super::carried::Row;
use super::page::Page;
use super::words;
use crate::crosswalk;
use crate::csv::in_one_line;

pub(super) fn view(page: &Page) -> Markup {
    let words = page.words;
    html! {
        @if page.carried.rows.is_empty() {
            p data-testid="nothing" { (words::nothing(words)) }
        } @else {
            div class="scroll" tabindex="0" role="region" aria-label=(words::carried(words)) {
                table data-testid="carried" {
                    caption { (words::carried(words)) }
                    thead {
                        tr {
                            th scope="col" { (words::take(words)) }
                            th scope="col" { (words::to(words)) }
                            th scope="col" { (words::sources(words)) }
                            th scope="col" { (words.explanation()) }
                            th scope="col" { (words.evidence()) }
                        }
                    }
                    tbody { @for row in &page.carried.rows { (line(page, row)) } }
                }
            }
        }
    }
}

fn line(page: &Page, row: &Row) -> Markup {
    let (words, from, to) = (page.words, page.draft.instrument, page.target.instrument);
    let name = name(to, row.node, words);
    html! {
        tr data-row=(row.id) data-ticked=(row.ticked) {
            td {
                input type="checkbox" id={ "row-" (row.id) } data-action="row" data-value=(row.id)
                    aria-label=(name) checked[row.ticked];
            }
            th scope="row" { (name) }
            td {
                ul class="plain" {
                    @for &(source, confidence) in &row.sources {
                        li {
                            (self::name(from, source, words))
                            @if let Some(confidence) = confidence {
                                " " small { "(" (crosswalk::words::confidence(words, confidence)) ")" }
                            }
                        }
                    }
                }
            }
            td { (explanation(row, words)) }
            td { (evidence(page, row)) }
        }
    }
}

fn explanation(row: &Row, words: Words) -> Markup {
    let (text, too_long) = (&row.explanation.text, &row.explanation.too_long);
    html! {
        @if !text.is_empty() {
            details id={ "text-" (row.id) } {
                summary { (words::characters(words, text.chars().count())) }
                p class="written" { (text) }
            }
        }
        @if !too_long.is_empty() {
            p class="notice" data-kind="warning" data-testid="too-long" { (words::too_long(words, too_long)) }
        }
    }
}

fn evidence(page: &Page, row: &Row) -> Markup {
    let (words, collected) = (page.words, &row.collected);
    let old: Vec<_> = row.old(page.today).collect();
    html! {
        ul class="plain" {
            @for evidence in &collected.evidence {
                li {
                    (in_one_line(evidence))
                    @if old.contains(&evidence) { " " strong data-testid="old" { (words::old(words)) } }
                }
            }
        }
        @if !collected.beyond.is_empty() {
            p class="notice" data-kind="warning" data-testid="beyond" { (words::beyond(words)) }
            ul { @for evidence in &collected.beyond { li { (in_one_line(evidence)) } } }
        }
    }
}

/// A row with its number.
pub(super) fn name(instrument: &Instrument, row: NodeIndex, words: Words) -> String {
    let node = instrument.node(row);
    format!("{} {}", node.no, words.short_name(instrument, node))
}
