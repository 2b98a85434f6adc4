//! Which indicators of an older edition ask the same as those of this one. Explanations and evidence
//! may be carried over along these pairs; levels never are, since the scales differ.

#[cfg(not(target_arch = "wasm32"))]
use schemars::JsonSchema;

use super::{Confidence, Text};

/// The pairs between an older edition and this one.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(JsonSchema),
    schemars(deny_unknown_fields)
)]
pub struct Crosswalk {
    /// The older edition.
    pub edition: String,
    /// The pairs; an indicator may stand in several.
    pub pairs: Vec<Pair>,
    /// Whether the indices of both editions may be compared.
    pub comparable: bool,
    /// What a reader must know about it.
    pub note: Text,
}

/// Two indicators that ask the same, wholly or in part.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(JsonSchema),
    schemars(deny_unknown_fields)
)]
pub struct Pair {
    /// Number in the older edition.
    pub from: String,
    /// Number in this edition.
    pub to: String,
    /// Support.
    pub confidence: Confidence,
    /// Where it comes from.
    pub sources: Vec<String>,
}
