//! The file format of an edition: what stands in `data/editions/*.json`.
//!
//! One format serves every edition of the instrument: legal basis, scale, level names, predicates,
//! and a tree of any depth whose leaves are the indicators. Weights and bounds are text, so that
//! `"1.30"` and `"10/3"` arrive without a binary float in between. The JSON Schema of this format,
//! `data/edition.schema.json`, is generated from these types.
//!
//! A field that is not known is left out; null is refused.

mod crosswalk;
mod external;
mod node;
mod predicates;
mod rule;
mod scale;
#[cfg(not(target_arch = "wasm32"))]
mod schema;
mod step;

pub use crosswalk::{Crosswalk, Pair};
pub use external::{Conversion, External, Point};
pub use node::{ConfidenceDetail, IndicatorFile, LevelFile, NodeFile, Repeat};
pub use predicates::{Band, CompareOn, CompareRule, Predicates};
pub use rule::{Effect, Requirement, Rule, Scope};
pub use scale::{Scale, ScaleValues};
#[cfg(not(target_arch = "wasm32"))]
pub use schema::schema;
pub use step::Step;

#[cfg(not(target_arch = "wasm32"))]
use super::{LONGEST_ID, MOST_ENTRIES};

#[cfg(not(target_arch = "wasm32"))]
use schemars::JsonSchema;

/// The value of `format` in every edition file.
pub const FORMAT: &str = "spbe-edition";
/// The version of the format that this program reads and writes.
pub const VERSION: u64 = 1;

/// A name that people read in both languages.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(JsonSchema),
    schemars(deny_unknown_fields)
)]
pub struct Name {
    /// Indonesian; the official wording.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(regex(pattern = r"\S")))]
    pub id: String,
    /// English; ours, for readers abroad.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(regex(pattern = r"\S")))]
    pub en: String,
}

/// A longer text. English may be missing; the screen then shows the Indonesian text and says so.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(JsonSchema),
    schemars(deny_unknown_fields)
)]
pub struct Text {
    /// Indonesian.
    pub id: String,
    /// English.
    pub en: Option<String>,
}

/// How well the sources support an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(JsonSchema),
    schemars(rename_all = "lowercase")
)]
pub enum Confidence {
    /// Two sources or more agree.
    High,
    /// One source, or sources that differ in wording.
    Medium,
    /// Our conclusion.
    Low,
}

/// One edition of the instrument, as its file has it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(JsonSchema),
    schemars(deny_unknown_fields)
)]
pub struct EditionFile {
    /// Always [`FORMAT`].
    pub format: String,
    /// [`VERSION`] of the format.
    pub version: u64,
    /// Identifies the edition in drafts and exports, for ever: `spbe-2020`.
    #[cfg_attr(
        not(target_arch = "wasm32"),
        schemars(length(max = LONGEST_ID), regex(pattern = r"\S"))
    )]
    pub id: String,
    /// Full name.
    pub name: Name,
    /// Name for lists: "SPBE 2020".
    pub short_name: Name,
    /// What its index is called: "Indeks SPBE".
    pub index: Name,
    /// The regulations that the edition rests on, the governing one first.
    pub legal: Vec<LegalBasis>,
    /// The evaluation years the edition was made for.
    pub years: Years,
    /// Whether new assessments of these years begin with it, rather than being offered it.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(default))]
    pub default: bool,
    /// What weights are percentages of.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(default))]
    pub weights: WeightsOf,
    /// The values an indicator can take.
    pub scale: Scale,
    /// The layers of the tree from the top, the indicators last.
    pub tiers: Vec<Tier>,
    /// The names of the levels, per kind of indicator.
    pub level_kinds: Vec<LevelKind>,
    /// The bands of the index and how a value is compared with their bounds.
    pub predicates: Predicates,
    /// Words that names of indicators begin with; lists leave them out.
    pub name_prefix: Option<Name>,
    /// Whether the criteria stand in this file, and what the screen says about them.
    pub criteria: CriteriaNotice,
    /// Rules that limit or explain a level.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(default))]
    pub rules: Vec<Rule>,
    /// The steps of the evaluation with the dates that have been announced.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(default, length(max = MOST_ENTRIES)))]
    pub calendar: Vec<Step>,
    /// Which indicators of older editions ask the same.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(default))]
    pub crosswalk: Vec<Crosswalk>,
    /// Open questions of the form that carry no score, each of at most 500 characters.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(default, length(max = MOST_ENTRIES)))]
    pub general_questions: Vec<Text>,
    /// How the index is calculated and rounded, with the evidence for it.
    pub calculation: Calculation,
    /// Remarks on the edition as a whole.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(default))]
    pub notes: Vec<Text>,
    /// Where the file's content comes from.
    pub sources: Vec<String>,
    /// The top layer of the tree. The weights of a node's children add up to its own weight, or to
    /// 100 where they are percentages of it; those of the top layer to 100.
    pub tree: Vec<NodeFile>,
}

