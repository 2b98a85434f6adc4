//! Bandar Lampung as evaluated in 2021 and 2023: last year's result and the answers of one draft.

use spbe::assessment::{Answer, Assessment, Judgement, Stage};
use spbe::exact::Exact;

use super::case::{assessed, published};

/// The levels that the ministry's report of a year prints.
pub(crate) fn published_levels(year: u16) -> Vec<i64> {
    let case = published(&format!("LHE-BANDARLAMPUNG-{year}"));
    let levels = case["levels"].as_array().unwrap();
    levels.iter().map(|level| level.as_i64().unwrap()).collect()
}

pub(crate) fn bandar_lampung() -> Assessment {
    let before = published_levels(2021);
    assessed(&published("LHE-BANDARLAMPUNG-2023"), |number| {
        let last_year = Judgement {
            value: Some(Exact::whole(before[number - 1])),
            ..Judgement::default()
        };
        Answer {
            stages: [(Stage::LastYear, last_year)].into_iter().collect(),
            ..Answer::default()
        }
    })
}
