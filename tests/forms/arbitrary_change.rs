//! Random changes.

use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use spbe::assessment::Change;
use spbe::exact::Exact;
use spbe::instrument::{IndicatorId, Instrument};

use crate::arbitrary::{any_answer, any_evidence, any_text};

/// A change that may or may not be possible: places and rows that do not exist among them.
pub(crate) fn any_change(instrument: &'static Instrument) -> impl Strategy<Value = Change> {
    let mut rows: Vec<IndicatorId> = instrument.ids().cloned().collect();
    rows.push(IndicatorId::new("99"));
    let row = || select(rows.clone());
    prop_oneof![
        (row(), option::of(-1_i64..7)).prop_map(|(indicator, level)| {
            let value = level.map(Exact::whole);
            Change::SetValue { indicator, value }
        }),
        (row(), any_text(60)).prop_map(|(indicator, explanation)| {
            Change::SetExplanation {
                indicator,
                explanation,
            }
        }),
        (row(), 0_usize..4, any_evidence()).prop_map(|(indicator, at, evidence)| {
            Change::InsertEvidence {
                indicator,
                at,
                evidence,
            }
        }),
        (row(), 0_usize..4, any_evidence()).prop_map(|(indicator, at, evidence)| {
            Change::ReplaceEvidence {
                indicator,
                at,
                evidence,
            }
        }),
        (row(), 0_usize..4).prop_map(|(indicator, at)| Change::RemoveEvidence { indicator, at }),
        (row(), any_text(20)).prop_map(|(indicator, unit)| Change::SetUnit { indicator, unit }),
        (row(), any_answer(instrument)).prop_map(|(indicator, answer)| {
            let answer = Box::new(answer);
            Change::SetAnswer { indicator, answer }
        }),
        (any_text(20), 2010_u16..2110).prop_map(|(agency, year)| Change::SetHead { agency, year }),
    ]
}
