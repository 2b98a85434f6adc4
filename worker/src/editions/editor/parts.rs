//! The parts of the editor beside the tree: head, predicates, rules, calendar.

use maud::{Markup, html};
use serde_json::Value;
use spbe::words::Words;

use super::super::copy::CALENDAR;
use super::super::fields::{long, short, text};
use super::super::{copy_words, words};
use super::button;
use super::node_form::support;

pub(super) fn head(file: &Value, words: Words) -> Markup {
    html! {
        fieldset {
            legend { (words::head(words)) }
            (short(file, "/id", words::identifier(words)))
            (short(file, "/name/id", words::name_id(words)))
            (short(file, "/name/en", words::name_en(words)))
            (short(file, "/short_name/id", words::short_name_id(words)))
            (short(file, "/short_name/en", words::short_name_en(words)))
            (short(file, "/years/first", words::first_year(words)))
            (short(file, "/years/last", words::last_year(words)))
            (long(file, "/sources", copy_words::sources(words)))
        }
    }
}

pub(super) fn predicates(file: &Value, words: Words) -> Markup {
    html! {
        fieldset {
            legend { (words::predicates(words)) }
            @for at in 0..length(file, "/predicates/bands") {
                @let band = format!("/predicates/bands/{at}");
                div class="beside" {
                    (short(file, &format!("{band}/name/id"), words::name_id(words)))
                    (short(file, &format!("{band}/name/en"), words::name_en(words)))
                    (short(file, &format!("{band}/from"), words::from(words)))
                    (short(file, &format!("{band}/to"), words::to(words)))
                }
            }
        }
    }
}

/// The sentences of the rules; what they do stands in fields that only a file can change.
pub(super) fn rules(file: &Value, words: Words) -> Markup {
    let rules = length(file, "/rules");
    html! {
        @if rules > 0 {
            details id="part-rules" {
                summary { (words::rules(words)) }
                p { (copy_words::rules_hint(words)) }
                @for at in 0..rules {
                    @let rule = format!("/rules/{at}");
                    @let id = text(file, &format!("{rule}/id"));
                    (long(file, &format!("{rule}/text/id"), &copy_words::in_indonesian(words, &id)))
                    (long(file, &format!("{rule}/text/en"), &copy_words::in_english(words, &id)))
                }
            }
        }
    }
}

pub(super) fn calendar(file: &Value, words: Words) -> Markup {
    let steps = length(file, CALENDAR);
    html! {
        details id="part-calendar" {
            summary { (words::calendar(words)) " (" (steps) ")" }
            @for at in 0..steps {
                @let step = format!("{CALENDAR}/{at}");
                @let name = text(file, &format!("{step}/name/id"));
                fieldset data-testid="step" {
                    legend { (name) }
                    (short(file, &format!("{step}/name/id"), words::name_id(words)))
                    (short(file, &format!("{step}/name/en"), words::name_en(words)))
                    div class="beside" {
                        (short(file, &format!("{step}/year"), copy_words::year(words)))
                        (short(file, &format!("{step}/from"), copy_words::first_day(words)))
                        (short(file, &format!("{step}/to"), copy_words::last_day(words)))
                    }
                    (support(file, &step, words))
                    p { (button("remove", &step, words::remove(words), &name, words)) }
                }
            }
            p { (button("add", CALENDAR, copy_words::add_step(words), "", words)) }
        }
    }
}

fn length(file: &Value, list: &str) -> usize {
    let list = file.pointer(list).and_then(Value::as_array);
    list.map_or(0, Vec::len)
}
