//! What is wrong with a plan.

use super::{Lang, Words};
use crate::assessment::PlanFault;
use crate::exact::Exact;
use crate::instrument::IndicatorId;
use crate::plan::DEAREST;

impl Words {
    /// Why a plan is not kept.
    pub fn plan_fault(self, fault: &PlanFault) -> String {
        match (self.0, fault) {
            (Lang::Id, PlanFault::Aim { given, edition }) => {
                format!("Target {given}: yang boleh predikat {edition} atau indeks pada skalanya.")
            }
            (Lang::En, PlanFault::Aim { given, edition }) => format!(
                "Target {given}: allowed are a predicate of {edition} or an index on its scale."
            ),
            (Lang::Id, PlanFault::Cost { indicator, given }) => {
                format!("Indikator {indicator}: biaya {given}; yang boleh 1 sampai {DEAREST}.")
            }
            (Lang::En, PlanFault::Cost { indicator, given }) => {
                format!("Indicator {indicator}: cost {given}; allowed: 1 to {DEAREST}.")
            }
            (lang, PlanFault::Circle { rows }) => {
                let rows: Vec<&str> = rows.iter().map(IndicatorId::as_str).collect();
                let rows = rows.join(" → ");
                match lang {
                    Lang::Id => format!("Indikator tidak boleh saling menunggu: {rows}."),
                    Lang::En => format!("Indicators must not wait for each other: {rows}."),
                }
            }
        }
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
    pub(super) fn between(self, lowest: Exact, highest: Exact) -> String {
        match self.0 {
            Lang::Id => format!("bilangan sebagai teks, {lowest} sampai {highest}"),
            Lang::En => format!("a number as text from {lowest} to {highest}"),
        }
    }
}
