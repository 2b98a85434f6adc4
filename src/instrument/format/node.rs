//! The tree of an edition file.

#[cfg(not(target_arch = "wasm32"))]
use schemars::JsonSchema;

use super::{Confidence, External, Name, Text};
use crate::exact::Exact;
#[cfg(not(target_arch = "wasm32"))]
use crate::instrument::LONGEST_ID;

/// A node of the tree: a group with `children`, or a leaf with `indicator`; never both.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(JsonSchema),
    schemars(deny_unknown_fields)
)]
pub struct NodeFile {
    /// `id` of one of the edition's tiers.
    pub tier: String,
    /// Number within the tier, unique there: `"11"`. Where the indicator is repeated, it leaves room for
    /// the numbers of the services, `.1` to `.9`.
    #[cfg_attr(
        not(target_arch = "wasm32"),
        schemars(length(max = LONGEST_ID), regex(pattern = r"\S"))
    )]
    pub no: String,
    /// Official name.
    pub name: Name,
    /// Other names in circulation.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(default))]
    pub variants: Vec<String>,
    /// Weight in per cent: of the index or of the node above, as the edition says.
    pub weight: Exact,
    /// Support of the entry.
    pub confidence: Confidence,
    /// Where the entry comes from.
    pub sources: Vec<String>,
    /// The nodes below a group.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(default))]
    pub children: Vec<NodeFile>,
    /// What a leaf asks.
    pub indicator: Option<IndicatorFile>,
}

/// What an indicator asks and how its levels are told apart.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(JsonSchema),
    schemars(deny_unknown_fields)
)]
pub struct IndicatorFile {
    /// `id` of one of the edition's level kinds.
    pub kind: String,
    /// Present when the indicator is scored on several services: its value is their mean.
    pub repeat: Option<Repeat>,
    /// Present when the value comes from another institution.
    pub external: Option<External>,
    /// The question of the form.
    pub question: Option<Text>,
    /// What the indicator means.
    pub explanation: Option<Text>,
    /// What exactly is judged.
    pub assessed_on: Option<Text>,
    /// Page of the regulation's questionnaire.
    pub page: Option<u16>,
    /// Criterion and evidence per level, from the lowest; empty when criteria are not published.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(default))]
    pub levels: Vec<LevelFile>,
    /// Evidence that is asked for at more than one level.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(default))]
    pub evidence: Vec<Text>,
    /// Examples of evidence without a source; ours.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(default))]
    pub evidence_inferred: Vec<Text>,
    /// Remarks, disagreements of the sources among them.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(default))]
    pub notes: Vec<Text>,
    /// Support of each part, where it differs from the entry's.
    pub detail: Option<ConfidenceDetail>,
}

/// The services of a repeated indicator.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(JsonSchema),
    schemars(deny_unknown_fields)
)]
pub struct Repeat {
    /// How many rows the indicator has, 2 to 9; each carries an equal share of its weight.
    pub rows: u8,
    /// What one row is: "Layanan publik".
    pub name: Name,
    /// Why.
    pub note: Text,
}

/// One level of one indicator.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(JsonSchema),
    schemars(deny_unknown_fields)
)]
pub struct LevelFile {
    /// The level.
    pub level: u8,
    /// What must hold.
    pub criterion: Text,
    /// The evidence asked for.
    pub evidence: Option<Text>,
}

/// Support of each part of an indicator.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(JsonSchema),
    schemars(deny_unknown_fields)
)]
pub struct ConfidenceDetail {
    /// Of the criteria.
    pub criteria: Confidence,
    /// Why, where it needs a word.
    pub criteria_note: Option<Text>,
    /// Of the explanation.
    pub explanation: Confidence,
    /// Of the evidence.
    pub evidence: Confidence,
}
