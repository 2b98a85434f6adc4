//! The rules of an edition that limit or explain a level (Permen PANRB 59/2020, Tabel 1–2, h.12–13,
//! and the questionnaire; Pedoman Menteri PANRB 3/2024). What a rule does is said in fields, so that
//! the program can show where an answer and a rule differ; it never changes a level by itself.

#[cfg(not(target_arch = "wasm32"))]
use schemars::JsonSchema;

use super::{Confidence, Text};

/// A rule that limits or explains a level.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(JsonSchema),
    schemars(deny_unknown_fields)
)]
pub struct Rule {
    /// `R1` …
    pub id: String,
    /// The rule.
    pub text: Text,
    /// Where it holds; everywhere when nothing is said.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(default))]
    pub scope: Scope,
    /// What it does to a level; a rule without effect is shown as advice where it holds.
    pub effect: Option<Effect>,
    /// Support.
    pub confidence: Confidence,
    /// Where it comes from.
    pub sources: Vec<String>,
}

/// Where a rule holds. An empty list leaves everything in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(JsonSchema),
    schemars(deny_unknown_fields)
)]
pub struct Scope {
    /// Numbers of the indicators.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(default))]
    pub indicators: Vec<String>,
    /// Kinds of indicators.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(default))]
    pub kinds: Vec<String>,
    /// Numbers of indicators that are exempt.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(default))]
    pub except: Vec<String>,
    /// The level from which it holds: `review-within` and `evidence-within` need it, the other effects
    /// hold at every level and refuse it. Advice is shown at every level and may say which it is about.
    pub from_level: Option<u8>,
}

/// What a rule does to a level.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(JsonSchema),
    schemars(tag = "type", rename_all = "kebab-case", deny_unknown_fields)
)]
pub enum Effect {
    /// A level holds only when the criteria of the level below hold.
    Cumulative {
        /// Levels that rest on another one than the level below.
        #[cfg_attr(not(target_arch = "wasm32"), schemars(default))]
        requires: Vec<Requirement>,
    },
    /// Evidence that is not adopted yet supports this level at most.
    DraftLimit {
        /// The level.
        highest: u8,
    },
    /// From the lowest level of its scope the newest report must be younger than so many years;
    /// otherwise the level below is supported.
    ReviewWithin {
        /// The years.
        years: u8,
    },
    /// Within its scope only evidence younger than so many years counts; without any, the level
    /// below the scope is supported.
    EvidenceWithin {
        /// The years.
        years: u8,
    },
    /// The answers to the indicators of its scope should be about different things.
    Distinct,
}

/// A level that rests on another one than the level below.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(JsonSchema),
    schemars(deny_unknown_fields)
)]
pub struct Requirement {
    /// Number of the indicator.
    pub indicator: String,
    /// The level.
    pub level: u8,
    /// The level that it rests on.
    pub requires: u8,
}
