//! Published results as assessments.

use serde_json::Value;
use spbe::assessment::{Answer, Assessment, Change};
use spbe::instrument::{EditionId, Instrument, editions};

pub(crate) fn edition(id: &str) -> &'static Instrument {
    editions::find(&EditionId::new(id)).unwrap()
}

/// A published result.
pub(crate) fn published(id: &str) -> Value {
    let cases: Vec<Value> =
        serde_json::from_str(include_str!("../../../tests/golden/published-cases.json")).unwrap();
    cases.into_iter().find(|case| case["id"] == id).unwrap()
}

/// The assessment of a published result; `answer` says what was entered beside the level.
pub(crate) fn assessed(case: &Value, answer: impl Fn(usize) -> Answer) -> Assessment {
    let instrument = edition(case["edition"].as_str().unwrap());
    let year = u16::try_from(case["year"].as_u64().unwrap()).unwrap();
    let agency = case["agency"].as_str().unwrap();
    let mut assessment = Assessment::new(instrument, agency, year);
    let levels = case["levels"].as_array().or(case["values"].as_array());
    for (number, (indicator, level)) in instrument.ids().zip(levels.unwrap()).enumerate() {
        // A printed value may be rounded, and the exact one known.
        let exact = case["exact"][indicator.as_str()].as_str();
        let value = exact.map_or_else(|| level.to_string(), str::to_owned);
        let change = Change::SetAnswer {
            indicator: indicator.clone(),
            answer: Box::new(Answer {
                value: value.parse().ok(),
                ..answer(number + 1)
            }),
        };
        assessment.apply(change, instrument).unwrap();
    }
    assessment
}
