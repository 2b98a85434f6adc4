//! Rules and crosswalks name indicators by their numbers. When a number changes they go with it; when
//! an indicator goes, so does what was said of it alone.

use serde_json::Value;

/// What went with indicators that were removed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Dropped {
    /// Pairs of crosswalks.
    pub pairs: usize,
    /// Identifiers of the rules that held for these indicators alone.
    pub rules: Vec<String>,
    /// Identifiers of the rules that no longer name them.
    pub shortened: Vec<String>,
}

impl Dropped {
    /// Did nothing go with them?
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// The number of an indicator; nothing of another node.
pub(super) fn number(node: &Value) -> Option<&str> {
    let is_indicator = node.get("indicator").is_some_and(Value::is_object);
    node["no"].as_str().filter(|_| is_indicator)
}

/// The numbers of all indicators of a file.
pub(super) fn numbers(file: &Value) -> Vec<&str> {
    let tree = file["tree"].as_array().into_iter().flatten();
    tree.flat_map(numbers_in).collect()
}

/// The numbers of the indicators of a node.
fn numbers_in(node: &Value) -> Vec<&str> {
    let below = node["children"].as_array().into_iter().flatten();
    let below = below.flat_map(numbers_in);
    number(node).into_iter().chain(below).collect()
}

/// Names an indicator by its new number wherever it is named.
pub(super) fn rename(file: &mut Value, old: &str, new: &str) {
    let rename = |number: &mut Value| {
        if *number == old {
            *number = new.into();
        }
    };
    for rule in entries(file.get_mut("rules")) {
        for list in ["/scope/indicators", "/scope/except"] {
            entries(rule.pointer_mut(list)).for_each(rename);
        }
        for requirement in entries(rule.pointer_mut("/effect/requires")) {
            requirement
                .get_mut("indicator")
                .into_iter()
                .for_each(rename);
        }
    }
    for crosswalk in entries(file.get_mut("crosswalk")) {
        for pair in entries(crosswalk.get_mut("pairs")) {
            pair.get_mut("to").into_iter().for_each(rename);
        }
    }
}

/// Takes away what names the indicators of a node that has been removed.
pub(super) fn drop_those_of(file: &mut Value, node: &Value) -> Dropped {
    let left = numbers(file);
    let mut gone = numbers_in(node);
    gone.retain(|number| !left.contains(number));
    let is_gone = |number: &Value| number.as_str().is_some_and(|it| gone.contains(&it));
    let mut dropped = Dropped::default();
    if let Some(rules) = file.get_mut("rules").and_then(Value::as_array_mut) {
        rules.retain_mut(|rule| {
            let named = thin(rule.pointer_mut("/scope/indicators"), is_gone);
            let exempt = thin(rule.pointer_mut("/scope/except"), is_gone);
            let resting = rule.pointer_mut("/effect/requires");
            let resting = thin(resting, |it| is_gone(&it["indicator"]));
            let id = rule["id"].as_str().unwrap_or_default().to_owned();
            // A rule that names none would hold everywhere.
            let is_void = named > 0 && rule["scope"]["indicators"] == Value::Array(Vec::new());
            if is_void {
                dropped.rules.push(id);
            } else if named + exempt + resting > 0 {
                dropped.shortened.push(id);
            }
            !is_void
        });
    }
    for crosswalk in entries(file.get_mut("crosswalk")) {
        dropped.pairs += thin(crosswalk.get_mut("pairs"), |pair| is_gone(&pair["to"]));
    }
    dropped
}

fn entries(list: Option<&mut Value>) -> impl Iterator<Item = &mut Value> {
    list.and_then(Value::as_array_mut).into_iter().flatten()
}

/// Takes entries out of a list; how many.
fn thin(list: Option<&mut Value>, is_gone: impl Fn(&Value) -> bool) -> usize {
    let Some(list) = list.and_then(Value::as_array_mut) else {
        return 0;
    };
    let before = list.len();
    list.retain(|entry| !is_gone(entry));
    before - list.len()
}
