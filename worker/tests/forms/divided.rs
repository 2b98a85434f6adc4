//! A complete assessment whose rows are divided among units.

use spbe::assessment::{Answer, Assessment, Change, Evidence};
use spbe::exact::Exact;
use spbe::instrument::IndicatorId;

use super::case::{assessed, published};
use super::visitor::Visitor;

/// Bandar Lampung 2023, complete: rows 1 to 10 are answered by Dinas A, 11 to 20 by Dinas B, the others by
/// nobody in particular.
pub(crate) fn complete() -> Assessment {
    let answer = |number| Answer {
        explanation: "Ada.".into(),
        evidence: vec![Evidence {
            title: "Peraturan".into(),
            ..Evidence::default()
        }],
        unit: match number {
            1..=10 => "Dinas A".into(),
            11..=20 => "Dinas B".into(),
            _ => String::new(),
        },
        ..Answer::default()
    };
    assessed(&published("LHE-BANDARLAMPUNG-2023"), answer)
}

pub(crate) fn set_level(visitor: &mut Visitor, row: &str, level: Option<i64>) {
    visitor.enters(Change::SetValue {
        indicator: IndicatorId::new(row),
        value: level.map(Exact::whole),
    });
}
