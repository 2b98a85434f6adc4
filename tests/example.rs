//! The example that the start page offers is a published assessment, marked as what it is.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use serde_json::Value;
use spbe::assessment::{Answer, Assessment, Change};
use spbe::exact::Exact;
use spbe::exchange;
use spbe::instrument::{EditionId, editions};
use spbe::score::score;

const FILE: &str = include_str!("../data/example.json");
const EXPLANATION: &str = "Contoh. Tingkat ini dari hasil evaluasi 2023 Pemerintah Kota Bandar Lampung \
    yang diterbitkan; penjelasan dan data dukung aslinya tidak ada di sini.";

fn published() -> Value {
    let cases = include_str!("golden/published-cases.json");
    let cases: Vec<Value> = serde_json::from_str(cases).unwrap();
    let wanted = |case: &Value| case["id"] == "LHE-BANDARLAMPUNG-2023";
    cases.into_iter().find(wanted).unwrap()
}

#[test]
fn the_example_holds_the_published_levels_and_says_what_it_is() {
    let case = published();
    let instrument = editions::find(&EditionId::new("spbe-2020")).unwrap();
    let year = u16::try_from(case["year"].as_u64().unwrap()).unwrap();
    let agency = format!("Contoh: {}", case["agency"].as_str().unwrap());
    let mut example = Assessment::new(instrument, agency, year);
    let levels = case["levels"].as_array().unwrap();
    assert_eq!(instrument.ids().count(), levels.len());
    for (indicator, level) in instrument.ids().zip(levels) {
        let answer = Answer {
            value: Some(Exact::whole(level.as_i64().unwrap())),
            explanation: EXPLANATION.to_owned(),
            ..Answer::default()
        };
        let change = Change::SetAnswer {
            indicator: indicator.clone(),
            answer: Box::new(answer),
        };
        example.apply(change, instrument).unwrap();
    }
    let written = exchange::write(&example, instrument).unwrap();
    assert!(FILE == written, "data/example.json is to be\n{written}");
    // As the report of the ministry prints them.
    let read = exchange::read(FILE).unwrap();
    let report = score(instrument, &read.assessment.values(instrument).unwrap());
    let index = report.index().exact().unwrap();
    assert_eq!(index.shown(), case["index"].to_string().parse().unwrap());
}
