//! The score as it stands in files and in the output of the audit command.

use serde::Serialize;
use serde_json::{Value, json};

use crate::exact::Exact;
use crate::instrument::NodeIndex;
use crate::score::{Report, Score};

#[cfg(not(target_arch = "wasm32"))]
use schemars::JsonSchema;

/// The score of an assessment in text form. Exact numbers are reduced fractions, shown ones have
/// two decimals and a point.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(JsonSchema),
    schemars(deny_unknown_fields)
)]
pub struct Summary {
    /// The edition.
    pub edition: String,
    /// No row is open.
    pub complete: bool,
    /// Rows that count as what the edition says while another institution's value is not there.
    #[serde(skip_serializing_if = "is_none")]
    #[cfg_attr(not(target_arch = "wasm32"), schemars(default))]
    pub pending: u32,
    /// The index.
    pub index: Index,
    /// The predicate in Indonesian, as the regulation has it, none while rows are open.
    pub predicate: Option<String>,
    /// The aspects, in order.
    pub aspects: Vec<Part>,
    /// The domains, in order.
    pub domains: Vec<Part>,
}

/// The index in text form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(JsonSchema),
    schemars(deny_unknown_fields)
)]
pub struct Index {
    /// Exact value, none while rows are open.
    pub exact: Option<Exact>,
    /// Shown value, none while rows are open.
    pub shown: Option<String>,
    /// Exact value when all open rows get the lowest level.
    pub low: Exact,
    /// Exact value when all open rows get the highest level.
    pub high: Exact,
}

/// A domain or an aspect in text form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(JsonSchema),
    schemars(deny_unknown_fields)
)]
pub struct Part {
    /// Its number: a JSON number where the edition counts, text where it has codes.
    #[cfg_attr(
        not(target_arch = "wasm32"),
        schemars(extend("type" = ["integer", "string"]))
    )]
    pub no: Value,
    /// Exact value, none while rows are open.
    pub exact: Option<Exact>,
    /// Shown value, none while rows are open.
    pub shown: Option<String>,
}

#[allow(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde hands the field over so"
)]
fn is_none(count: &u32) -> bool {
    *count == 0
}

fn number(no: &str) -> Value {
    no.parse::<u64>()
        .map_or_else(|_| json!(no), |number| json!(number))
}

fn shown(score: &Score) -> Option<String> {
    score.exact().map(|value| value.decimal(2, '.'))
}

impl Summary {
    /// Puts a report into text form. The year decides how the predicate is found.
    pub fn new(report: &Report, year: u16) -> Self {
        let instrument = report.instrument();
        let index = report.index();
        let part = |node: NodeIndex| {
            let score = report.score(node);
            let no = number(&instrument.node(node).no);
            Part {
                no,
                exact: score.exact(),
                shown: shown(&score),
            }
        };
        let verdict = index
            .exact()
            .and_then(|value| instrument.verdict(value, year));
        Self {
            edition: instrument.id().to_string(),
            complete: index.open == 0,
            pending: index.pending,
            index: Index {
                exact: index.exact(),
                shown: shown(&index),
                low: index.low,
                high: index.high,
            },
            predicate: verdict.map(|verdict| verdict.band.name.id.clone()),
            aspects: instrument.tier("aspect").map(part).collect(),
            domains: instrument.tier("domain").map(part).collect(),
        }
    }
}
