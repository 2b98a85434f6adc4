//! Levels whose shown index reaches a bound that the exact one does not.

use serde_json::json;
use spbe::assessment::{Answer, Assessment, Judgement, Stage};
use spbe::exact::Exact;

use super::case::assessed;

/// Levels of edition 2020 with the index 1.7995, shown as 1.80, where the second predicate begins: 4
/// rows of 1.30, 8 of 2.50, 8 of 1.50, 9 of 2.75 and 6 of 3.00 per cent are at level 2, all others at
/// level 1. Until 2023 the shown index is compared with the bound, from 2024 on the exact one
/// (`predicates.compare` of the edition).
fn just_below() -> Vec<i64> {
    let stretches = [(10, 4), (10, 8), (11, 8), (10, 9), (6, 6)];
    let levels =
        stretches.map(|(rows, higher)| (0..rows).map(move |row| 1 + i64::from(row < higher)));
    levels.into_iter().flatten().collect()
}

/// These levels as the answers of a year and as the result of the year before.
pub(crate) fn just_below_twice(year: u16) -> Assessment {
    let levels = just_below();
    let case = json!({
        "agency": "Kota Contoh", "year": year, "edition": "spbe-2020", "levels": levels.clone(),
    });
    assessed(&case, |number| {
        let last_year = Judgement {
            value: Some(Exact::whole(levels[number - 1])),
            ..Judgement::default()
        };
        Answer {
            stages: [(Stage::LastYear, last_year)].into_iter().collect(),
            ..Answer::default()
        }
    })
}
