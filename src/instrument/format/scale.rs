//! The values that an indicator can take.

use std::fmt;

#[cfg(not(target_arch = "wasm32"))]
use schemars::JsonSchema;

use super::Text;
use crate::exact::Exact;
use crate::instrument::FINEST_VALUE;

/// The values an indicator can take.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(JsonSchema),
    schemars(deny_unknown_fields)
)]
pub struct Scale {
    /// Lowest value.
    pub lowest: Exact,
    /// Highest value.
    pub highest: Exact,
    /// Whole levels only, or values between them too.
    pub values: ScaleValues,
    /// What a reader must know about the scale.
    pub note: Option<Text>,
}

/// Whole levels only, or values between them too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(JsonSchema),
    schemars(rename_all = "lowercase")
)]
pub enum ScaleValues {
    /// Whole levels.
    Integer,
    /// Values between the lowest and the highest, with at most four decimals, or fractions such as
    /// 7/6.
    Decimal,
}

impl Scale {
    /// Is this a value that an indicator can take? What is finer than [`FINEST_VALUE`] could not be
    /// added up.
    pub fn allows(&self, value: Exact) -> bool {
        let stepped = match self.values {
            ScaleValues::Integer => value.is_whole(),
            ScaleValues::Decimal => FINEST_VALUE % value.denominator() == 0,
        };
        stepped && (self.lowest..=self.highest).contains(&value)
    }
}

impl fmt::Display for ScaleValues {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Integer => "whole levels",
            Self::Decimal => "values",
        })
    }
}
