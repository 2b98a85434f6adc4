//! The predicates of an edition file.

#[cfg(not(target_arch = "wasm32"))]
use schemars::JsonSchema;

use super::{Confidence, Name, Text};
use crate::exact::Exact;

/// The predicates of the index.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(JsonSchema),
    schemars(deny_unknown_fields)
)]
pub struct Predicates {
    /// The bands from the lowest to the highest, without gap or overlap.
    pub bands: Vec<Band>,
    /// What is compared with the bounds, from which year on; ordered by year.
    pub compare: Vec<CompareRule>,
    /// Support of the bounds.
    pub confidence: Confidence,
    /// Where they come from.
    pub sources: Vec<String>,
    /// What a reader must know about them.
    pub note: Option<Text>,
}

/// One band of the index. The lower bound belongs to it; the upper one only in the highest band.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(JsonSchema),
    schemars(deny_unknown_fields)
)]
pub struct Band {
    /// The predicate.
    pub name: Name,
    /// Lower bound, included.
    pub from: Exact,
    /// Upper bound, excluded except in the highest band.
    pub to: Exact,
}

/// What the evaluation of a year compared with the bounds.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(JsonSchema),
    schemars(deny_unknown_fields)
)]
pub struct CompareRule {
    /// First evaluation year of the rule.
    pub from_year: u16,
    /// What is compared.
    pub on: CompareOn,
    /// Why we say so.
    pub reason: Text,
    /// Support of the rule.
    pub confidence: Confidence,
}

/// Which index is compared with the bounds of the predicates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(JsonSchema),
    schemars(rename_all = "lowercase")
)]
pub enum CompareOn {
    /// The exact index.
    Exact,
    /// The index as shown, rounded half up to two decimals.
    Shown,
}
