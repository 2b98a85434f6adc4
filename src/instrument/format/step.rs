//! The calendar of an evaluation.

#[cfg(not(target_arch = "wasm32"))]
use schemars::JsonSchema;

use super::{Confidence, Name};

/// A step of an evaluation year and when it takes place.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(JsonSchema),
    schemars(deny_unknown_fields)
)]
pub struct Step {
    /// What it is, in at most 500 characters.
    pub name: Name,
    /// The evaluation year; the days lie in it or in the next.
    pub year: u16,
    /// First day, `YYYY-MM-DD`.
    pub from: String,
    /// Last day, `YYYY-MM-DD`.
    pub to: String,
    /// Support.
    pub confidence: Confidence,
    /// Where it comes from.
    pub sources: Vec<String>,
}
