//! Whatever makes a revision another one is found by the comparison: each part of an edition file is changed
//! once, and where that changes the digest, it is a change that is shown.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};
use spbe::exact::Exact;
use spbe::instrument::Instrument;
use spbe_worker::revision::Changes;

/// Between them they have everything that an edition can have: values of other institutions, criteria,
/// rules with effects, repeated indicators.
const EDITIONS: [&str; 3] = [
    include_str!("../../data/editions/pemdi-2026.json"),
    include_str!("../../data/editions/spbe-2020.json"),
    include_str!("../../data/editions/spbe-2018.json"),
];

/// One place of each kind: `tree/#/children/#/weight` for the weights of all aspects.
fn places(value: &Value, kind: &str, at: &str, found: &mut BTreeMap<String, Vec<String>>) {
    let mut deeper = |key: &str, step: &str, value: &Value| {
        places(
            value,
            &format!("{kind}/{step}"),
            &format!("{at}/{key}"),
            found,
        );
    };
    match value {
        Value::Object(fields) => fields.iter().for_each(|(key, it)| deeper(key, key, it)),
        Value::Array(list) => {
            let list = list.iter().enumerate();
            list.for_each(|(at, it)| deeper(&at.to_string(), "#", it));
        }
        _ => found
            .entry(kind.to_owned())
            .or_default()
            .push(at.to_owned()),
    }
}

/// Other values for a place; the first that an edition can have is taken.
fn others(value: &Value) -> Vec<Value> {
    match value {
        Value::String(text) => {
            let words = [
                "exact", "shown", "index", "parent", "decimal", "integer", "2", "1.5",
            ];
            let longer = std::iter::once(format!("{text} lain"));
            let words = longer.chain(words.into_iter().map(str::to_owned));
            // The same number in other digits is the same edition, written in another way.
            let number: Option<Exact> = text.parse().ok();
            let another =
                |it: &String| it != text && (number.is_none() || it.parse().ok() != number);
            words.filter(another).map(|it| json!(it)).collect()
        }
        Value::Number(number) => {
            let number = number.as_u64().unwrap();
            vec![json!(number + 1), json!(number.saturating_sub(1))]
        }
        Value::Bool(truth) => vec![json!(!truth)],
        _ => Vec::new(),
    }
}

#[test]
fn whatever_changes_the_digest_is_found() {
    let (mut seen, mut compared) = (BTreeSet::new(), 0);
    for text in EDITIONS {
        let file: Value = serde_json::from_str(text).unwrap();
        let old = Instrument::read(text).unwrap();
        let mut kinds = BTreeMap::new();
        places(&file, "", "", &mut kinds);
        for (kind, places) in kinds {
            // The identifier would make it another edition.
            if kind == "/id" || seen.contains(&kind) {
                continue;
            }
            // Some places of a kind cannot be changed alone: a few are tried.
            let step = places.len().div_ceil(2);
            let tried = places.iter().step_by(step).flat_map(|place| {
                let values = others(file.pointer(place).unwrap());
                values.into_iter().map(move |value| (place, value))
            });
            let new = tried.into_iter().find_map(|(place, value)| {
                let mut changed = file.clone();
                *changed.pointer_mut(place).unwrap() = value;
                Instrument::read(&changed.to_string()).ok()
            });
            let Some(new) = new else { continue };
            let same = new.digest() == old.digest();
            assert_eq!(
                Changes::between(&old, &new).is_empty(),
                same,
                "{}{kind}",
                old.id()
            );
            compared += usize::from(!same);
            seen.insert(kind);
        }
    }
    assert!(compared >= 50, "{compared}");
}
