//! All rows, group by group: on which terms they may rise, and what is supposed for them.

use maud::{Markup, html};
use spbe::assessment::{Cap, RowTerms};
use spbe::exact::Exact;
use spbe::instrument::NodeIndex;
use spbe::words::Words;

use super::basis::{Basis, Row};
use super::page::Page;
use super::terms::LOCKED;
use super::{labels, slider, words as said};

pub(super) fn view(page: &Page) -> Markup {
    let words = page.words;
    html! {
        section class="screen" aria-labelledby="plan-terms" {
            h3 id="plan-terms" { (said::terms(words)) }
            p class="hint" { (said::terms_hint(words)) }
            p class="actions" {
                button type="button" id="plan-fill" data-action="fill" { (said::fill(words)) }
                button type="button" id="plan-clear" data-action="clear" { (said::clear(words)) }
                button type="button" id="plan-save" data-kind="primary" data-action="save-target"
                    aria-describedby="plan-save-hint" { (said::save(words)) }
            }
            p class="hint" id="plan-save-hint" { (said::save_hint(words)) }
            @for (number, (group, rows)) in page.basis.groups().into_iter().enumerate() {
                (self::group(page, number, group, &rows))
            }
            p { strong { (said::sum(words)) ": " span data-testid="sum" { (labels::points(page.outcome.difference, words)) } } }
        }
    }
}

fn group(page: &Page, number: usize, group: NodeIndex, rows: &[&Row]) -> Markup {
    let words = page.words;
    let title = title(page.basis, group, words);
    // A refused field is shown, wherever it stands.
    let faulty = page.fault.and_then(|fault| fault.row());
    let open = rows.iter().any(|row| faulty == Some(row.id));
    html! {
        details id={ "plan-group-" (number) } open[open] {
            summary id={ "plan-summary-" (number) } { (title) }
            div class="scrolled" tabindex="0" role="region" aria-label=(title) {
                table {
                    thead { tr {
                        th scope="col" { (said::indicator(words)) }
                        th scope="col" class="number" { (said::now(words)) }
                        th scope="col" { (said::cost_per_step(words)) }
                        th scope="col" { (said::cap(words)) }
                        th scope="col" { (said::after(words)) }
                        th scope="col" { (said::suppose(words)) }
                        th scope="col" class="number" { (said::difference(words)) }
                    } }
                    tbody { @for row in rows { (line(page, row)) } }
                }
            }
        }
    }
}

/// The group with everything above it: "Domain 1: … · Aspek 2: …".
fn title(basis: &Basis, group: NodeIndex, words: Words) -> String {
    let instrument = basis.instrument;
    let above = instrument.above(instrument.node(group)).into_iter().skip(1);
    let names = above.chain([group]).map(|index| {
        let node = instrument.node(index);
        format!("{}: {}", words.numbered(instrument, node), words.node(node))
    });
    names.collect::<Vec<_>>().join(" · ")
}

fn line(page: &Page, row: &Row) -> Markup {
    let (words, basis) = (page.words, page.basis);
    let name = labels::row(row, basis, words);
    let terms = basis.terms(row);
    let fault = page.fault.filter(|fault| fault.row() == Some(row.id));
    html! {
        tr data-row=(row.id) {
            th scope="row" {
                (name)
                @if row.node.external().is_some() { small class="hint" { (said::external(words)) } }
                @if let Some(fault) = fault {
                    small class="fault" id={ "fault-" (row.id) } role="alert" { (said::fault(words, fault, basis)) }
                }
            }
            td class="number" { (now(row, basis, words)) }
            td {
                input type="text" inputmode="numeric" autocomplete="off" class="cost" id={ "cost-" (row.id) }
                    data-action="cost" data-value=(row.id) value=(terms.cost) disabled[!page.may_enter]
                    aria-label=(said::of_row(said::cost_per_step(words), &name))
                    aria-describedby=[fault.map(|_| format!("fault-{}", row.id))];
            }
            td { (cap(page, row, &terms, &name)) }
            td { (after(page, row, &terms, &name)) }
            td class="supposed" { (slider::view(page, row, &name)) }
            td class="number" data-testid={ "difference-" (row.id) } {
                @if let Some(&points) = page.outcome.effects.get(row.at) { (labels::points(points, words)) }
            }
        }
    }
}

fn now(row: &Row, basis: &Basis, words: Words) -> Markup {
    let counted = labels::value(row.counted, basis, words);
    html! {
        (counted)
        @if row.is_open() { small class="hint" { (words.open()) } }
        @if row.is_pending() { small class="hint" { (words.pending()) } }
    }
}

fn cap(page: &Page, row: &Row, terms: &RowTerms, name: &str) -> Markup {
    let (words, basis) = (page.words, page.basis);
    let highest = basis.instrument.edition().scale.highest;
    let chosen = match terms.cap {
        Cap::Value(value) => Some(value),
        Cap::Highest | Cap::Locked => None,
    };
    let between = |value: &Exact| *value > row.counted && *value < highest;
    let mut values: Vec<Exact> = basis.steps().into_iter().filter(between).collect();
    // One that was chosen before the row rose to it.
    values.extend(chosen.filter(|value| !values.contains(value)));
    html! {
        select id={ "cap-" (row.id) } data-action="cap" data-value=(row.id) disabled[!page.may_enter]
            aria-label=(said::of_row(said::cap(words), name)) {
            option value="" selected[terms.cap == Cap::Highest] { (said::highest(words, &words.exact(highest))) }
            @for value in values.into_iter().rev() {
                option value=(value) selected[chosen == Some(value)] { (labels::value(value, basis, words)) }
            }
            option value=(LOCKED) selected[terms.cap == Cap::Locked] { (said::locked(words)) }
        }
    }
}

fn after(page: &Page, row: &Row, terms: &RowTerms, name: &str) -> Markup {
    let (words, basis) = (page.words, page.basis);
    html! {
        select id={ "after-" (row.id) } data-action="after" data-value=(row.id) disabled[!page.may_enter]
            aria-label=(said::of_row(said::after(words), name)) {
            option value="" { (said::after_none(words)) }
            @for other in &basis.rows {
                @if other.at != row.at {
                    option value=(other.id) selected[terms.after.as_ref() == Some(other.id)] {
                        (labels::row(other, basis, words))
                    }
                }
            }
        }
    }
}
