//! Editions as an administration would write them: edition 2018 under an identifier of its own.
//! Each test takes its own identifier, since loaded editions live as long as the program.

#![allow(dead_code, reason = "not every test changes its edition")]

use serde_json::{Value, json};
use spbe::exact::Exact;

/// Edition 2018 under another identifier.
#[track_caller]
pub(crate) fn own(id: &str) -> Value {
    let text = include_str!("../../data/editions/spbe-2018.json");
    let mut file: Value = serde_json::from_str(text).unwrap();
    file["id"] = id.into();
    file["default"] = json!(false);
    file
}

/// The same with so many tenths of a per cent of the index taken from its second domain to its first,
/// at the first leaf of each.
#[track_caller]
pub(crate) fn reweighted(id: &str, tenths: i64) -> Value {
    let mut file = own(id);
    shift(&mut file["tree"][0], Exact::new(tenths, 10).unwrap());
    shift(&mut file["tree"][1], Exact::new(-tenths, 10).unwrap());
    file
}

#[track_caller]
fn shift(node: &mut Value, by: Exact) {
    let weight: Exact = node["weight"].as_str().unwrap().parse().unwrap();
    let weight = weight.plus(by).unwrap();
    node["weight"] = weight.to_string().into();
    if let Some(first) = node.get_mut("children").and_then(|list| list.get_mut(0)) {
        shift(first, by);
    }
}
