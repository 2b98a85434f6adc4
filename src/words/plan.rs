//! What may stand in a plan.

use std::ops::RangeInclusive;

use super::{Lang, Words};
use crate::document::{Allowed, ImportError};
use crate::exact::Exact;

impl Words {
    /// Why a plan is not kept.
    pub(super) fn not_planned(self, given: &str, allowed: &Allowed) -> String {
        self.import_error(&ImportError::Wrong {
            place: self.plan().to_owned(),
            given: given.to_owned(),
            allowed: allowed.clone(),
        })
    }

    /// What a row may wait for.
    pub(super) fn not_waiting(self, edition: &str) -> String {
        match self.0 {
            Lang::Id => format!("nomor indikator {edition} yang tidak menunggu indikator ini"),
            Lang::En => {
                format!("the number of an indicator of {edition} that does not wait for this one")
            }
        }
    }

    /// Numbers written as text.
    pub(super) fn between(self, range: &RangeInclusive<Exact>, decimals: u32) -> String {
        let (lowest, highest) = (range.start(), range.end());
        match self.0 {
            Lang::Id => format!(
                "bilangan sebagai teks, {lowest} sampai {highest}, paling banyak {decimals} desimal"
            ),
            Lang::En => format!(
                "a number as text from {lowest} to {highest}, with at most {decimals} decimals"
            ),
        }
    }
}
