//! The cheapest plan: what it costs, what comes of it, and its steps, the most effect for its cost
//! first. On paper it stands with the follow-up alone.

use maud::{Markup, html};
use spbe::instrument::format::{LevelFile, Text};
use spbe::plan::{Plan, Rise};
use spbe::words::Words;

use super::page::Page;
use super::target::Target;
use super::{asked, labels, words as said};

pub(super) fn view(page: &Page) -> Markup {
    let words = page.words;
    html! {
        section class="plan" aria-labelledby="plan-cheapest" data-testid="plan" {
            h3 id="plan-cheapest" { (said::cheapest(words)) }
            @match page.solved {
                None => p { (said::no_target(words)) },
                Some((_, Err(error))) => p class="notice" data-testid="no-plan" { (page.why_not(error)) },
                Some((target, Ok(plan))) => {
                    (facts(page, target, plan))
                    // On paper too, where the notices above are not.
                    @for remark in page.basis.remarks(words) { p class="hint" { (remark) } }
                    @if plan.rises.is_empty() {
                        p data-testid="reached" { (said::reached(words)) }
                    } @else {
                        (steps(page, plan))
                    }
                    (files(words))
                    p { small { (said::not_official(words)) } }
                },
            }
        }
    }
}

fn facts(page: &Page, target: &Target, plan: &Plan) -> Markup {
    let (words, assessment) = (page.words, &page.basis.draft.assessment);
    html! {
        dl class="facts" {
            dt { (words.agency()) } dd { (assessment.agency) ", " (assessment.year) }
            dt { (said::target(words)) } dd data-testid="target" { (target_in_words(target, words)) }
            dt { (said::index_now(words)) } dd data-testid="index-now" { (page.index(page.basis.index)) }
            dt { (said::index_then(words)) } dd data-testid="index-then" { (page.index(plan.index)) }
            dt { (said::total_cost(words)) } dd data-testid="cost" { (words.count(plan.cost as usize)) }
        }
    }
}

/// The target with the exact index that is enough.
pub(super) fn target_in_words(target: &Target, words: Words) -> String {
    let predicate = target.band.map(|band| words.predicate(band));
    said::target_is(words, predicate.as_deref(), &words.exact(target.wanted))
}

fn steps(page: &Page, plan: &Plan) -> Markup {
    let words = page.words;
    html! {
        div class="scrolled" tabindex="0" role="region" aria-label=(said::steps(words)) {
            table data-testid="steps" {
                thead { tr {
                    th scope="col" { (said::indicator(words)) }
                    th scope="col" class="number" { (said::from(words)) " → " (said::to(words)) }
                    th scope="col" class="number" { (said::cost(words)) }
                    th scope="col" class="number" { (said::effect(words)) }
                    th scope="col" class="number" { (said::per_cost(words)) }
                    th scope="col" { (said::asked(words)) }
                    th scope="col" { (said::unit(words)) }
                } }
                tbody { @for rise in &plan.rises { (step(page, rise)) } }
            }
        }
    }
}

fn step(page: &Page, rise: &Rise) -> Markup {
    let (words, basis) = (page.words, page.basis);
    let value = |value| labels::value(value, basis, words);
    html! {
        @if let Some(row) = basis.row_of(rise.node) {
            tr data-row=(row.id) {
                th scope="row" { (labels::row(row, basis, words)) }
                td class="number" { (value(rise.from)) " → " (value(rise.to)) }
                td class="number" { (words.count(rise.cost as usize)) }
                td class="number" { (labels::points(rise.effect, words)) }
                td class="number" {
                    @if let Some(effect) = rise.effect.divided_by(spbe::exact::Exact::whole(rise.cost.into())) {
                        (labels::exact(effect, words))
                    }
                }
                td class="asked" { @for level in asked::levels(row.node, rise.from, rise.to) { (level_asks(level, words)) } }
                td { (row.unit) }
            }
        }
    }
}

fn level_asks(level: &LevelFile, words: Words) -> Markup {
    html! {
        p { strong { (said::level(words, level.level)) ": " } (text(&level.criterion, words)) }
        @if let Some(evidence) = &level.evidence {
            p { strong { (said::evidence(words)) ": " } (text(evidence, words)) }
        }
    }
}

fn text(text: &Text, words: Words) -> Markup {
    let (text, lang) = words.text(text);
    html! { span lang=(lang.code()) { (text) } }
}

fn files(words: Words) -> Markup {
    html! {
        p class="actions screen" {
            button type="button" id="plan-xlsx" data-action="xlsx" { (said::xlsx(words)) }
            button type="button" id="plan-json" data-action="json" { (said::json(words)) }
            button type="button" id="plan-print" data-print { (said::print(words)) }
        }
    }
}