/// What the weights of an edition are percentages of.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(JsonSchema),
    schemars(rename_all = "lowercase")
)]
pub enum WeightsOf {
    /// Of the index: the weights of all indicators add up to 100.
    #[default]
    Index,
    /// Of the node above: the weights below each node add up to 100.
    Parent,
}

/// A regulation or guideline.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(JsonSchema),
    schemars(deny_unknown_fields)
)]
pub struct LegalBasis {
    /// Official title, Indonesian.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(regex(pattern = r"\S")))]
    pub title: String,
    /// Day it came into force, `YYYY-MM-DD`; absent where no source gives it.
    pub in_force: Option<String>,
    /// Title of the regulation that revoked it.
    pub revoked_by: Option<String>,
    /// Day from which it is revoked, `YYYY-MM-DD` or `YYYY-MM`.
    pub revoked_from: Option<String>,
    /// What a reader must know about it.
    pub note: Option<Text>,
}

/// Evaluation years, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(JsonSchema),
    schemars(deny_unknown_fields)
)]
pub struct Years {
    /// First year.
    pub first: u16,
    /// Last year; absent while the edition is in force.
    pub last: Option<u16>,
}

impl Years {
    /// Was the edition made for this year?
    pub fn contains(self, year: u16) -> bool {
        self.first <= year && self.last.is_none_or(|last| year <= last)
    }
}

/// One layer of the tree.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(JsonSchema),
    schemars(deny_unknown_fields)
)]
pub struct Tier {
    /// The word nodes use in `tier`: `domain`, `aspect`, `indicator`.
    pub id: String,
    /// What people call it.
    pub name: Name,
}

/// The level names of one kind of indicator.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(JsonSchema),
    schemars(deny_unknown_fields)
)]
pub struct LevelKind {
    /// The word indicators use in `kind`: `process`, `service`.
    pub id: String,
    /// What people call it.
    pub name: Name,
    /// One entry for each level of the scale, from the lowest.
    pub levels: Vec<LevelName>,
    /// Support of the names.
    pub confidence: Confidence,
    /// Where they come from.
    pub sources: Vec<String>,
}

/// Name and meaning of a level.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(JsonSchema),
    schemars(deny_unknown_fields)
)]
pub struct LevelName {
    /// The level.
    pub level: u8,
    /// Its name.
    pub name: Name,
    /// What it means; absent where no source explains it.
    pub meaning: Option<Text>,
    /// Other names in circulation.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(default))]
    pub variants: Vec<String>,
}

/// Whether criteria stand in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(JsonSchema),
    schemars(deny_unknown_fields)
)]
pub struct CriteriaNotice {
    /// True when every level of every indicator has a criterion here.
    pub published: bool,
    /// The sentence that the screen shows about the criteria.
    pub notice: Text,
}

/// How the index is calculated and rounded.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(JsonSchema),
    schemars(deny_unknown_fields)
)]
pub struct Calculation {
    /// The formula in words.
    pub formula: Text,
    /// The rounding in words.
    pub rounding: Text,
    /// Support.
    pub confidence: Confidence,
    /// Where it comes from.
    pub sources: Vec<String>,
}
