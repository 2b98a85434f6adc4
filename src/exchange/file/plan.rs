//! The plan to a target as it stands in a file. Version 3.

use std::ops::Not;

use serde::Serialize;

#[cfg(not(target_arch = "wasm32"))]
use super::LONGEST_ID;
#[cfg(not(target_arch = "wasm32"))]
use super::answer::DAY;
use super::answer::Level;
use crate::assessment::{Aim, Cap, RowTerms, WorkPlan};
use crate::exact::Exact;
use crate::instrument::IndicatorId;
#[cfg(not(target_arch = "wasm32"))]
use crate::plan::DEAREST;

#[cfg(not(target_arch = "wasm32"))]
use schemars::JsonSchema;

/// The plan to a target.
#[derive(Debug, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(JsonSchema),
    schemars(deny_unknown_fields)
)]
pub(super) struct PlanFile<'a> {
    /// What is aimed at; absent for the next predicate.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(not(target_arch = "wasm32"), schemars(with = "AimFile"))]
    target: Option<AimFile<'a>>,
    /// On which terms rows may rise; absent rows have the terms that they begin with.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    terms: Vec<TermsFile<'a>>,
    /// What of the saved target is done.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    done: Vec<DoneFile<'a>>,
}

/// What is aimed at.
#[derive(Debug, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(not(target_arch = "wasm32"), derive(JsonSchema))]
enum AimFile<'a> {
    /// A predicate, in Indonesian as the edition names it.
    Predicate(&'a str),
    /// An exact index on the scale of the edition.
    Index(Exact),
}

/// On which terms a row may rise.
#[derive(Debug, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(JsonSchema),
    schemars(deny_unknown_fields)
)]
struct TermsFile<'a> {
    /// Number of the row.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(length(min = 1, max = LONGEST_ID)))]
    indicator: &'a str,
    /// Cost of each step up.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(range(min = 1, max = DEAREST)))]
    cost: u16,
    /// The value that it may rise to; absent for the highest of the scale, and where it is locked.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(not(target_arch = "wasm32"), schemars(with = "Level"))]
    cap: Option<Level>,
    /// Whether it stays as it is.
    #[serde(skip_serializing_if = "Not::not")]
    locked: bool,
    /// Number of the row that it waits for.
    #[serde(skip_serializing_if = "str::is_empty")]
    #[cfg_attr(not(target_arch = "wasm32"), schemars(length(min = 1, max = LONGEST_ID)))]
    after: &'a str,
}

/// A row whose part of the saved target is done.
#[derive(Debug, Serialize)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(JsonSchema),
    schemars(deny_unknown_fields)
)]
struct DoneFile<'a> {
    /// Number of the row.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(length(min = 1, max = LONGEST_ID)))]
    indicator: &'a str,
    /// The day on which it was.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(regex(pattern = DAY)))]
    day: &'a str,
}

impl<'a> PlanFile<'a> {
    /// `None` when nothing has been entered.
    pub(super) fn new(plan: &'a WorkPlan) -> Option<Self> {
        (*plan != WorkPlan::default()).then(|| Self {
            target: plan.aim.as_ref().map(AimFile::new),
            terms: plan.terms().iter().map(TermsFile::new).collect(),
            done: plan.done().iter().map(DoneFile::new).collect(),
        })
    }
}

impl<'a> AimFile<'a> {
    fn new(aim: &'a Aim) -> Self {
        match aim {
            Aim::Predicate(name) => Self::Predicate(name),
            Aim::Index(index) => Self::Index(*index),
        }
    }
}

impl<'a> TermsFile<'a> {
    fn new((indicator, terms): &'a (IndicatorId, RowTerms)) -> Self {
        Self {
            indicator: indicator.as_str(),
            cost: terms.cost,
            cap: match terms.cap {
                Cap::Value(value) => Some(Level::new(value)),
                Cap::Highest | Cap::Locked => None,
            },
            locked: terms.cap == Cap::Locked,
            after: terms.after.as_ref().map_or("", IndicatorId::as_str),
        }
    }
}

impl<'a> DoneFile<'a> {
    fn new((indicator, day): &'a (IndicatorId, String)) -> Self {
        Self {
            indicator: indicator.as_str(),
            day,
        }
    }
}
