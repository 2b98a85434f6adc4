//! The editor of a copy: head, predicates, rules, calendar, tree with weights, the form of one node,
//! and all faults with the way to their nodes.

mod node_form;
mod parts;

use maud::{Markup, html};
use serde_json::Value;
use spbe::words::Words;

use super::copy::{Copy, Dropped, sum};
use super::fields::{in_table, text};
use super::{copy_words, faults, pointer_of, words};

/// The copy, and what has gone with the node that was removed.
pub(super) fn view(copy: &Copy, dropped: &Dropped, words: Words) -> Markup {
    let file = copy.file();
    html! {
        h1 { (words::editing(words)) " " (text(file, "/short_name/id")) }
        @if !dropped.is_empty() {
            p role="status" class="notice" data-kind="warning" data-testid="dropped" {
                (copy_words::dropped(words, dropped))
            }
        }
        p { (words::editing_hint(words)) }
        (problems(copy, words))
        p class="actions" {
            button type="button" id="save" data-kind="primary" data-action="save" { (words::save(words)) }
            button type="button" id="file" data-action="file" { (words::download(words)) }
            @if copy.can_undo() {
                button type="button" id="undo" data-action="undo" { (copy_words::undo(words)) }
            }
            button type="button" id="discard" data-action="discard" { (words::discard(words)) }
        }
        (parts::head(file, words))
        (parts::predicates(file, words))
        (parts::rules(file, words))
        (parts::calendar(file, words))
        h2 { (words::tree(words)) }
        p {
            (words::weights_sum(words)) ": "
            strong data-testid="sum" {
                (sum(&file["tree"]).map_or("–".into(), |sum| words.exact(sum)))
            } " %"
        }
        (node_form::view(copy, words))
        div class="scrolled" {
            table data-testid="tree" {
                thead { tr {
                    th scope="col" { (words::part(words)) }
                    th scope="col" class="number" { (words::weight(words)) }
                    th scope="col" { (words::change(words)) }
                } }
                tbody { (rows(copy, "/tree", 1, words)) }
            }
        }
    }
}

fn problems(copy: &Copy, words: Words) -> Markup {
    let Err(error) = copy.finished() else {
        return html! { p role="status" data-testid="sound" { (words::sound(words)) } };
    };
    let faults = faults::all(words, &error);
    html! {
        div class="notice" data-kind="error" data-testid="faults" {
            p role="status" { strong { (words::faults(words, faults.len())) } }
            ul {
                @for (at, (place, sentence)) in faults.iter().enumerate() {
                    li {
                        (sentence)
                        @if let Some(node) = pointer_of(place, copy.file()) {
                            " " button type="button" id={ "fault-" (at) } data-action="open"
                                data-value=(node) { (words::go_to(words)) }
                        }
                    }
                }
            }
        }
    }
}

/// The nodes of a list and below, each with its weight and what can be done with it.
fn rows(copy: &Copy, list: &str, depth: usize, words: Words) -> Markup {
    let file = copy.file();
    let nodes = file
        .pointer(list)
        .and_then(Value::as_array)
        .map_or(0, Vec::len);
    html! {
        @for at in 0..nodes {
            @let place = format!("{list}/{at}");
            @let below = format!("{place}/children");
            @let is_group = file.pointer(&below).is_some();
            @let name = format!("{} {}", text(file, &format!("{place}/no")), text(file, &format!("{place}/name/id")));
            tr data-depth=(depth) data-node=(place) {
                th scope="row" { (name) }
                td { (in_table(file, &format!("{place}/weight"), &words.action_on(words::weight(words), &name))) }
                td class="actions" {
                    (button("open", &place, words::change(words), &name, words))
                    (button("remove", &place, words::remove(words), &name, words))
                    @if is_group {
                        (button("add", &below, words::add_below(words), &name, words))
                    }
                }
            }
            @if is_group { (rows(copy, &below, depth + 1, words)) }
        }
        @if depth == 1 && nodes > 0 {
            tr { td colspan="3" { (button("add", list, words::add(words), "", words)) } }
        }
    }
}

/// What can be done at a place of the copy.
fn button(action: &str, place: &str, label: &str, name: &str, words: Words) -> Markup {
    html! {
        button type="button" id={ (action) (place.replace('/', "-")) } data-action=(action)
            data-value=(place)
            aria-label=[(!name.is_empty()).then(|| words.action_on(label, name))] { (label) }
    }
}
