//! What differs in a node, old and new.

use maud::{Markup, html};
use spbe::instrument::Node;
use spbe::instrument::format::{External, Repeat};
use spbe::words::Words;

use super::{Part, words};

pub(super) fn view(part: &Part, old: &Node, new: &Node, words: Words) -> Markup {
    html! {
        @match part {
            Part::Name => {
                (words::name(words)) ": " del { (words.node(old)) } " → " ins { (words.node(new)) }
            }
            Part::Weight(before, now) => {
                (words::weight(words)) ": " del { (words.exact(*before)) " %" }
                " → " ins { (words.exact(*now)) " %" }
            }
            Part::Place => (words::moved(words)),
            Part::Question => (words::question(words)),
            Part::External(old, new) => {
                (words::external(words)) ": "
                (lines(&old.map_or_else(Vec::new, |it| counted(it, words)),
                    &new.map_or_else(Vec::new, |it| counted(it, words))))
            }
            Part::Services(old, new) => {
                (words::services(words)) ": "
                del { (old.map_or_else(|| "–".to_owned(), |it| services(it, words))) }
                " → " ins { (new.map_or_else(|| "–".to_owned(), |it| services(it, words))) }
            }
            Part::Criterion { level, old, new } => {
                (texts(words::criterion(words), *level, *old, *new))
            }
            Part::Evidence { level, old, new } => {
                (texts(words::evidence(words), *level, *old, *new))
            }
        }
    }
}

fn texts(what: &str, level: u8, old: Option<&str>, new: Option<&str>) -> Markup {
    html! {
        details {
            summary { (what) " " (level) }
            p { del { (old.unwrap_or("–")) } }
            p { ins { (new.unwrap_or("–")) } }
        }
    }
}

/// What only one of both says.
fn lines(old: &[String], new: &[String]) -> Markup {
    html! {
        ul {
            @for said in old.iter().filter(|it| !new.contains(it)) { li { del { (said) } } }
            @for said in new.iter().filter(|it| !old.contains(it)) { li { ins { (said) } } }
        }
    }
}

/// What a value of another institution rests on.
fn counted(external: &External, words: Words) -> Vec<String> {
    let mut said = vec![
        words.comes_from(external),
        words.index_given(external),
        words.counts_as(external.while_pending),
    ];
    said.extend(external.conversion.as_ref().map(|conversion| {
        let point = |point: &spbe::instrument::format::Point| {
            format!("{} → {}", words.exact(point.from), words.exact(point.to))
        };
        let points: Vec<String> = conversion.points.iter().map(point).collect();
        format!("{}: {}", words.how_converted(), points.join("; "))
    }));
    said.extend(
        external
            .edition
            .as_ref()
            .map(|edition| words::calculated_with(words, edition)),
    );
    said
}

fn services(repeat: &Repeat, words: Words) -> String {
    format!("{} × {}", repeat.rows, words.name(&repeat.name))
}
