//! The form of the node that is open: name, number, weight, sources and texts.

use maud::{Markup, html};
use serde_json::Value;
use spbe::words::Words;

use super::super::copy::Copy;
use super::super::fields::{choice, long, short, text};
use super::super::{copy_words, words};

pub(super) fn view(copy: &Copy, words: Words) -> Markup {
    let (file, place) = (copy.file(), copy.open());
    let node = file.pointer(place).filter(|_| place.starts_with("/tree/"));
    let at = |field: &str| format!("{place}/{field}");
    html! {
        @if let Some(node) = node {
            fieldset data-testid="node-form" {
                legend { (text(file, &at("tier"))) " " (text(file, &at("no"))) }
                (short(file, &at("no"), words::number(words)))
                (short(file, &at("name/id"), words::name_id(words)))
                (short(file, &at("name/en"), words::name_en(words)))
                (short(file, &at("weight"), words::weight(words)))
                (support(file, place, words))
                @if node["indicator"].is_object() {
                    (indicator(file, node, place, words))
                }
            }
        }
    }
}

/// Where an entry comes from, and how well that supports it.
pub(super) fn support(file: &Value, place: &str, words: Words) -> Markup {
    let levels = ["high", "medium", "low"].map(|word| (word, words::support(words, word)));
    html! {
        (long(file, &format!("{place}/sources"), copy_words::sources(words)))
        (choice(file, &format!("{place}/confidence"), copy_words::confidence(words), &levels))
    }
}

fn indicator(file: &Value, node: &Value, place: &str, words: Words) -> Markup {
    let indicator = &node["indicator"];
    let levels = indicator["levels"].as_array().map_or(0, Vec::len);
    html! {
        @for part in ["question", "explanation"] {
            @if indicator[part].is_object() {
                @let label = if part == "question" { words::question(words) } else { words::explanation(words) };
                (long(file, &format!("{place}/indicator/{part}/id"), label))
            }
        }
        @for at in 0..levels {
            @let level = format!("{place}/indicator/levels/{at}");
            @let label = format!("{} {}", words::criterion(words), text(file, &format!("{level}/level")));
            (long(file, &format!("{level}/criterion/id"), &label))
            (long(file, &format!("{level}/criterion/en"), &format!("{label} (English)")))
        }
    }
}
