//! The page: files to choose, what was refused, the summary and the table of one group.

use maud::{Markup, PreEscaped, html};
use spbe::exact::Exact;
use spbe::words::Words;

use super::group::{self, Group};
use super::summary::Summary;
use super::{RecapPage, table, words};

const STYLE: &str = include_str!("style.css");
/// More are only counted: nobody reads the reasons of a thousand files.
const MOST_REFUSED: usize = 100;

pub(super) fn page(page: &RecapPage, words: Words) -> Markup {
    let group = page.shown();
    html! {
        style { (PreEscaped(STYLE)) }
        div class="recap" {
            div class="screen" {
                h1 { (words::title(words)) }
                p { (words::hint(words)) }
                p class="actions" {
                    label class="button file-button" {
                        (words::choose(words))
                        input type="file" id="files" class="visually-hidden" multiple
                            accept=".json,.zip" data-action="files";
                    }
                    @if !page.intake.rows.is_empty() || !page.intake.refused.is_empty() {
                        button type="button" id="clear" data-action="clear" { (words::clear(words)) }
                    }
                }
                (left_out(page, words))
                (choice(page, &group, words))
            }
            @if !group.rows.is_empty() {
                div class="screen" { (summary(&group, words)) }
                (table::view(&group, page.order, words))
                p { small { (words::source(words)) } }
            }
        }
    }
}

fn left_out(page: &RecapPage, words: Words) -> Markup {
    let intake = &page.intake;
    html! {
        @if let Some(sentence) = words::left_out(words, intake.repeated, intake.skipped) {
            p { (sentence) }
        }
        @if !intake.refused.is_empty() {
            div class="notice" data-kind="error" data-testid="refused-files" {
                p { strong { (words::refused(words)) " (" (words.count(intake.refused.len())) ")" } }
                ul {
                    @for (name, refusal) in intake.refused.iter().take(MOST_REFUSED) {
                        li { strong { (name) } ": " (words::refusal(words, refusal)) }
                    }
                }
            }
        }
    }
}

/// The groups, when there are several.
fn choice(page: &RecapPage, shown: &Group, words: Words) -> Markup {
    let groups = group::all(&page.intake.rows);
    html! {
        @if groups.len() > 1 {
            fieldset {
                legend { (words::groups(words)) }
                p class="actions" {
                    @for group in &groups {
                        @let name = group.name();
                        button type="button" id={ "group-" (name) } data-action="group" data-value=(name)
                            aria-pressed=(name == shown.name()) {
                            (name) " (" (words.count(group.rows.len())) ")"
                        }
                    }
                }
            }
        }
    }
}

fn summary(group: &Group, words: Words) -> Markup {
    let summary = Summary::of(group);
    let most = summary.predicates.iter().map(|(_, count)| *count).max();
    let value = |value: Option<Exact>| value.map_or("–".to_owned(), |value| words.value(value));
    html! {
        section data-testid="summary" {
            p role="status" { (words::count(words, group.rows.len(), summary.complete)) }
            dl class="facts" {
                dt { (words::mean(words)) }
                dd data-testid="mean" { (value(summary.mean)) }
                dt { (words::highest(words)) }
                dd { (value(summary.highest)) }
                dt { (words::lowest(words)) }
                dd { (value(summary.lowest)) }
            }
            @if let Some(sentence) = words::several(words, &group.agencies_with_several()) {
                p class="notice" data-kind="warning" data-testid="several" { (sentence) }
            }
            @if summary.complete < group.rows.len() { p { (words::only_complete(words)) } }
            h2 { (words::distribution(words)) }
            ul class="plain" {
                @for (band, count) in &summary.predicates {
                    li class="bar" {
                        span { (words.predicate(band)) }
                        span class="number" { (words.count(*count)) }
                        span aria-hidden="true" style={ "width: " (share(*count, most)) "%" } {}
                    }
                }
            }
            p class="actions" {
                button type="button" id="xlsx" data-action="xlsx" { (words::workbook(words)) }
                button type="button" id="csv" data-action="csv" { (words::csv(words)) }
                button type="button" id="print" data-print { (words::print(words)) }
            }
        }
    }
}

/// Length of a bar in per cent of the longest.
fn share(count: usize, most: Option<usize>) -> usize {
    most.filter(|&most| most > 0)
        .map_or(0, |most| count * 100 / most)
}
