//! Indicators whose value another institution gives (Permen PANRB 8/2026: part of the questionnaire
//! uses indices of other agencies).

#[cfg(not(target_arch = "wasm32"))]
use schemars::JsonSchema;

use super::{Confidence, Name, Text};
use crate::exact::Exact;

/// The index of another institution that the value comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(JsonSchema),
    schemars(deny_unknown_fields)
)]
pub struct External {
    /// The institution.
    pub institution: String,
    /// Its index.
    pub index: Name,
    /// Lowest value of that index; absent, like the highest, where it has no scale of its own.
    pub lowest: Option<Exact>,
    /// Highest value of that index.
    pub highest: Option<Exact>,
    /// What the indicator counts as until the value is there.
    pub while_pending: Exact,
    /// How that index becomes a value, where anything is known about it. Only on a scale with values
    /// between the levels.
    pub conversion: Option<Conversion>,
    /// The edition, if that index can be calculated with one.
    pub edition: Option<String>,
    /// What a reader must know about it.
    pub note: Option<Text>,
}

/// How a foreign index becomes a value: straight lines between points within the range of that index.
/// Foreign values rise from point to point, and no value falls.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(JsonSchema),
    schemars(deny_unknown_fields)
)]
pub struct Conversion {
    /// The points, from the lowest foreign value to the highest.
    pub points: Vec<Point>,
    /// Support.
    pub confidence: Confidence,
    /// Where it comes from.
    pub sources: Vec<String>,
    /// What a reader must know about it.
    pub note: Text,
}

/// A foreign value and what it stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(JsonSchema),
    schemars(deny_unknown_fields)
)]
pub struct Point {
    /// Value of the foreign index.
    pub from: Exact,
    /// Value of the indicator.
    pub to: Exact,
}

/// The highest index of an institution that names no range.
const HIGHEST: Exact = Exact::whole(100);

impl External {
    /// Lowest and highest value of that index; 0 to 100 where the edition does not say.
    pub fn range(&self) -> (Exact, Exact) {
        let range = self.lowest.zip(self.highest);
        range.unwrap_or((Exact::ZERO, HIGHEST))
    }

    /// Is this a value of that index? Indices are published with two decimals.
    pub fn allows(&self, index: Exact) -> bool {
        let (lowest, highest) = self.range();
        (lowest..=highest).contains(&index) && index == index.shown()
    }
}

impl Conversion {
    /// The value that a foreign value stands for; `None` outside the points.
    pub fn value(&self, foreign: Exact) -> Option<Exact> {
        let pair = self
            .points
            .windows(2)
            .find(|pair| pair[0].from <= foreign && foreign <= pair[1].from)?;
        let [low, high] = pair else { return None };
        let (run, rise) = (high.from.minus(low.from)?, high.to.minus(low.to)?);
        let along = foreign.minus(low.from)?.times(rise)?.divided_by(run)?;
        low.to.plus(along)
    }
}
