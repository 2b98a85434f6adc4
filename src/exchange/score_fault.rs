//! Where the score that a file states is not the one that is computed from its answers.

use serde_json::Value;

use crate::document::quote;

/// More are not kept: whoever reads the first ones knows enough, and a hostile file could have millions.
const MOST: usize = 20;

/// A part of the stated score that is not the computed one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScoreFault {
    /// Its place in the file: `score.aspects[2].exact`.
    pub place: String,
    /// What the file says, shortened.
    pub given: String,
    /// What is computed, shortened.
    pub computed: String,
}

/// Compares two scores part by part; lists count from 1, as all places do.
pub(super) fn compare(place: &str, given: &Value, computed: &Value, faults: &mut Vec<ScoreFault>) {
    match (given, computed) {
        (Value::Object(given), Value::Object(computed)) => {
            let names = given
                .keys()
                .chain(computed.keys().filter(|name| !given.contains_key(*name)));
            for name in names {
                let part = |object: &serde_json::Map<String, Value>| {
                    object.get(name).cloned().unwrap_or_default()
                };
                compare(
                    &format!("{place}.{}", quote(name)),
                    &part(given),
                    &part(computed),
                    faults,
                );
            }
        }
        (Value::Array(given), Value::Array(computed)) if given.len() == computed.len() => {
            for (at, (given, computed)) in given.iter().zip(computed).enumerate() {
                compare(&format!("{place}[{}]", at + 1), given, computed, faults);
            }
        }
        _ if given == computed || faults.len() == MOST => {}
        _ => faults.push(ScoreFault {
            place: place.to_owned(),
            given: quote(given),
            computed: quote(computed),
        }),
    }
}
