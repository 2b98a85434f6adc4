//! What an edition says beside its tree: level names, predicates, rules, calendar, crosswalk,
//! calculation, sources.

use maud::{Markup, html};
use spbe::instrument::format::{Confidence, EditionFile};
use spbe::words::Words;

use super::tree::said;
use super::words;

pub(super) fn view(file: &EditionFile, words: Words) -> Markup {
    html! {
        (scale(file, words))
        @if !file.rules.is_empty() {
            h2 { (words::rules(words)) }
            dl data-testid="rules" {
                @for rule in &file.rules {
                    dt { (rule.id) }
                    dd { (said(&rule.text, words)) (support(&rule.sources, rule.confidence, words)) }
                }
            }
        }
        @if !file.calendar.is_empty() {
            h2 { (words::calendar(words)) }
            ul data-testid="calendar" {
                @for step in &file.calendar {
                    li {
                        (words.name(&step.name)) ": " (step.from) " – " (step.to)
                        (support(&step.sources, step.confidence, words))
                    }
                }
            }
        }
        @for crosswalk in &file.crosswalk {
            h2 { (words::crosswalk(words)) " " (crosswalk.edition) }
            p { (said(&crosswalk.note, words)) }
            ul data-testid="crosswalk" {
                @for pair in &crosswalk.pairs {
                    li { (pair.from) " → " (pair.to) (support(&pair.sources, pair.confidence, words)) }
                }
            }
        }
        h2 { (words::calculation(words)) }
        p { (said(&file.calculation.formula, words)) }
        p {
            (said(&file.calculation.rounding, words))
            (support(&file.calculation.sources, file.calculation.confidence, words))
        }
        p { (said(&file.criteria.notice, words)) }
        @for note in &file.notes { p { (said(note, words)) } }
        h2 { (words::sources(words)) }
        ul { @for source in &file.sources { li { (source) } } }
    }
}

fn scale(file: &EditionFile, words: Words) -> Markup {
    html! {
        h2 { (words::levels(words)) }
        @for kind in &file.level_kinds {
            p {
                strong { (words.name(&kind.name)) ": " }
                @for (at, level) in kind.levels.iter().enumerate() {
                    @if at > 0 { ", " }
                    (level.level) " " (words.name(&level.name))
                }
                (support(&kind.sources, kind.confidence, words))
            }
        }
        h2 { (words::predicates(words)) }
        ul data-testid="predicates" {
            @for band in &file.predicates.bands {
                li { (words.predicate(band)) ": " (words.value(band.from)) " – " (words.value(band.to)) }
            }
        }
        p { (support(&file.predicates.sources, file.predicates.confidence, words)) }
    }
}

/// Where an entry comes from, and how well that supports it.
fn support(sources: &[String], confidence: Confidence, words: Words) -> Markup {
    let support = match confidence {
        Confidence::High => "high",
        Confidence::Medium => "medium",
        Confidence::Low => "low",
    };
    html! {
        " " small { (sources.join("; ")) " (" (words::support(words, support)) ")" }
    }
}
